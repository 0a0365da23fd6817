package io.github.postmodel.io.internal.bind;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.source.Problems;
import io.github.postmodel.io.internal.source.QuotedLine;
import java.util.ArrayList;
import java.util.List;

/** Makes tags of a list, or of the one word that somebody wrote for one. */
final class TagsBinder {
    private static final int LONGEST_SUGGESTION = 80;

    private final Values values;
    private final Problems problems;
    private final CommentCuts cuts;

    TagsBinder(Values values, Problems problems, CommentCuts cuts) {
        this.values = values;
        this.problems = problems;
        this.cuts = cuts;
    }

    List<String> tags(String key, Node value) throws ValueFault {
        Node node = value.resolved();
        if (node instanceof Node.Scalar scalar) {
            return scalar.isNull() ? List.of() : List.of(word(key, scalar, value));
        }
        if (!(node instanceof Node.Sequence sequence)) {
            throw new ValueFault(
                    Rule.TAGS_LIST, key + " is a mapping, not a list; write one such as " + key + ": [news]", value);
        }
        List<String> tags = new ArrayList<>(sequence.items().size());
        for (int index = 0; index < sequence.items().size(); index++) {
            Node item = sequence.items().get(index);
            try {
                tags.add(tag(key, index, item));
            } catch (ValueFault fault) {
                problems.add(fault.rule(), item(key, index), fault.message(), item.start(), item.end());
            }
        }
        return tags;
    }

    /** A text without a comma or a space is one tag for every tool, or none. */
    private String word(String key, Node.Scalar scalar, Node value) throws ValueFault {
        values.checkTag(key, scalar);
        String text = scalar.text();
        boolean isItem = scalar.style() == Node.Style.PLAIN && text.startsWith("-");
        if (!isItem && isWord(text)) {
            if (!cuts.isCut(scalar)) {
                String message = key + " " + Problem.quote(text) + " is read as one tag; write " + key + ": "
                        + TagsAdvice.list(text, false);
                problems.add(Rule.TAGS_TEXT, key, message, value.start(), value.end());
            }
            return text;
        }
        String fault = isItem ? " is not a list, for a hyphen needs a space after it" : " is not a list";
        boolean isQuoted = scalar.style() == Node.Style.SINGLE_QUOTED || scalar.style() == Node.Style.DOUBLE_QUOTED;
        String list = text.length() <= LONGEST_SUGGESTION ? TagsAdvice.list(text, isQuoted) : "";
        throw new ValueFault(
                Rule.TAGS_LIST,
                key + " " + Problem.quote(text) + fault
                        + (list.isEmpty() ? "; write one such as " + key + ": [news]" : "; write " + key + ": " + list),
                value);
    }

    private static boolean isWord(String text) {
        return !text.isEmpty()
                && text.codePoints()
                        .noneMatch(character -> ",;".indexOf(character) >= 0
                                || Character.isWhitespace(character)
                                || Character.isSpaceChar(character));
    }

    private String tag(String key, int index, Node item) throws ValueFault {
        if (item.resolved() instanceof Node.Scalar scalar && !scalar.isNull()) {
            if (scalar.tag() != null) {
                values.checkTag(item(key, index), scalar);
            }
            return scalar.text();
        }
        throw item.resolved() instanceof Node.Scalar
                ? new ValueFault(Rule.TAG_BLANK, item(key, index) + empty(item), item)
                : new ValueFault(Rule.TAGS_LIST, item(key, index) + notText(item), item);
    }

    private String empty(Node item) {
        return " is empty"
                + cuts.ofEmpty(item)
                        .map(line -> ", for \" #\" starts a comment; write " + line)
                        .orElse("; write a tag, or remove the item");
    }

    private String notText(Node item) {
        if (item.resolved() instanceof Node.Sequence) {
            return " is a list, not a text; write one tag per item";
        }
        return " is a mapping, not a text; "
                + cuts.written(item)
                        .map(text -> "write " + QuotedLine.quote(text))
                        .orElse("put the name of the tag alone there, or a tag with a colon in quotes");
    }

    private static String item(String key, int index) {
        return key + "[" + index + "]";
    }
}
