package io.github.postmodel.validate.lsp.features;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.PostReadException;
import io.github.postmodel.io.internal.entries.PropertyPath;
import io.github.postmodel.validate.hints.SchemaHints;
import io.github.postmodel.validate.lsp.site.FoundProblem;
import io.github.postmodel.validate.lsp.site.OpenFile;
import io.github.postmodel.validate.lsp.text.Positions;
import io.github.postmodel.validate.report.RulePage;
import io.github.postmodel.validate.schema.SchemaFault;
import io.github.postmodel.validate.settings.CommandRules;
import io.github.postmodel.validate.settings.RuleSelection;
import io.github.postmodel.validate.usage.Refusal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;

/** What there is to say of a place: the rule that is broken there, and what the field is for. */
public final class HoverText {
    private final OpenFile file;
    private final Positions positions;

    /** What there is to say of a text. */
    public HoverText(OpenFile file, Positions positions) {
        this.file = file;
        this.positions = positions;
    }

    /** The text for a position, if there is any. */
    public Optional<Hover> at(Position position) {
        int offset = positions.offset(position);
        Set<String> sections = new LinkedHashSet<>();
        if (file.isChecked()) {
            for (FoundProblem found : problems()) {
                if (isAt(offset, found.problem())) {
                    sections.add(page(found.problem()));
                }
            }
        }
        Optional<Outline.Node> node = node(offset);
        node.map(Outline.Node::path).flatMap(this::description).ifPresent(sections::add);
        if (sections.isEmpty()) {
            return Optional.empty();
        }
        Hover hover = new Hover(new MarkupContent(MarkupKind.MARKDOWN, String.join("\n\n---\n\n", sections)));
        node.ifPresent(at ->
                hover.setRange(positions.range(at.whole().start(), at.whole().end())));
        return Optional.of(hover);
    }

    private List<FoundProblem> problems() {
        try {
            return file.problems();
        } catch (Refusal | SchemaFault notChecked) {
            return List.of();
        }
    }

    private boolean isAt(int offset, Problem problem) {
        return problem.range() != null
                && positions.start(problem.range()) <= offset
                && positions.end(problem.range()) >= offset;
    }

    private Optional<Outline.Node> node(int offset) {
        try {
            return Outline.at(
                    offset, Outline.of(file.markdown(), file.document().text().text(), positions));
        } catch (PostReadException tooLarge) {
            return Optional.empty();
        }
    }

    private Optional<String> description(List<Object> path) {
        for (int length = path.size(); length > 0; length--) {
            List<Object> part = path.subList(0, length);
            for (SchemaHints hints : file.collection().hints()) {
                Optional<String> text = hints.description(part);
                if (text.isPresent()) {
                    return Optional.of("**" + name(part) + "**: " + text.get());
                }
            }
            if (!(path.get(length - 1) instanceof Integer)) {
                break;
            }
            // An item is described where its list is, if nowhere else.
        }
        return Optional.empty();
    }

    /** A path as problems have it, such as {@code talks[0].level}. */
    private static String name(List<Object> path) {
        String name = "";
        for (Object step : path) {
            name = step instanceof Integer index
                    ? PropertyPath.index(name, index)
                    : PropertyPath.key(name, String.valueOf(step));
        }
        return name;
    }

    private static String page(Problem problem) {
        String rule = problem.rule();
        String title = "**[" + rule + "](" + RulePage.address(rule) + ")**: ";
        if (CommandRules.isOne(rule)) {
            return title + CommandRules.why(rule);
        }
        Rule known = RuleSelection.named(rule);
        return title + RulePage.markdown(known);
    }
}
