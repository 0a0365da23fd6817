package io.github.postmodel.validate.settings;

import io.github.postmodel.Rule;
import io.github.postmodel.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rules that only the command has: those of collections, and the one of its own comments. */
public final class CommandRules {
    /** A comment says to ignore a rule that nothing breaks there. */
    public static final String UNUSED_IGNORE = "unused-ignore";

    /** The names of all. */
    static final List<String> NAMES = names();

    private static final Set<String> COMPARE_FILES =
            Set.of(Rule.EXTERNAL_URL_DUPLICATE.id(), Rule.SLUG_DUPLICATE.id(), Rule.DATE_FILE_NAME.id());

    private CommandRules() {}

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        names.add(UNUSED_IGNORE);
        names.addAll(CollectionRules.NAMES);
        return List.copyOf(names);
    }

    /** Whether a rule has this name. */
    public static boolean isOne(String name) {
        return NAMES.contains(name);
    }

    /** Whether what a rule says depends on other files, which may be no part of a run. */
    public static boolean comparesFiles(String rule) {
        return COMPARE_FILES.contains(rule);
    }

    /** How bad it is to break one. */
    public static Severity severity(String name) {
        return name.equals(UNUSED_IGNORE) ? Severity.WARNING : Severity.ERROR;
    }

    /** Why there is such a rule. */
    public static String why(String name) {
        return name.equals(UNUSED_IGNORE)
                ? "A comment such as # postmodel-ignore: tag-duplicate leaves out what the rule says of its line. Where"
                        + " nothing there breaks the rule, the comment is not needed any more, and would hide the next"
                        + " fault; one that names no rule hides nothing."
                : CollectionRules.why(name);
    }
}
