package io.github.postmodel.validate.reports;

import io.github.postmodel.Problem;
import io.github.postmodel.validate.formats.ReportFormat;
import io.github.postmodel.validate.usage.DidYouMean;
import io.github.postmodel.validate.usage.Refusal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report that is wanted.
 *
 * @param format its format
 * @param file the file that it goes to; null for standard output
 * @param option what asked for it, as it was written
 */
record ReportTarget(ReportFormat format, @Nullable String file, String option) {
    static final String OPTION = "--output-format ";

    /** Reads {@code sarif}, or {@code sarif=report.sarif}. */
    static ReportTarget parse(String written) {
        int equals = written.indexOf('=');
        String name = equals < 0 ? written : written.substring(0, equals);
        String option = OPTION + written;
        ReportFormat format = format(name);
        if (equals < 0) {
            return new ReportTarget(format, null, option);
        }
        if (equals == written.length() - 1) {
            throw new Refusal(option + ": this names no file; write one after the =, or no =");
        }
        return new ReportTarget(format, written.substring(equals + 1), option);
    }

    /** A format on standard output. */
    static ReportTarget of(ReportFormat format) {
        return new ReportTarget(format, null, OPTION + format);
    }

    /** The same in a file that another option names. */
    ReportTarget to(String other) {
        return new ReportTarget(format, other, "--output " + other);
    }

    private static ReportFormat format(String name) {
        for (ReportFormat format : ReportFormat.values()) {
            if (format.toString().equals(name)) {
                return format;
            }
        }
        List<String> names =
                Arrays.stream(ReportFormat.values()).map(ReportFormat::toString).toList();
        throw new Refusal(OPTION + Problem.quote(name) + ": no such format" + DidYouMean.hint(name, names) + " (known: "
                + String.join(", ", names) + ")");
    }
}
