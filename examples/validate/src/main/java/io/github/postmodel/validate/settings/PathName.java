package io.github.postmodel.validate.settings;

import io.github.postmodel.validate.usage.Refusal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Names of files, as a person writes them. */
public final class PathName {
    /** The charset in which Java reads the names of files: that of the locale. */
    private static final String CHARSET = System.getProperty("sun.jnu.encoding", "UTF-8");

    /** What Java puts in the place of a character that its charset does not have. */
    private static final char UNKNOWN = '\uFFFD';

    private PathName() {}

    /**
     * The path with a name.
     *
     * @throws Refusal if it is not a path
     */
    public static Path parse(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException fault) {
            throw new Refusal("not a path: " + (isGarbled(name) ? garbled() : fault.getReason()));
        }
    }

    /**
     * The path in an option.
     *
     * @throws Refusal if it is not a path; it names the option
     */
    public static Path parse(String option, String name) {
        try {
            return parse(name);
        } catch (Refusal fault) {
            throw new Refusal(option + " " + name + ": " + fault.getMessage());
        }
    }

    /** Whether a name has characters that Java cannot read in this locale, so that it names nothing to anyone. */
    public static boolean isGarbled(String name) {
        return name.indexOf(UNKNOWN) >= 0 && !isUtf8();
    }

    /** Whether Java reads names of files as UTF-8, as it does everywhere but in some locales. */
    public static boolean isUtf8() {
        return CHARSET.equals("UTF-8");
    }

    /** What to do about garbled names. */
    public static String garbled() {
        return "Java reads names as " + CHARSET + " in this locale; set LC_ALL=C.UTF-8, or start bin/validate";
    }
}
