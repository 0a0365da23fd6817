package io.github.postmodel.validate.edit;

import io.github.postmodel.SourceRange;
import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.io.internal.entries.PropertyPath;
import io.github.postmodel.validate.fix.Span;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person types where a file would have a value, on the line of a key.
 *
 * <p>YAML 1.1 makes of it a number, a truth value, a date, null, a list or a mapping in brackets, or what is between
 * quotes. What YAML would refuse, or read in part only, is a text as it is.
 */
final class TypedText {
    private static final String KEY = "value";
    private static final int COLUMN = KEY.length() + ": ".length() + 1;

    /** Signs at the start of a value that make of it more than what it says. */
    private static final String SPECIAL = "&*!|>";

    private final String text;
    private final @Nullable MarkdownFile file;

    private TypedText(String text, @Nullable MarkdownFile file) {
        this.text = text;
        this.file = file;
    }

    static TypedText of(String text) {
        String written = text.strip();
        boolean isText = written.isEmpty() || SPECIAL.indexOf(written.charAt(0)) >= 0 || hasLineBreak(written);
        MarkdownFile file = isText ? null : MarkdownFile.parse("---\n" + KEY + ": " + written + "\n---\n");
        return new TypedText(text, file != null && isWhole(file, written) ? file : null);
    }

    private static boolean isWhole(MarkdownFile file, String written) {
        SourceRange range = file.find(KEY).orElse(null);
        boolean isWhole = range != null
                && range.startLine() == 2
                && range.startColumn() == COLUMN
                && range.endLine() == 2
                && range.endColumn() == COLUMN + written.codePointCount(0, written.length());
        boolean isPlain = written.charAt(0) != '"' && written.charAt(0) != '\'';
        return isWhole
                && file.problems().isEmpty()
                && file.frontMatter().containsKey(KEY)
                && !(isPlain && file.frontMatter().get(KEY) instanceof String);
    }

    /** The text itself. */
    String text() {
        return text;
    }

    /** What YAML 1.1 makes of it. */
    @Nullable
    Object read() {
        return file == null ? text : file.frontMatter().get(KEY);
    }

    /** Whether a value of a file is what was typed: as its text, as YAML reads it, or as the same moment. */
    boolean says(@Nullable Object value) {
        if (value == null && text.isEmpty() || text.equals(value)) {
            return true;
        }
        Object read = read();
        Instant moment = moment(read);
        return Objects.equals(value, read)
                || Objects.equals(value, kept(null))
                || moment != null && moment.equals(moment(value));
    }

    /** Whether a list has what was typed. */
    boolean isAmong(List<?> items) {
        return items.stream().anyMatch(this::says);
    }

    private static @Nullable Instant moment(@Nullable Object value) {
        Object read = value instanceof String text ? of(text).read() : value;
        return read instanceof OffsetDateTime date ? date.toInstant() : null;
    }

    /**
     * The value that says what was typed: what YAML makes of it where YAML writes that in the same way, a date, or what is
     * of the kind of another value. Anything else, such as {@code 16:30}, {@code 01234} or {@code yes}, is a text, also in
     * a list or a mapping.
     *
     * @param like the value that is there now; null for none
     */
    @Nullable
    Object kept(@Nullable Object like) {
        return file == null ? text : kept(file, file.frontMatter().get(KEY), KEY, like);
    }

    private static @Nullable Object kept(
            MarkdownFile file, @Nullable Object value, String path, @Nullable Object like) {
        if (value instanceof List<?> items) {
            List<@Nullable Object> list = new ArrayList<>();
            for (Object item : items) {
                list.add(kept(file, item, PropertyPath.index(path, list.size()), null));
            }
            return list;
        }
        if (value instanceof Map<?, ?> entries) {
            Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
            entries.forEach((key, below) ->
                    map.put(key, kept(file, below, PropertyPath.key(path, String.valueOf(key)), null)));
            return map;
        }
        String spelling = spelling(file, path, value);
        if (spelling == null || isOfOneKind(value, like)) {
            return value;
        }
        boolean isLikeText =
                like instanceof String other && isOfOneKind(value, of(other).read());
        return !isLikeText && (value instanceof Temporal || spelling.equals(written(value))) ? value : spelling;
    }

    /**
     * A file in which the numbers and the dates of a new value are spelled as they were typed: {@code 1_000} where the
     * value is 1000.
     *
     * @param property where the value is
     */
    MarkdownFile spelledIn(MarkdownFile changed, String property) {
        return file == null
                ? changed
                : spelledIn(changed, property, file.frontMatter().get(KEY), KEY);
    }

    private MarkdownFile spelledIn(MarkdownFile changed, String property, @Nullable Object value, String path) {
        MarkdownFile spelled = changed;
        if (value instanceof List<?> items) {
            for (int index = 0; index < items.size(); index++) {
                spelled = spelledIn(spelled, property, items.get(index), PropertyPath.index(path, index));
            }
        } else if (value instanceof Map<?, ?> entries) {
            for (Map.Entry<?, ?> entry : entries.entrySet()) {
                String below = PropertyPath.key(path, String.valueOf(entry.getKey()));
                spelled = spelledIn(spelled, property, entry.getValue(), below);
            }
        } else if (file != null && (value instanceof Number || value instanceof Temporal)) {
            String spelling = spelling(file, path, value);
            if (spelling != null) {
                spelled = spelled(spelled, property + path.substring(KEY.length()), value, spelling);
            }
        }
        return spelled;
    }

    private static MarkdownFile spelled(MarkdownFile changed, String property, Object value, String spelling) {
        Span written = changed.find(property)
                .map(range -> withoutAnchor(Span.of(changed, range)))
                .orElse(null);
        if (written == null || !value.equals(of(written.toString()).read())) {
            return changed;
        }
        MarkdownFile spelled = changed.withText(written.replacedBy(spelling));
        return spelled.frontMatter().equals(changed.frontMatter()) ? spelled : changed;
    }

    private static Span withoutAnchor(Span value) {
        String written = value.toString();
        int space = written.indexOf(' ');
        return written.startsWith("&") && space > 0
                ? new Span(value.text(), value.start() + space + 1, value.end())
                : value;
    }

    /** The plain text of a scalar; null where it is a text, or has more to it than its text. */
    private static @Nullable String spelling(MarkdownFile file, String path, @Nullable Object value) {
        if (value instanceof String) {
            return null;
        }
        return file.find(path)
                .map(range -> Span.of(file, range).toString())
                .filter(spelling -> Objects.equals(of(spelling).read(), value))
                .orElse(null);
    }

    /** How a file gets a value that it did not have. */
    private static String written(@Nullable Object value) {
        MarkdownFile file = MarkdownFile.parse("").with(KEY, value);
        return file.find(KEY).map(range -> Span.of(file, range).toString()).orElse("");
    }

    private static boolean isOfOneKind(@Nullable Object one, @Nullable Object other) {
        return one instanceof Boolean && other instanceof Boolean
                || one instanceof Number && other instanceof Number
                || one instanceof Temporal && other instanceof Temporal;
    }

    private static boolean hasLineBreak(String text) {
        return text.chars().anyMatch(character -> "\n\r\u0085\u2028\u2029".indexOf(character) >= 0);
    }
}
