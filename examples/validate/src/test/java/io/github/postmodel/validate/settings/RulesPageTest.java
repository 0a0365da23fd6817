package io.github.postmodel.validate.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Rule;
import io.github.postmodel.Severity;
import io.github.postmodel.validate.report.RulePage;
import io.github.postmodel.validate.support.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page that an editor leads to has all rules. With {@code -Dpostmodel.rules=write} it is written again. */
class RulesPageTest {
    private static final Path PAGE = Path.of("validate/RULES.md");

    @Test
    void pageHasWhatTheProgramSaysOfEachRule() throws IOException {
        String made = page();
        if ("write".equals(System.getProperty("postmodel.rules"))) {
            Files.writeString(PAGE, made);
        }
        assertThat(Cli.unix(Files.readString(PAGE)))
                .as("run once with -Dpostmodel.rules=write")
                .isEqualTo(made);
    }

    private static String page() {
        StringBuilder page =
                new StringBuilder("# Rules\n\nWhat `validate` says of a post. `--rule NAME` prints the same.\n");
        for (Rule rule : Rule.values()) {
            page.append(heading(rule.id(), rule.severity())).append(RulePage.markdown(rule));
        }
        for (String name : CommandRules.NAMES) {
            page.append(heading(name, CommandRules.severity(name)))
                    .append(CommandRules.why(name))
                    .append('\n');
        }
        return page.toString();
    }

    private static String heading(String name, Severity severity) {
        return "\n## " + name + "\n\n" + (severity == Severity.ERROR ? "An error. " : "A warning. ");
    }
}
