package io.github.postmodel;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.postmodel.validate.support.SmallStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every regular expression of main code, found in the compiled classes and in the sources, on texts made to be tried in
 * many ways: it looks at each character a few times at most, however long the text is, and needs no stack for it.
 */
@Tag("slow")
class PatternsTest {
    private static final int SIZE = 1 << 9;
    private static final int LONG = 1 << 13;
    private static final int LONGEST = 1 << 20;

    /** How often a pattern looks at a character of a long text, against that of one half as long. */
    private static final double MOST_GROWTH = 2.5;

    /** What texts repeat: characters of each class that the patterns name, and some of their words. */
    private static final List<String> PIECES = List.of(
            "a",
            "Z",
            "0",
            "9",
            " ",
            "\t",
            "\n",
            "\r",
            "-",
            "_",
            ".",
            ":",
            "/",
            "//",
            "@",
            "%",
            "%41",
            "#",
            "'",
            "\"",
            "[",
            "]",
            "{",
            "}",
            ",",
            "+",
            "|",
            "*",
            "?",
            "\\",
            "\\U9",
            "T",
            "é",
            "\u00A0",
            "📚",
            "---\n",
            "open ",
            "open the ",
            "https://",
            "://a",
            ":00",
            "_000",
            " (start marker at ",
            "type id property '");

    private static final List<String> STARTS =
            List.of("", "a", "a:", "2025-09-18T16:00", "1", "open the", "https://a", "a@", "'");

    /** The patterns that only whole texts are compared with; all others are looked for. */
    private static final Set<String> WHOLE = Set.of(
            "io.github.postmodel.io.internal.edit.BlockScalar.HEADER",
            "io.github.postmodel.io.internal.edit.Spelling.TIME",
            "io.github.postmodel.io.internal.json.PostForm.LIKE_BODY",
            "io.github.postmodel.io.internal.snakeyaml.StrayLine.EQUALS",
            "io.github.postmodel.io.internal.snakeyaml.StrayLine.NO_SPACE",
            "io.github.postmodel.io.internal.source.MarkdownLink.LINK",
            "io.github.postmodel.io.internal.source.NearFence.ONE",
            "io.github.postmodel.validate.OutputGuard.TALLY",
            "io.github.postmodel.validate.schema.TextFormat.EMAIL_FORM",
            "io.github.postmodel.validate.schema.TextFormat.URI_FORM");

    private static final String LITERAL = "\\(\\s*\"((?:[^\"\\\\\\n]|\\\\.)*)\"";

    /** Patterns in the text of the program: those of the methods of String. A Matcher has some of the same names. */
    private static final List<Pattern> IN_SOURCE = List.of(
            Pattern.compile("\\.matches" + LITERAL),
            Pattern.compile("\\.(?:replaceAll|replaceFirst|split)" + LITERAL + ","));

    private static final Map<String, Pattern> PATTERNS = patterns();

    static Stream<String> names() {
        return PATTERNS.keySet().stream();
    }

    @Test
    void allAreFound() {
        assertThat(PATTERNS.keySet())
                .hasSizeGreaterThan(50)
                .contains(
                        "io.github.postmodel.io.internal.source.NearFence.ONE",
                        "io.github.postmodel.validate.schema.TextFormat.URI_FORM",
                        "Spelling.java: \\d{1,3}(_\\d{3})+");
    }

    @ParameterizedTest
    @MethodSource("names")
    void looksAtEachCharacterAFewTimes(String name) {
        texts().forEach(text -> assertThat(looks(name, text, 2 * SIZE))
                .as("%s on %s", name, text)
                .isLessThanOrEqualTo((long) (MOST_GROWTH * looks(name, text, SIZE))));
    }

    /** The texts of a megabyte are those that take the most looks. */
    @ParameterizedTest
    @MethodSource("names")
    void needsNoStack(String name) throws InterruptedException {
        List<Text> worst = texts().sorted(Comparator.comparingLong((Text text) -> -looks(name, text, SIZE)))
                .limit(2)
                .toList();
        SmallStack.run(Duration.ofMinutes(2), () -> {
            texts().forEach(text -> use(name, text.ofSize(LONG)));
            worst.forEach(text -> use(name, text.ofSize(LONGEST)));
        });
    }

    /** Compares the whole text with a pattern, and looks for all places where it matches. */
    private static void use(String name, CharSequence text) {
        Matcher matcher = PATTERNS.get(name).matcher(text);
        matcher.matches();
        matcher.reset();
        boolean goesOn = !WHOLE.contains(name);
        while (goesOn) {
            goesOn = matcher.find();
        }
    }

    private static Stream<Text> texts() {
        return STARTS.stream()
                .flatMap(start -> PIECES.stream()
                        .flatMap(piece -> Stream.of("", "\u0001").map(end -> new Text(start, piece, end))));
    }

    private static long looks(String name, Text made, int size) {
        CountedText text = new CountedText(made.ofSize(size));
        use(name, text);
        // What a short text costs is the same for any.
        return text.looks + size;
    }

    private static Map<String, Pattern> patterns() {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.github.postmodel").stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(Pattern.class))
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .sorted((one, other) -> one.getFullName().compareTo(other.getFullName()))
                        .forEach(field -> patterns.put(field.getFullName(), value(field)));
        for (String module : List.of("core", "validation", "io", "examples/validate")) {
            for (Path source : sources(module)) {
                String text = text(source);
                IN_SOURCE.stream().flatMap(call -> call.matcher(text).results()).forEach(found -> {
                    String pattern = found.group(1).translateEscapes();
                    patterns.put(source.getFileName() + ": " + pattern, Pattern.compile(pattern));
                });
            }
        }
        return patterns;
    }

    private static Pattern value(JavaField field) {
        try {
            Field reflected = field.reflect();
            reflected.setAccessible(true);
            return (Pattern) reflected.get(null);
        } catch (ReflectiveOperationException fault) {
            throw new LinkageError(field.getFullName(), fault);
        }
    }

    private static List<Path> sources(String module) {
        try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String text(Path source) {
        try {
            return Files.readAllLines(source).stream().collect(joining("\n"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** A text with a part that is repeated. */
    private record Text(String start, String piece, String end) {
        String ofSize(int size) {
            return start + piece.repeat(size / piece.length()) + end;
        }
    }

    /** A text that counts how often it is looked at. */
    private static final class CountedText implements CharSequence {
        private final String text;
        private long looks;

        CountedText(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
