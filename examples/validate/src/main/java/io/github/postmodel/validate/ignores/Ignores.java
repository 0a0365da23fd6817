package io.github.postmodel.validate.ignores;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.SourceRange;
import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.io.ReadOptions;
import io.github.postmodel.validate.ignores.Directive.Name;
import io.github.postmodel.validate.settings.CommandRules;
import io.github.postmodel.validate.settings.RuleSelection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the comments of one file say to ignore: {@code # postmodel-ignore: RULE} on a line or above it,
 * {@code # postmodel-ignore-file: RULE} anywhere in the front matter, and both as HTML comments in the body. A comment is
 * about all of the key or item that starts on its line. Immutable and thread-safe.
 */
public final class Ignores {
    /** No comment says anything. */
    public static final Ignores NONE = new Ignores(List.of(), null);

    private final List<Directive> directives;
    private final @Nullable TextPlaces places;
    private final Map<String, List<Directive>> byRule = new HashMap<>();

    private Ignores(List<Directive> directives, @Nullable TextPlaces places) {
        this.directives = directives;
        this.places = places;
        for (Directive directive : directives) {
            for (Name name : directive.names()) {
                byRule.computeIfAbsent(name.rule(), rule -> new ArrayList<>()).add(directive);
            }
        }
    }

    /**
     * What the comments of a file say.
     *
     * @param file the file
     * @param problems what is wrong with it; where that is its encoding or its size, nothing in it counts
     * @param options how it was opened
     */
    public static Ignores of(MarkdownFile file, List<Problem> problems, ReadOptions options) {
        for (Problem problem : problems) {
            if (problem.is(Rule.ENCODING) || problem.is(Rule.LIMIT)) {
                return NONE;
            }
        }
        // Nearly all files have none.
        return file.contains(DirectiveParser.MARK) ? of(file.text(), options) : NONE;
    }

    /** What the comments of a text say, which is a file that could be read within the limits. */
    public static Ignores of(String text, ReadOptions options) {
        TextPlaces places = new TextPlaces(text);
        List<Directive> found = DirectiveFinder.find(text, places, options.maxNesting());
        return found.isEmpty() ? NONE : new Ignores(found, places);
    }

    /** Whether a problem, which has its place, is ignored. */
    public boolean hides(Problem problem) {
        if (problem.is(Rule.COMMENT_CUT) && startsDirective(problem)) {
            return true;
        }
        for (Directive directive : byRule.getOrDefault(problem.rule(), List.of())) {
            if (isAbout(directive, problem)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What is left of the problems of the file, and what is wrong with the comments themselves.
     *
     * @param problems what the run reports, each with its place, in their order
     * @param rules the rules that count for the file; a comment about another is not told
     * @return problems in their order
     */
    public List<Problem> apply(List<Problem> problems, RuleSelection rules) {
        if (directives.isEmpty()) {
            return problems;
        }
        List<Problem> left = new ArrayList<>();
        for (Problem problem : problems) {
            if (!hides(problem)) {
                left.add(problem);
            }
        }
        List<Problem> unused =
                unused(problems, rules).stream().map(this::problem).toList();
        for (Problem problem : rules.apply(unused)) {
            if (!hides(problem)) {
                left.add(problem);
            }
        }
        left.sort(Problem.ORDER);
        return left;
    }

    /**
     * The names of rules that nothing breaks there, and that can be removed, by place.
     *
     * @param problems as for {@link #apply}
     * @param rules the rules that count for the file
     */
    public List<UnusedName> unusedNames(List<Problem> problems, RuleSelection rules) {
        return unused(problems, rules).stream()
                .filter(Unused::isRemovable)
                .flatMap(unused ->
                        rules.apply(List.of(problem(unused))).stream().map(problem -> new UnusedName(problem, unused)))
                .filter(name -> !hides(name.problem()))
                .toList();
    }

    /** What is not needed, by place. */
    List<Unused> unused(List<Problem> problems, RuleSelection rules) {
        Map<Directive, Set<String>> needed = needed(problems);
        Set<String> broken = new HashSet<>();
        problems.forEach(problem -> broken.add(problem.rule()));
        List<Unused> unused = new ArrayList<>();
        for (Directive directive : directives) {
            if (!directive.fault().isEmpty()) {
                unused.add(new Unused(directive, null, directive.fault(), false));
            }
            for (Name name : directive.names()) {
                if (!needed.getOrDefault(directive, Set.of()).contains(name.rule())) {
                    addTo(unused, directive, name, broken, rules);
                }
            }
        }
        return unused;
    }

    private Map<Directive, Set<String>> needed(List<Problem> problems) {
        Map<Directive, Set<String>> needed = new HashMap<>();
        for (Problem problem : problems) {
            for (Directive directive : byRule.getOrDefault(problem.rule(), List.of())) {
                if (isAbout(directive, problem)) {
                    needed.computeIfAbsent(directive, about -> new HashSet<>()).add(problem.rule());
                }
            }
        }
        return needed;
    }

    private static void addTo(
            List<Unused> unused, Directive directive, Name name, Set<String> broken, RuleSelection rules) {
        String rule = name.rule();
        String fault = RuleSelection.fault(rule).orElse("");
        if (!fault.isEmpty()) {
            unused.add(new Unused(directive, name, fault, false));
        } else if (broken.contains(rule)) {
            unused.add(new Unused(
                    directive,
                    name,
                    "this is not where " + rule + " is broken; move the comment to that line or above it, or write "
                            + DirectiveParser.MARK + "-file: " + rule,
                    false));
        } else if (rules.counts(rule)
                && !CommandRules.comparesFiles(rule)
                && !rule.equals(CommandRules.UNUSED_IGNORE)) {
            String what = directive.names().size() == 1 ? "the comment" : rule + " from the comment";
            unused.add(new Unused(directive, name, "nothing here breaks " + rule + "; remove " + what, true));
        }
    }

    /** Whether it is about a comment that says to ignore something, with no space after its sign. */
    private boolean startsDirective(Problem problem) {
        SourceRange range = problem.range();
        return range != null
                && directives.stream()
                        .map(directive -> range(directive.start(), directive.end()))
                        .anyMatch(comment -> comment.startLine() == range.startLine()
                                && comment.startColumn() == range.startColumn());
    }

    private static boolean isAbout(Directive directive, Problem problem) {
        SourceRange range = problem.range();
        return range == null ? directive.isAbout(1, 1) : directive.isAbout(range.startLine(), range.endLine());
    }

    private Problem problem(Unused unused) {
        return new Problem(
                CommandRules.UNUSED_IGNORE,
                CommandRules.severity(CommandRules.UNUSED_IGNORE),
                "",
                unused.message(),
                range(unused.start(), unused.end()));
    }

    private SourceRange range(int start, int end) {
        TextPlaces all = Objects.requireNonNull(places);
        // Places are counted on from the last one, which no two threads may do at once.
        synchronized (all) {
            return all.range(start, end);
        }
    }
}
