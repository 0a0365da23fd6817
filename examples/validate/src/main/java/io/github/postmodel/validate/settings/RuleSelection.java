package io.github.postmodel.validate.settings;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.Severity;
import io.github.postmodel.validate.usage.DidYouMean;
import io.github.postmodel.validate.usage.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which rules count, and how bad each is. Immutable. */
public final class RuleSelection {
    /** The keys of the settings that name rules. */
    static final List<String> KEYS = List.of("select", "ignore", "warn", "error");

    private static final Map<String, Rule> BY_NAME = byName();
    private static final List<String> NAMES = all();
    private static final Set<String> IS_KNOWN = Set.copyOf(NAMES);

    /** The names of the rules that count. */
    private final Map<String, Severity> severities;

    private RuleSelection(Map<String, Severity> severities) {
        this.severities = severities;
    }

    /**
     * Reads the names of rules.
     *
     * @param select the rules that count; all where it is empty
     * @param ignore the rules that do not
     * @param warn the rules that are warnings
     * @param error the rules that are errors
     * @throws Refusal if no rule has a name, or a rule is to be both a warning and an error
     */
    static RuleSelection of(
            Collection<String> select, Collection<String> ignore, Collection<String> warn, Collection<String> error) {
        Map<String, Severity> severities = new HashMap<>();
        for (String name : select.isEmpty() ? NAMES : known(select)) {
            Rule rule = BY_NAME.get(name);
            severities.put(name, rule == null ? CommandRules.severity(name) : rule.severity());
        }
        for (String name : known(warn)) {
            severities.replace(name, Severity.WARNING);
        }
        for (String name : known(error)) {
            if (warn.contains(name)) {
                throw new Refusal("error and warn both name " + name + "; keep it in one of them");
            }
            severities.replace(name, Severity.ERROR);
        }
        severities.keySet().removeAll(known(ignore));
        return new RuleSelection(severities);
    }

    /** The rule with a name. */
    public static Rule named(String name) {
        Rule rule = BY_NAME.get(name);
        if (rule == null) {
            throw unknown(name);
        }
        return rule;
    }

    /** What to say of a name that no rule has; empty where one has it. */
    public static Optional<String> fault(String name) {
        if (IS_KNOWN.contains(name)) {
            return Optional.empty();
        }
        String hint = DidYouMean.hint(name, NAMES);
        return Optional.of("no rule is named " + Problem.quote(name)
                + (hint.isEmpty() ? "; run validate --list-rules to see all" : hint));
    }

    private static Refusal unknown(String name) {
        return new Refusal(fault(name).orElse(name));
    }

    /** The problems that count, with the severity that was asked for. A problem of an unknown rule stays as it is. */
    public List<Problem> apply(List<Problem> problems) {
        boolean asTheyAre = true;
        for (Problem problem : problems) {
            asTheyAre &= problem.severity() == severity(problem);
        }
        return asTheyAre
                ? problems
                : problems.stream().filter(this::counts).map(this::withSeverity).toList();
    }

    /** The same without some rules, by their names. */
    public RuleSelection without(Collection<String> rules) {
        Map<String, Severity> others = new HashMap<>(severities);
        others.keySet().removeAll(rules);
        return new RuleSelection(others);
    }

    /** Whether a problem counts. */
    public boolean counts(Problem problem) {
        return severity(problem) != null;
    }

    /** Whether a rule counts, by its name. */
    public boolean counts(String rule) {
        return severities.containsKey(rule);
    }

    /** Whether to break a rule is an error. */
    public boolean isError(Rule rule) {
        return severities.get(rule.id()) == Severity.ERROR;
    }

    private Problem withSeverity(Problem problem) {
        Severity severity = severity(problem);
        return severity == null
                ? problem
                : new Problem(problem.rule(), severity, problem.property(), problem.message(), problem.range());
    }

    private @Nullable Severity severity(Problem problem) {
        return IS_KNOWN.contains(problem.rule()) ? severities.get(problem.rule()) : problem.severity();
    }

    private static Collection<String> known(Collection<String> names) {
        for (String name : names) {
            if (!IS_KNOWN.contains(name)) {
                throw unknown(name);
            }
        }
        return names;
    }

    private static Map<String, Rule> byName() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (Rule rule : Rule.values()) {
            rules.put(rule.id(), rule);
        }
        return rules;
    }

    /** The names of all rules. */
    public static List<String> names() {
        return List.copyOf(NAMES);
    }

    private static List<String> all() {
        List<String> names = new ArrayList<>(BY_NAME.keySet());
        names.addAll(CommandRules.NAMES);
        return names;
    }
}
