package io.github.postmodel.validate.lsp.features;

import io.github.postmodel.Problem;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.validate.fix.Fixer;
import io.github.postmodel.validate.fix.Fixes;
import io.github.postmodel.validate.formats.Advice;
import io.github.postmodel.validate.lsp.site.OpenFile;
import io.github.postmodel.validate.lsp.text.Positions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;

/** What {@code --fix} does, at the place of a problem or for the whole text. */
public final class QuickFixes {
    /** For those who want these fixes on saving, and not those of other tools. */
    public static final String FIX_ALL = CodeActionKind.SourceFixAll + ".postmodel";

    private final OpenFile file;
    private final Positions positions;
    private final boolean versioned;

    /** The fixes of a text; {@code versioned} as {@link WorkspaceEdits} has it. */
    public QuickFixes(OpenFile file, Positions positions, boolean versioned) {
        this.file = file;
        this.positions = positions;
        this.versioned = versioned;
    }

    /** The actions for a range; none in a text that is not checked. */
    public List<CodeAction> actions(Range range, CodeActionContext context) {
        List<CodeAction> actions = new ArrayList<>();
        if (!file.isChecked()) {
            return actions;
        }
        if (isWanted(CodeActionKind.QuickFix, context)) {
            file.suggestions(problem -> touches(problem, range))
                    .forEach(suggestion -> actions.add(action(suggestion, context)));
        }
        for (String kind : List.of(CodeActionKind.SourceFixAll, FIX_ALL)) {
            if (isWanted(kind, context) && actions.stream().noneMatch(QuickFixes::isFixAll)) {
                addFixAll(kind, actions);
            }
        }
        return actions;
    }

    /** Whether a client asks for a kind: all where it names none, else those that it names and what is below them. */
    private static boolean isWanted(String kind, CodeActionContext context) {
        List<String> only = context.getOnly();
        return only == null || only.stream().anyMatch(wanted -> kind.equals(wanted) || kind.startsWith(wanted + "."));
    }

    private static boolean isFixAll(CodeAction action) {
        return !CodeActionKind.QuickFix.equals(action.getKind());
    }

    private boolean touches(Problem problem, Range range) {
        int start = positions.offset(range.getStart());
        int end = positions.offset(range.getEnd());
        return problem.range() == null
                || positions.start(problem.range()) <= end && positions.end(problem.range()) >= start;
    }

    private CodeAction action(Fixer.Suggestion suggestion, CodeActionContext context) {
        boolean isSafe = suggestion.safety() == Fixes.SAFE;
        CodeAction action = change(title(suggestion.problem(), isSafe), CodeActionKind.QuickFix, suggestion.after());
        action.setDiagnostics(List.of(diagnostic(suggestion.problem(), context)));
        action.setIsPreferred(isSafe);
        return action;
    }

    private static String title(Problem problem, boolean isSafe) {
        String help = Advice.of(problem.message()).help();
        String title = help.isEmpty()
                ? "Fix " + problem.rule()
                : help.substring(0, 1).toUpperCase(Locale.ROOT) + help.substring(1);
        return isSafe ? title : title + " (could be meant otherwise: look at the change)";
    }

    /** The diagnostic as the client has it. */
    private Diagnostic diagnostic(Problem problem, CodeActionContext context) {
        Diagnostic own = Diagnostics.of(problem, positions);
        List<Diagnostic> shown = Objects.requireNonNullElse(context.getDiagnostics(), List.of());
        return shown.stream()
                .filter(one ->
                        own.getRange().equals(one.getRange()) && own.getCode().equals(one.getCode()))
                .findFirst()
                .orElse(own);
    }

    private void addFixAll(String kind, List<CodeAction> actions) {
        PostFile fixed = file.fixed();
        if (!fixed.text().equals(file.document().text().text())) {
            actions.add(change("Fix all that can be fixed safely", kind, fixed));
        }
    }

    private CodeAction change(String title, String kind, PostFile after) {
        CodeAction action = new CodeAction(title);
        action.setKind(kind);
        action.setEdit(new WorkspaceEdits(versioned)
                .add(file.document(), TextChange.edits(file.document().text().text(), after.text(), positions))
                .toEdit());
        return action;
    }
}
