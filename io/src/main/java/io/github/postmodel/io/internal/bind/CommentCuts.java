package io.github.postmodel.io.internal.bind;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.source.Problems;
import io.github.postmodel.io.internal.source.QuotedLine;
import io.github.postmodel.io.internal.source.Source;
import io.github.postmodel.io.internal.yaml.ScalarType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Warns where a {@code #} cuts off what was meant as a part of a text: a comment has a space after its sign. */
final class CommentCuts {
    private final Source source;
    private final Problems problems;

    CommentCuts(Problems problems) {
        this.source = problems.source();
        this.problems = problems;
    }

    /** Looks at a text field, whatever its text looks like. */
    void ofText(String key, Node value) {
        if (value instanceof Node.Scalar scalar) {
            check(key, scalar, true);
        }
    }

    /** Looks at every text in a value. */
    void ofAny(String key, Node value) {
        if (value instanceof Node.Scalar scalar) {
            check(key, scalar, false);
        } else if (value instanceof Node.Sequence list) {
            List<Node> items = list.items();
            for (int index = 0; index < items.size(); index++) {
                ofAny(key, items.get(index));
            }
        } else if (value instanceof Node.Mapping mapping) {
            mapping.pairs().forEach(pair -> ofAny(key, pair.value()));
        }
    }

    /** Looks at the items of a list of tags; one without a text is an error of its own. */
    void ofTags(String key, Node value) {
        if (value instanceof Node.Sequence list) {
            for (int index = 0; index < list.items().size(); index++) {
                if (list.items().get(index) instanceof Node.Scalar item && item.start() < item.end()) {
                    check(key + "[" + index + "]", item, true);
                }
            }
        } else if (value instanceof Node.Scalar scalar && cut(scalar) >= 0) {
            String text = scalar.text() + " " + rest(cut(scalar));
            String words = FlowList.of(Stream.of(text.strip().split("[,\\s]+")));
            tell(key, scalar, Optional.of(key + ": " + words));
        }
    }

    private void check(String property, Node.Scalar scalar, boolean isText) {
        int cut = cut(scalar);
        if (cut >= 0 && (isText || scalar.start() == scalar.end() || ScalarType.of(scalar.text()) == ScalarType.STR)) {
            tell(property, scalar, quoted(scalar));
        }
    }

    private void tell(String property, Node.Scalar scalar, Optional<String> line) {
        String what = scalar.start() == scalar.end() ? " is empty" : " ends before " + Problem.quote(rest(cut(scalar)));
        int cut = cut(scalar);
        problems.add(
                Rule.COMMENT_CUT,
                property,
                property + what + ", for \" #\" starts a comment; "
                        + line.map(text -> "write " + text).orElse("put the whole text in quotes"),
                cut,
                cut + source.text(cut, lineEnd(cut)).stripTrailing().getBytes(StandardCharsets.UTF_8).length);
    }

    /** Whether a comment without a space after its sign follows a text. */
    boolean isCut(Node.Scalar scalar) {
        return cut(scalar) >= 0;
    }

    /** The line of an empty item with the comment after it as its text. */
    Optional<String> ofEmpty(Node item) {
        return item instanceof Node.Scalar scalar && cut(scalar) >= 0 ? quoted(scalar) : Optional.empty();
    }

    /** The line of a value that is on one line, with the value in quotes. */
    Optional<String> quoted(Node value) {
        return written(value).flatMap(text -> QuotedLine.ofWholeValueAt(source, value.start()));
    }

    /** The text of a value that is on one line. */
    Optional<String> written(Node value) {
        boolean isOneLine = source.lineStart(value.start()) == source.lineStart(value.end());
        return isOneLine ? Optional.of(source.text(value.start(), value.end())) : Optional.empty();
    }

    /** The comment right after a plain text, if no space follows its sign; -1 where there is none. */
    private int cut(Node.Scalar scalar) {
        if (scalar.style() != Node.Style.PLAIN || scalar.tag() != null) {
            return -1;
        }
        byte[] bytes = source.bytes();
        int at = scalar.end();
        while (at < source.length() && (bytes[at] == ' ' || bytes[at] == '\t')) {
            at++;
        }
        boolean isCut = at > scalar.end() && at + 1 < source.length() && bytes[at] == '#' && isText(bytes[at + 1]);
        return isCut ? at : -1;
    }

    /** Whether a character after the sign belongs to a word: not a space, nor one of a row of signs. */
    private static boolean isText(byte character) {
        return (character > ' ' || character < 0) && "#!-=*".indexOf(character) < 0;
    }

    private String rest(int cut) {
        return source.text(cut, lineEnd(cut)).strip();
    }

    private int lineEnd(int offset) {
        return source.endWithoutBreak(offset, source.nextLine(offset));
    }
}
