package io.github.postmodel.validate.reports;

import io.github.postmodel.validate.output.Colour;
import io.github.postmodel.validate.output.Gate;
import io.github.postmodel.validate.report.CheckedFile;
import io.github.postmodel.validate.report.Report;
import io.github.postmodel.validate.report.RuleCount;
import io.github.postmodel.validate.report.Tally;
import java.util.List;
import java.util.Locale;

/** How often each rule is broken, how large its share is, and how many of its problems can be fixed. */
public final class StatisticsReport implements Report {
    private final Gate out;

    /** A report that is printed. */
    public StatisticsReport(Gate out) {
        this.out = out;
    }

    @Override
    public void file(CheckedFile file) {}

    @Override
    public void end(Tally tally) {
        List<RuleCount> rules = tally.rules();
        if (!rules.isEmpty()) {
            print(rules, tally.errors() + tally.warnings());
            out.endLine();
        }
        out.println(tally.toString());
    }

    private void print(List<RuleCount> rules, long all) {
        int width = rules.stream().mapToInt(rule -> rule.rule().length()).max().orElse(0);
        out.print(Colour.BOLD, line("count", "share", "rule", width, "fixable")).endLine();
        for (RuleCount rule : rules) {
            String share = String.format(Locale.ROOT, "%.1f%%", 100.0 * rule.count() / all);
            out.println(line(Long.toString(rule.count()), share, rule.rule(), width, rule.fixes()));
        }
    }

    private static String line(String count, String share, String rule, int width, String fixes) {
        String padded = rule + " ".repeat(width - Math.min(width, rule.length()));
        return String.format(Locale.ROOT, "%7s  %6s  %s  %s", count, share, padded, fixes);
    }
}
