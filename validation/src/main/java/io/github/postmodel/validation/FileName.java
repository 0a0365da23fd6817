package io.github.postmodel.validation;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a file's name says: {@code 2025-09-18-hello.md} has a date and a slug. A page bundle, {@code hello/index.md}, has
 * the name of its folder.
 *
 * @param folder the folder that the post is in
 * @param date the date as it is written; empty where there is none
 * @param slug the name without date and extension
 */
record FileName(String folder, String date, String slug) {
    private static final String DATE = "dddd-dd-dd-";
    private static final String INDEX = "index";

    /** What a path says; null where it names no file. */
    static @Nullable FileName of(String text) {
        try {
            Path path = Path.of(text);
            if (path.getFileName() == null) {
                return null;
            }
            String name = path.getFileName().toString();
            int extension = extension(name);
            if (extension != INDEX.length() || !name.startsWith(INDEX) || extension == name.length()) {
                return of(path.getParent(), name);
            }
            Path bundle = path.getParent();
            return bundle == null || bundle.getFileName() == null
                    ? null
                    : of(bundle.getParent(), bundle.getFileName().toString());
        } catch (InvalidPathException notAPath) {
            return null;
        }
    }

    private static FileName of(@Nullable Path folder, String name) {
        int slug = startsWithDate(name) ? DATE.length() : 0;
        return new FileName(
                String.valueOf(folder),
                name.substring(0, Math.max(0, slug - 1)),
                name.substring(slug, Math.max(slug, extension(name))));
    }

    private static boolean startsWithDate(String name) {
        for (int index = 0; index < DATE.length(); index++) {
            char character = index < name.length() ? name.charAt(index) : ' ';
            if (DATE.charAt(index) == 'd' ? !isDigit(character) : character != '-') {
                return false;
            }
        }
        return true;
    }

    /** Where the extension starts, a dot with letters, digits and underscores after it; the end where there is none. */
    private static int extension(String name) {
        int dot = name.length() - 1;
        while (dot >= 0 && isWord(name.charAt(dot))) {
            dot--;
        }
        return dot >= 0 && dot < name.length() - 1 && name.charAt(dot) == '.' ? dot : name.length();
    }

    private static boolean isWord(char character) {
        return isDigit(character) || isLetter(character) || character == '_';
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** The language of a translation, such as {@code de} of {@code hello.de.md}; empty where the name has none. */
    String language() {
        String last = slug.substring(slug.lastIndexOf('.') + 1);
        return last.length() < slug.length() && isLanguage(last) ? last : "";
    }

    /** Two or three letters, and perhaps a script or a region of two to four letters or digits. */
    private static boolean isLanguage(String word) {
        int letters = 0;
        while (letters < word.length() && isLetter(word.charAt(letters))) {
            letters++;
        }
        return (letters == 2 || letters == 3)
                && (letters == word.length() || isScriptOrRegion(word.charAt(letters), word.substring(letters + 1)));
    }

    private static boolean isScriptOrRegion(char separator, String word) {
        boolean isOne = (separator == '-' || separator == '_') && word.length() >= 2 && word.length() <= 4;
        for (int index = 0; index < word.length(); index++) {
            isOne &= isLetter(word.charAt(index)) || isDigit(word.charAt(index));
        }
        return isOne;
    }

    private static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
    }

    /** Whether the name's date is that day. */
    boolean isOn(LocalDate day) {
        return date.equals(day.toString());
    }
}
