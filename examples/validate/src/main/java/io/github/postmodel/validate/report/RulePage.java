package io.github.postmodel.validate.report;

import io.github.postmodel.Rule;
import io.github.postmodel.Severity;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What there is to read about a rule. */
public final class RulePage {
    private static final int COLUMNS = 80;

    /** Where people read the rules; the page is made of what is here. */
    private static final String ADDRESS =
            "https://github.com/postmodel/postmodel/blob/main/examples/validate/RULES.md#";

    private RulePage() {}

    /** The address of the page of a rule. */
    public static String address(String rule) {
        return ADDRESS + rule.toLowerCase(Locale.ROOT);
    }

    /** A page for a terminal. */
    public static String text(Rule rule) {
        return rule.id() + " (" + severity(rule) + ")\n\n" + wrapped(rule.why()) + "\n\nBad:\n" + indented(rule.bad())
                + "\n\nGood:\n" + indented(rule.good()) + "\n";
    }

    /** A page about a rule that only the command has. */
    public static String text(String name, Severity severity, String why) {
        return name + " (" + severity(severity) + ")\n\n" + wrapped(why) + "\n";
    }

    /** All rules, each on one line. */
    public static String list() {
        return Arrays.stream(Rule.values())
                        .map(rule -> line(severity(rule), rule.id(), firstSentence(rule)))
                        .collect(Collectors.joining())
                + line("warning", "unused-ignore", "A comment ignores a rule that nothing breaks there.")
                + line("error", "reference-missing", "A value names no entry of another collection.")
                + line("error", "schema-<keyword>", "A value is not what the schema of its collection asks for.");
    }

    private static String line(String severity, String name, String sentence) {
        return String.format(Locale.ROOT, "%-7s  %-22s  %s%n", severity, name, sentence);
    }

    /** A page in Markdown. */
    public static String markdown(Rule rule) {
        return rule.why() + "\n\nBad:\n\n```yaml\n" + rule.bad() + "\n```\n\nGood:\n\n```yaml\n" + rule.good()
                + "\n```\n";
    }

    public static String firstSentence(Rule rule) {
        int end = rule.why().indexOf(". ");
        return end < 0 ? rule.why() : rule.why().substring(0, end + 1);
    }

    private static String severity(Rule rule) {
        return severity(rule.severity());
    }

    private static String severity(Severity severity) {
        return severity == Severity.ERROR ? "error" : "warning";
    }

    private static String indented(String lines) {
        return lines.lines().map(line -> "    " + line).collect(Collectors.joining("\n"));
    }

    private static String wrapped(String paragraph) {
        StringBuilder wrapped = new StringBuilder();
        int column = 0;
        for (String word : paragraph.split(" ", -1)) {
            if (column > 0 && column + 1 + word.length() > COLUMNS) {
                wrapped.append('\n');
                column = 0;
            } else if (column > 0) {
                wrapped.append(' ');
                column++;
            }
            wrapped.append(word);
            column += word.length();
        }
        return wrapped.toString();
    }
}
