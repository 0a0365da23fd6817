package io.github.postmodel.validate.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.glob.Glob;
import io.github.postmodel.validate.usage.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What holds of every pattern and every ignore file, whatever is in it. */
public final class PatternInvariants {
    private static final Path FOLDER = temporaryFolder();

    private PatternInvariants() {}

    /** A glob is refused in a line, or matches what the globs of the JDK match, as far as the two mean the same. */
    public static void checkGlob(String pattern, String path) {
        Glob glob;
        try {
            glob = Glob.of(pattern);
        } catch (Refusal refused) {
            assertThat(refused.getMessage()).startsWith("bad glob \"").doesNotContain("\n");
            return;
        }
        boolean matches = glob.matches(path, 0);
        if (matches) {
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                assertThat(glob.matchesBelow(path.substring(0, slash)))
                        .as("%s below %s", pattern, path.substring(0, slash))
                        .isTrue();
            }
        }
        Boolean expected = jdkMatches(pattern, path);
        if (expected != null) {
            assertThat(matches).as("%s on %s", pattern, path).isEqualTo(expected);
        }
    }

    /** Null where a pattern means something else to the JDK, or a path is not written as a path writes itself. */
    private static @Nullable Boolean jdkMatches(String pattern, String path) {
        if (pattern.isEmpty()
                || path.isEmpty()
                || pattern.contains("**")
                || pattern.matches("(?s).*[\\[\\]{}\\\\].*")) {
            return null;
        }
        try {
            Path name = Path.of(path);
            return name.toString().equals(path)
                    ? FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(name)
                    : null;
        } catch (InvalidPathException noPath) {
            return null;
        }
    }

    /** The last line of an ignore file that names a path decides, and a line that names nothing changes nothing. */
    public static void checkIgnoreFile(byte[] content, List<String> lines, String name) {
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException noPath) {
            return;
        }
        boolean ignored = false;
        for (String line : lines) {
            IgnorePattern pattern = parse(line);
            if (pattern != null && pattern.matches(IgnorePattern.slashes(FOLDER.resolve(path)), false)) {
                ignored = !pattern.isNegated();
            }
        }
        try {
            Files.write(FOLDER.resolve(".gitignore"), content);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        assertThat(IgnoreRules.none().in(FOLDER).matches(FOLDER, path, false)).isEqualTo(ignored);
    }

    private static @Nullable IgnorePattern parse(String line) {
        try {
            return IgnorePattern.parse(line, FOLDER);
        } catch (Refusal namesNothing) {
            return null;
        }
    }

    private static Path temporaryFolder() {
        try {
            Path folder = Files.createTempDirectory("patterns");
            folder.toFile().deleteOnExit();
            folder.resolve(".gitignore").toFile().deleteOnExit();
            return folder;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
