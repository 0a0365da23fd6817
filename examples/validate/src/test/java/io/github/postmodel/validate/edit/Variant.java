package io.github.postmodel.validate.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Other ways to write the same front matter. */
enum Variant {
    AS_IT_IS,
    CRLF,
    BYTE_ORDER_MARK,
    COMMENTS,
    FLOW_LISTS,
    QUOTES;

    private static final Pattern FRONT_MATTER = Pattern.compile("\\A\uFEFF?---\r?\n(.*?\n)---\r?\n", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("(?m)^(?=[a-z_]+:)");
    private static final Pattern BLOCK_LIST =
            Pattern.compile("(?m)^([a-z_]+):\n((?: *- [a-z0-9-]+\n)+)(?=[a-z_]+:|\\z)");
    private static final Pattern WORD = Pattern.compile("(?m)^((?:title|source|post_kind): )([A-Za-z ]+)$");

    String of(String text) {
        return switch (this) {
            case AS_IT_IS -> text;
            case CRLF -> text.replace("\r\n", "\n").replace("\n", "\r\n");
            case BYTE_ORDER_MARK -> text.startsWith("\uFEFF") ? text : "\uFEFF" + text;
            case COMMENTS -> inFrontMatter(text, Variant::withComments);
            case FLOW_LISTS -> inFrontMatter(text, Variant::withFlowLists);
            case QUOTES -> inFrontMatter(text, Variant::withQuotes);
        };
    }

    private static String inFrontMatter(String text, UnaryOperator<String> change) {
        var front = FRONT_MATTER.matcher(text);
        return front.find()
                ? text.substring(0, front.start(1)) + change.apply(front.group(1)) + text.substring(front.end(1))
                : text;
    }

    /** A comment and a blank line above each key. */
    private static String withComments(String front) {
        return KEY.matcher(front).replaceAll("# About this key.\n\n");
    }

    private static String withFlowLists(String front) {
        return BLOCK_LIST.matcher(front).replaceAll(Variant::flowList);
    }

    private static String flowList(MatchResult list) {
        List<String> items = new ArrayList<>();
        list.group(2).lines().forEach(line -> items.add(line.strip().substring(2)));
        return list.group(1) + ": [" + items.stream().collect(Collectors.joining(", ")) + "] # a list\n";
    }

    private static String withQuotes(String front) {
        return WORD.matcher(front).replaceAll("$1\"$2\" # quoted");
    }
}
