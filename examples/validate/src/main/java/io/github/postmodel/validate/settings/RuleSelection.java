package io.github.postmodel.validate.settings;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.Severity;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which rules count, and how bad each is. Immutable. */
public final class RuleSelection {
    private static final Map<String, Rule> BY_NAME = byName();

    /** The rules that count. */
    private final Map<Rule, Severity> severities;

    private RuleSelection(Map<Rule, Severity> severities) {
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
        Map<Rule, Severity> severities = new EnumMap<>(Rule.class);
        Collection<Rule> selected = select.isEmpty() ? BY_NAME.values() : rules(select);
        selected.forEach(rule -> severities.put(rule, rule.severity()));
        rules(warn).forEach(rule -> severities.replace(rule, Severity.WARNING));
        for (Rule rule : rules(error)) {
            if (warn.contains(rule.id())) {
                throw new Refusal("rule " + rule.id() + " cannot be both a warning and an error");
            }
            severities.replace(rule, Severity.ERROR);
        }
        severities.keySet().removeAll(rules(ignore));
        return new RuleSelection(severities);
    }

    /** The rule with a name. */
    public static Rule named(String name) {
        Rule rule = BY_NAME.get(name);
        if (rule == null) {
            throw new Refusal("no rule is named " + Problem.quote(name) + DidYouMean.hint(name, BY_NAME.keySet())
                    + "; see --list-rules");
        }
        return rule;
    }

    /** The problems that count, with the severity that was asked for. A problem of an unknown rule stays as it is. */
    public List<Problem> apply(List<Problem> problems) {
        boolean asTheyAre = true;
        for (Problem problem : problems) {
            asTheyAre &= problem.severity() == severity(problem);
        }
        return asTheyAre
                ? problems
                : problems.stream()
                        .filter(problem -> severity(problem) != null)
                        .map(this::withSeverity)
                        .toList();
    }

    private Problem withSeverity(Problem problem) {
        Severity severity = severity(problem);
        return severity == null
                ? problem
                : new Problem(problem.rule(), severity, problem.property(), problem.message(), problem.range());
    }

    private @Nullable Severity severity(Problem problem) {
        Rule rule = BY_NAME.get(problem.rule());
        return rule == null ? problem.severity() : severities.get(rule);
    }

    private static List<Rule> rules(Collection<String> names) {
        return names.isEmpty()
                ? List.of()
                : names.stream().map(RuleSelection::named).toList();
    }

    private static Map<String, Rule> byName() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        Arrays.stream(Rule.values()).forEach(rule -> rules.put(rule.id(), rule));
        return rules;
    }
}
