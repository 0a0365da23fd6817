package io.github.postmodel.validate.output;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.postmodel.validate.support.GithubRunner;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {
    /**
     * Outside of the gate, only what makes the streams of the process may write, and the language server: its standard
     * output is JSON for the client.
     */
    private static final DescribedPredicate<JavaClass> MAY_NOT_WRITE = resideOutsideOfPackage("..validate.output")
            .and(not(nameMatching(".*\\.terminal\\.(Console|Pipe|StandardStreams)")))
            .and(not(nameMatching(".*\\.lsp\\.(LspCommand|Server|MessageReader|Log)")));

    private final StringWriter written = new StringWriter();

    @Test
    void nothingElseInTheProgramHoldsAWriter() {
        JavaClasses program = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.github.postmodel.validate");

        noClasses()
                .that(MAY_NOT_WRITE)
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(\\w*Writer|\\w*OutputStream|PrintStream|Console)")
                .check(program);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a plain line                    | a plain line",
                "é 東京 ↗ 📚                      | é 東京 ↗ 📚",
                "a\\u001b[31mb                   | a\\\\u001B[31mb",
                "a\\u009bb\\u0000\\u007f         | a\\\\u009Bb\\\\u0000\\\\u007F",
                "a\\u202eb\\u2066\\u200b\\ufeff  | a\\\\u202Eb\\\\u2066\\\\u200B\\\\uFEFF",
                "a\\nb\\rc\\u2028d\\u0085e       | a\\\\nb\\\\rc\\\\u2028d\\\\u0085e",
                "a\\u00a0b\\u3000c               | a\\\\u00A0b\\\\u3000c",
                "❤\\ufe0f\\u034f                 | ❤\\\\u034F",
                "::set-output name=a::b          | \\\\u003A:set-output name=a::b",
                ":\\ufe0f:add-mask::b            | \\\\u003A:add-mask::b",
                "a ::debug::b                    | a ::debug::b",
                "a ##[set-env name=a]b           | a #\\\\u0023[set-env name=a]b",
                "####[group]                     | ###\\\\u0023[group]",
                "##vso[task.setvariable]         | #\\\\u0023vso[task.setvariable]",
                "##teamcity[x]##[y]              | #\\\\u0023teamcity[x]#\\\\u0023[y]",
                "## [a heading](with-a-link)     | ## [a heading](with-a-link)",
            })
    void whateverIsInIt_aLineIsText(String line, String printed) {
        gate(Outlet.FILE, false).println(unescaped(line));

        assertThat(written).hasToString(unescaped(printed) + System.lineSeparator());
        assertThat(GithubRunner.command(written.toString())).isEmpty();
    }

    @Test
    void spacesAndColoursBeforeACommandDoNotHideIt() {
        gate(Outlet.FILE, true).print("  ").print(Colour.RED, "::error::a").endLine();

        assertThat(written).hasToString("  \u001b[1;31m\\u003A:error::a\u001b[0m" + System.lineSeparator());
    }

    @Test
    void aCommandIsOneWhateverItsValuesAre() {
        gate(Outlet.SCREEN, false)
                .printCommand("error", Map.of("file", "a:b,c%\n\u001b[1m\u202e::d.md"), "50% ::e::##[f]\n\u001b");

        assertThat(written)
                .hasToString("::error file=a%3Ab%2Cc%25%0A\\u001B[1m\\u202E%3A%3Ad.md::50%25 ::e::#\\u0023[f]\\n\\u001B"
                        + System.lineSeparator());
    }

    @Test
    void aPatchIsExactInAFile() {
        String patch = "--- a/a.md\n+++ b/a.md\n@@ -1 +1 @@\n-\u001b::debug::\r\n+ ##[group]\u202e\n";

        assertThat(gate(Outlet.FILE, false).printPatch(patch)).isTrue();
        assertThat(written).hasToString(patch);
    }

    @Test
    void aPatchIsTextOnAScreen() {
        String patch = "--- a/a b.md\t\n+++ b/a b.md\t\n@@ -1 +1 @@\n-\u001b\r\n+##[group]\u202e\n ::debug::a\r\n \t\n";

        assertThat(gate(Outlet.SCREEN, false).printPatch(patch)).isFalse();
        assertThat(written)
                .hasToString(patch.replace("\u001b", "\\u001B")
                        .replace("##[group]\u202e", "#\\u0023[group]\\u202E")
                        .replace(" ::debug", " \\u003A:debug"));
    }

    @Test
    void aHarmlessPatchIsExactOnAScreenAsWell() {
        String patch = "--- a/a.md\n+++ b/a.md\n@@ -1 +1 @@\n-title: a\r\n+title: é\n\\ No newline at end of file\n";

        assertThat(gate(Outlet.SCREEN, false).printPatch(patch)).isTrue();
        assertThat(written).hasToString(patch);
    }

    private Gate gate(Outlet outlet, boolean colours) {
        return new Gate(new PrintWriter(written), outlet, colours);
    }

    /** With characters for {@code \\}{@code u001b} and the like, and a backslash for two. */
    private static String unescaped(String text) {
        Matcher escapes = Pattern.compile("\\\\(u([0-9a-f]{4})|[nr\\\\])").matcher(text);
        return escapes.replaceAll(escape -> Matcher.quoteReplacement(
                switch (escape.group(1).charAt(0)) {
                    case 'n' -> "\n";
                    case 'r' -> "\r";
                    case 'u' -> Character.toString(Integer.parseInt(escape.group(2), 16));
                    default -> "\\";
                }));
    }
}
