package io.github.postmodel.validate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Problem;
import io.github.postmodel.SourceRange;
import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.validate.support.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of fault, all that is told of it, and where: see faults.txt. */
class SchemaFaultsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("cases")
    void tellsEachFaultAtItsPlace(Case one) throws IOException {
        assertThat(told(one, one.file())).isEqualTo(one.told());
    }

    /** CRLF and a byte order mark move nothing. */
    @ParameterizedTest
    @MethodSource("cases")
    void tellsTheSameOfOtherLineEndings(Case one) throws IOException {
        assertThat(told(one, "\uFEFF" + one.file().replace("\n", "\r\n"))).isEqualTo(one.told());
    }

    @ParameterizedTest
    @EnumSource(Version.class)
    void tellsTheSameInAllVersionsOfJsonSchema(Version version) throws IOException {
        String properties = "\"properties\": {\"a\": {\"type\": \"integer\"}, \"b\": {\"$ref\": \"#/definitions/b\"}}";
        Case one = new Case(
                "",
                "{\"$schema\": \"" + version.uri + "\", " + properties
                        + ", \"definitions\": {\"b\": {\"minimum\": 2}}}",
                "---\na: x\nb: 1\n---\n",
                "");
        assertThat(told(one, one.file())).isEqualTo("""
                        2:4-2:5 schema-type a
                            a "x" is a text, not a whole number; write one such as 3
                        3:4-3:5 schema-minimum b
                            b 1 is too small; write 2 or more
                        """);
    }

    @Test
    void aDateGetsTheOffsetOfTheSettings() throws IOException {
        Case one = new Case("", "{\"properties\": {\"a\": {\"format\": \"date-time\"}}}", "", "");
        assertThat(told(one, "---\na: May 1 2025 4 pm\n---\n", ZoneOffset.ofHours(2)))
                .isEqualTo("""
                        2:4-2:19 schema-format a
                            a "May 1 2025 4 pm" is not a date and time with an offset; write 2025-05-01T16:00:00+02:00
                        """);
    }

    private String told(Case one, String text) throws IOException {
        return told(one, text, null);
    }

    private String told(Case one, String text, @Nullable ZoneId zone) throws IOException {
        Path schema = Files.writeString(folder.resolve("a.schema.json"), one.schema());
        MarkdownFile file = MarkdownFile.parse(text);
        List<Problem> problems =
                FrontMatterCheck.load(schema, folder).check(file, PlainValues.of(file.frontMatter(), zone), zone);
        return problems.stream()
                .sorted(Problem.ORDER)
                .map(SchemaFaultsTest::line)
                .collect(Collectors.joining());
    }

    private static String line(Problem problem) {
        SourceRange range = Objects.requireNonNull(problem.range());
        return range.startLine() + ":" + range.startColumn() + "-" + range.endLine() + ":" + range.endColumn() + " "
                + problem.rule() + " " + problem.property() + "\n    " + problem.message() + "\n";
    }

    static Stream<Case> cases() {
        return Pattern.compile("(?m)^=== ")
                .splitAsStream(Resources.text(SchemaFaultsTest.class, "faults.txt"))
                .skip(1)
                .map(Case::of);
    }

    enum Version {
        DRAFT_07("http://json-schema.org/draft-07/schema#"),
        DRAFT_2019_09("https://json-schema.org/draft/2019-09/schema"),
        DRAFT_2020_12("https://json-schema.org/draft/2020-12/schema");

        private final String uri;

        Version(String uri) {
            this.uri = uri;
        }
    }

    record Case(String sentence, String schema, String file, String told) {
        static Case of(String section) {
            int sentence = section.indexOf('\n');
            int file = section.indexOf("\n---\n") + 1;
            int told = section.indexOf("\n---\n", file) + "\n---\n".length();
            return new Case(
                    section.substring(0, sentence),
                    section.substring(sentence + 1, file),
                    section.substring(file, told),
                    section.substring(told).stripTrailing() + (section.length() > told + 1 ? "\n" : ""));
        }

        @Override
        public String toString() {
            return sentence;
        }
    }
}
