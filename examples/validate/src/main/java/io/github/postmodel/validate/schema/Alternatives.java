package io.github.postmodel.validate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes a few findings of the many that the validator has where a value fits none of some alternatives ({@code anyOf},
 * {@code oneOf}): what is wrong by the one that is meant, if that can be told, and else what the alternatives ask for.
 */
final class Alternatives {
    private static final Set<String> COMBINATORS = Set.of("anyOf", "oneOf");

    /** Keywords after which the name of a property or an index follows, and the value is one step deeper. */
    private static final Set<String> NAMED = Set.of("properties", "patternProperties", "prefixItems");

    private static final Set<String> DEEPER = Set.of(
            "items",
            "additionalItems",
            "additionalProperties",
            "unevaluatedItems",
            "unevaluatedProperties",
            "contains");

    private static final Set<String> NAMES =
            Set.of("properties", "patternProperties", "$defs", "definitions", "dependentSchemas");

    private static final Set<String> VALUES = Set.of("const", "enum");
    private static final int MOST_SHOWN = 3;

    private final Explainer explainer;

    Alternatives(Explainer explainer) {
        this.explainer = explainer;
    }

    /** The findings of errors. */
    List<Finding> findings(List<Error> errors) {
        return findings(errors, 0);
    }

    /**
     * The findings of errors.
     *
     * @param from where in the paths of evaluation to look for alternatives
     */
    private List<Finding> findings(List<Error> errors, int from) {
        Map<Group, List<Error>> groups = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Error error : errors) {
            List<Object> path = Steps.of(error.getEvaluationPath());
            int at = combinator(path, from);
            if (at >= 0) {
                groups.computeIfAbsent(Group.of(path, at, error), group -> new ArrayList<>())
                        .add(error);
            }
        }
        Set<Group> told = new LinkedHashSet<>();
        for (Error error : errors) {
            List<Object> path = Steps.of(error.getEvaluationPath());
            int at = combinator(path, from);
            if (at >= 0) {
                Group group = Group.of(path, at, error);
                if (told.add(group)) {
                    findings.addAll(chosen(group, groups.getOrDefault(group, List.of()), at));
                }
            } else if (!COMBINATORS.contains(error.getKeyword())) {
                findings.addAll(explainer.explain(error));
            } else if (!groups.containsKey(Group.of(path, path.size() - 1, error))) {
                // More than one fits.
                findings.add(tooMany(error));
            }
        }
        return findings;
    }

    private static Finding tooMany(Error error) {
        List<Object> path = Steps.of(error.getInstanceLocation());
        return Finding.ofValue(
                error.getKeyword(),
                path,
                Steps.name(path) + " fits more than one of the forms that the schema knows",
                "write what fits only one");
    }

    /** Where the first combinator with the index of an alternative is in a path; -1 for none. */
    private static int combinator(List<Object> path, int from) {
        for (int at = from; at < path.size() - 1; at++) {
            boolean isName = at > 0 && path.get(at - 1) instanceof String before && NAMES.contains(before);
            if (!isName && COMBINATORS.contains(String.valueOf(path.get(at))) && isIndex(path.get(at + 1))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isIndex(Object step) {
        return step instanceof Integer || step.toString().matches("\\d{1,9}");
    }

    private List<Finding> chosen(Group group, List<Error> errors, int at) {
        Map<Integer, List<Error>> branches = new TreeMap<>();
        for (Error error : errors) {
            int index =
                    Integer.parseInt(String.valueOf(error.getEvaluationPath().getElement(at + 1)));
            branches.computeIfAbsent(index, branch -> new ArrayList<>()).add(error);
        }
        List<List<Error>> fitting = new ArrayList<>(branches.values());
        fitting.removeIf(branch -> branch.stream().anyMatch(error -> isOfKind(error, group)));
        List<List<Error>> meant = new ArrayList<>(fitting);
        meant.removeIf(branch -> branch.stream().anyMatch(error -> isOfName(error, group)));
        if (meant.size() == 1) {
            return findings(meant.get(0), at + 2);
        }
        if (fitting.size() == 1) {
            return findings(fitting.get(0), at + 2);
        }
        List<List<Error>> shown =
                meant.size() > 1 ? meant : fitting.isEmpty() ? List.copyOf(branches.values()) : fitting;
        return List.of(none(group, shown, at));
    }

    /** Whether the value itself is of another kind than an alternative asks for. */
    private static boolean isOfKind(Error error, Group group) {
        return error.getKeyword().equals("type")
                && Steps.of(error.getInstanceLocation()).equals(group.instance);
    }

    /** Whether a key that tells the alternatives apart has the value of another. */
    private static boolean isOfName(Error error, Group group) {
        return VALUES.contains(error.getKeyword())
                && error.getInstanceLocation().getNameCount() == group.instance.size() + 1;
    }

    /** What all alternatives ask for, in one finding. */
    private Finding none(Group group, List<List<Error>> branches, int at) {
        Error first = branches.get(0).get(0);
        JsonNode value = first.getInstanceNode();
        List<String> types = new ArrayList<>();
        for (List<Error> branch : branches) {
            branch.stream()
                    .filter(error -> isOfKind(error, group))
                    .forEach(error -> types.addAll(Words.types(error.getSchemaNode())));
        }
        boolean isOfOtherKind =
                branches.stream().allMatch(branch -> branch.stream().anyMatch(error -> isOfKind(error, group)));
        if (isOfOtherKind) {
            Error kind = branches.get(0).stream()
                    .filter(error -> isOfKind(error, group))
                    .findFirst()
                    .orElse(first);
            String said = Steps.name(group.instance) + " " + explainer.shown(group.instance, kind.getInstanceNode());
            return TypeWords.finding(group.keyword, group.instance, said, kind.getInstanceNode(), types);
        }
        Finding other = otherValue(group, branches);
        if (other != null) {
            return other;
        }
        List<String> asked = new ArrayList<>();
        for (List<Error> branch : branches) {
            List<Finding> findings = findings(branch, at + 2);
            String fault = findings.isEmpty() ? "" : findings.get(0).fault();
            if (!fault.isEmpty() && !asked.contains(fault)) {
                asked.add(fault);
            }
        }
        String said = value.isContainerNode()
                        || !Steps.of(first.getInstanceLocation()).equals(group.instance)
                ? Steps.name(group.instance)
                : Steps.name(group.instance) + " " + explainer.shown(group.instance, value);
        List<String> some = asked.subList(0, Math.min(MOST_SHOWN, asked.size()));
        return Finding.ofValue(
                group.keyword,
                group.instance,
                said + " fits none of the " + branches.size() + " forms that the schema knows: "
                        + Words.joined(some, ", or "),
                "write one of them");
    }

    /** One finding where all alternatives ask for certain values of one property; null where they do not. */
    private @Nullable Finding otherValue(Group group, List<List<Error>> branches) {
        ArrayNode allowed = JsonNodeFactory.instance.arrayNode();
        Error first = null;
        for (List<Error> branch : branches) {
            Error value = branch.stream()
                    .filter(error -> VALUES.contains(error.getKeyword()))
                    .findFirst()
                    .orElse(null);
            if (value == null || first != null && !first.getInstanceLocation().equals(value.getInstanceLocation())) {
                return null;
            }
            first = value;
            if (value.getKeyword().equals("enum")) {
                value.getSchemaNode().forEach(allowed::add);
            } else {
                allowed.add(value.getSchemaNode());
            }
        }
        if (first == null) {
            return null;
        }
        List<Object> path = Steps.of(first.getInstanceLocation());
        JsonNode value = first.getInstanceNode();
        String said = Steps.name(path) + " " + explainer.shown(path, value);
        return Explainer.outside(group.keyword, path, said, value, allowed);
    }

    /**
     * The alternatives of one value.
     *
     * @param keyword the combinator
     * @param evaluation the path of evaluation to it
     * @param instance the path of the value
     */
    private record Group(String keyword, List<Object> evaluation, List<Object> instance) {
        static Group of(List<Object> path, int at, Error error) {
            List<Object> instance = Steps.of(error.getInstanceLocation());
            int deeper = 0;
            for (int index = at + 2; index < path.size() - 1; index++) {
                String step = String.valueOf(path.get(index));
                if (NAMED.contains(step) && index + 1 < path.size() - 1) {
                    deeper++;
                    index++;
                } else if (DEEPER.contains(step)) {
                    deeper++;
                }
            }
            return new Group(
                    String.valueOf(path.get(at)),
                    path.subList(0, at),
                    instance.subList(0, Math.max(0, instance.size() - deeper)));
        }
    }
}
