package io.github.postmodel.validate.lsp.features;

import io.github.postmodel.Problem;
import io.github.postmodel.SourceRange;
import io.github.postmodel.validate.lsp.site.FileUri;
import io.github.postmodel.validate.lsp.site.FoundProblem;
import io.github.postmodel.validate.lsp.text.Positions;
import io.github.postmodel.validate.report.RulePage;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Problems as an editor shows them. */
public final class Diagnostics {
    /** What is shown of a text: more than anyone reads. */
    private static final int MOST = 1000;

    private static final String SOURCE = "postmodel";

    private Diagnostics() {}

    /** All problems of a text. */
    public static List<Diagnostic> of(List<FoundProblem> found, Positions positions) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (FoundProblem one : found.subList(0, Math.min(MOST, found.size()))) {
            Diagnostic diagnostic = of(one.problem(), positions);
            if (one.other() != null) {
                diagnostic.setRelatedInformation(List.of(related(one.other())));
            }
            diagnostics.add(diagnostic);
        }
        if (found.size() > MOST) {
            diagnostics.add(ofText("and " + (found.size() - MOST) + " more problems; run validate to see them"));
        }
        return diagnostics;
    }

    /** One problem. */
    public static Diagnostic of(Problem problem, Positions positions) {
        SourceRange range = problem.range();
        Diagnostic diagnostic = ofText(problem.message());
        if (range != null) {
            diagnostic.setRange(positions.range(range));
        }
        diagnostic.setSeverity(problem.isError() ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning);
        diagnostic.setCode(problem.rule());
        diagnostic.setCodeDescription(new DiagnosticCodeDescription(RulePage.address(problem.rule())));
        return diagnostic;
    }

    /** An error about a text as a whole that is of no rule, such as broken settings. */
    public static Diagnostic ofText(String message) {
        return new Diagnostic(
                new Range(new Position(0, 0), new Position(0, 0)), message, DiagnosticSeverity.Error, SOURCE);
    }

    private static DiagnosticRelatedInformation related(FoundProblem.OtherPlace other) {
        int line = Math.max(0, other.line() - 1);
        // Of the other text only the line is known.
        Range range = new Range(new Position(line, 0), new Position(line, 0));
        return new DiagnosticRelatedInformation(new Location(FileUri.of(other.file()), range), "the first is here");
    }
}
