package io.github.postmodel.validate.reports;

import io.github.postmodel.validate.destination.Destination;
import io.github.postmodel.validate.formats.ReportFormat;
import io.github.postmodel.validate.output.Gate;
import io.github.postmodel.validate.report.CheckedFile;
import io.github.postmodel.validate.report.Failure;
import io.github.postmodel.validate.report.Report;
import io.github.postmodel.validate.report.ReportContext;
import io.github.postmodel.validate.report.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The open reports of a run, as one. In loops: linking lambdas would slow a command that runs for a moment. */
public final class Reports implements Report, AutoCloseable {
    private final List<Destination> destinations = new ArrayList<>();
    private final List<Report> reports = new ArrayList<>();

    Reports() {}

    void add(Destination destination, ReportFormat format, TextManner manner, Contexts contexts) {
        destinations.add(destination);
        if (destination.isFile() || !format.isText() || manner == TextManner.WHOLE) {
            reports.add(format.start(contexts.apply(destination.out())));
        } else if (manner == TextManner.QUIET) {
            reports.add(new QuietReport(format.start(contexts.apply(destination.out()))));
        } else {
            reports.add(new StatisticsReport(destination.out()));
        }
    }

    /** Whether all of them are in files, and nothing is printed. */
    public boolean areFiles() {
        for (Destination destination : destinations) {
            if (!destination.isFile()) {
                return false;
            }
        }
        return true;
    }

    /** Whether all that was reported has arrived. */
    public boolean areComplete() {
        for (Destination destination : destinations) {
            if (!destination.isComplete()) {
                return false;
            }
        }
        return true;
    }

    /** Whether all in files has arrived. */
    public boolean areFilesComplete() {
        return destinations.stream().filter(Destination::isFile).allMatch(Destination::isComplete);
    }

    @Override
    public void file(CheckedFile file) {
        for (Report report : reports) {
            report.file(file);
        }
    }

    @Override
    public void failure(Failure failure) {
        reports.forEach(report -> report.failure(failure));
    }

    @Override
    public void end(Tally tally) {
        for (Report report : reports) {
            report.end(tally);
        }
        for (Destination destination : destinations) {
            destination.finish();
        }
    }

    @Override
    public Optional<String> leftOut() {
        for (Report report : reports) {
            Optional<String> left = report.leftOut();
            if (left.isPresent()) {
                return left;
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        for (Destination destination : destinations) {
            destination.close();
        }
    }

    /** Gives what a format needs to know, for where it goes. */
    public interface Contexts extends Function<Gate, ReportContext> {}
}
