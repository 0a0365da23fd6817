package io.github.postmodel.io.internal.bind;

import io.github.postmodel.Field;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.PostKind;
import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.internal.entries.Entries;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.source.Problems;
import io.github.postmodel.io.internal.text.TextBuffer;
import io.github.postmodel.io.internal.yaml.ScalarStyle;
import io.github.postmodel.io.internal.yaml.ScalarType;
import io.github.postmodel.io.internal.yaml.ScalarValue;
import io.github.postmodel.io.internal.yaml.StringAnalyzer;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes typed front matter of the entries. A field that cannot be bound stays unset, and a problem says why. */
public final class Binder {
    private static final String EXAMPLE_DATE = "2025-09-18T16:00:00+00:00";

    /** What has the form of a date, whether or not there is such a day. */
    private static final Pattern FORM = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}(:\\d{2})?)?)?");

    private static final int LONGEST_SUGGESTION = 80;

    private final @Nullable ZoneOffset defaultOffset;
    private final Problems problems;
    private final Values values;
    private final FrontMatter.Builder front = FrontMatter.builder();

    private Binder(Values values, @Nullable ZoneOffset defaultOffset, Problems problems) {
        this.values = values;
        this.defaultOffset = defaultOffset;
        this.problems = problems;
    }

    /**
     * Binds the entries of a file.
     *
     * @param values makes the values of keys that are no fields
     * @param defaultOffset the offset of a date that has none, or null for a problem
     */
    public static FrontMatter bind(
            Entries entries, Values values, @Nullable ZoneOffset defaultOffset, Problems problems) {
        Binder binder = new Binder(values, defaultOffset, problems);
        FlatEntries.of(entries, values, problems).forEach(binder::tryBind);
        return binder.front.build();
    }

    private void tryBind(String key, Node value) {
        try {
            bind(key, value);
        } catch (ValueFault fault) {
            problems.add(
                    fault.rule(),
                    key,
                    fault.message(),
                    fault.node().start(),
                    fault.node().end());
        }
    }

    private void bind(String key, Node value) throws ValueFault {
        Field field = Field.named(key);
        if (field == null) {
            front.putExtra(key, values.of(key, value));
        } else {
            front.set(field, value(field, value));
        }
    }

    private @Nullable Object value(Field field, Node value) throws ValueFault {
        String key = field.key();
        return switch (field.type()) {
            case TEXT -> text(key, value);
            case TEXTS -> tags(key, value);
            case DATE -> date(key, value);
            case URL -> url(key, value);
            case KIND -> kind(key, value);
            case FLAG -> draft(key, value);
        };
    }

    /** The text of a scalar as written, whatever YAML would make of it; null for YAML's null. */
    private @Nullable String text(String key, Node value) throws ValueFault {
        Node node = value.resolved();
        if (!(node instanceof Node.Scalar scalar)) {
            String kind = node instanceof Node.Sequence ? "a list" : "a mapping";
            throw new ValueFault(Rule.VALUE_TYPE, key + " is " + kind + ", " + wanted(key), value);
        }
        values.checkTag(key, scalar);
        return scalar.isNull() ? null : scalar.text();
    }

    private static String wanted(String key) {
        return switch (key) {
            case "date" -> "not a date; write date: " + EXAMPLE_DATE;
            case "external_url" -> "not a URL; write external_url: https://example.org/a";
            case "post_kind" -> "not a text; write post_kind: link";
            case "draft" -> "neither true nor false; write draft: true or draft: false";
            default -> "not a text; write " + key + ": some text";
        };
    }

    private @Nullable OffsetDateTime date(String key, Node value) throws ValueFault {
        String text = text(key, value);
        if (text == null) {
            return null;
        }
        IsoDate.Parsed parsed = IsoDate.parse(text);
        if (parsed == null) {
            String fault = FORM.matcher(text).matches()
                    ? " names a date, time or offset that does not exist; write one such as "
                    : " is not an ISO-8601 date with an offset; write ";
            throw new ValueFault(Rule.DATE_FORMAT, key + " " + Problem.quote(text) + fault + suggestion(text), value);
        }
        ZoneOffset offset = parsed.offset() == null ? defaultOffset : parsed.offset();
        if (offset == null) {
            throw new ValueFault(
                    Rule.DATE_OFFSET,
                    key + " " + Problem.quote(text) + " has no offset; write "
                            + IsoDate.format(parsed.local().atOffset(ZoneOffset.UTC)) + " (or the offset of its place)",
                    value);
        }
        return parsed.local().atOffset(offset);
    }

    /** The text as a date where only a detail is wrong: a space for the T, an offset without colon. */
    private static String suggestion(String text) {
        String mended = text.strip()
                .replaceFirst("^(\\d{4}-\\d{2}-\\d{2})[ tT]+(\\d{2}:\\d{2})", "$1T$2")
                .replaceFirst("(?<=\\d) ?(?:[zZ]|UTC|GMT)$", "+00:00")
                .replaceFirst(" ?([+-]\\d{2}):?(\\d{2})$", "$1:$2")
                .replaceFirst("(?<=:\\d{2}) ?([+-]\\d{2})$", "$1:00");
        IsoDate.Parsed parsed = IsoDate.parse(mended);
        if (parsed == null) {
            return EXAMPLE_DATE;
        }
        return IsoDate.format(parsed.local().atOffset(parsed.offset() == null ? ZoneOffset.UTC : parsed.offset()));
    }

    private List<String> tags(String key, Node value) throws ValueFault {
        Node node = value.resolved();
        if (node instanceof Node.Scalar scalar) {
            if (scalar.isNull()) {
                return List.of();
            }
            throw new ValueFault(
                    Rule.TAGS_LIST,
                    key + " " + Problem.quote(scalar.text()) + " is not a list; write " + key + ": "
                            + asList(scalar.text()),
                    value);
        }
        if (!(node instanceof Node.Sequence sequence)) {
            throw new ValueFault(Rule.TAGS_LIST, key + " is a mapping, not a list; write " + key + ": [news]", value);
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

    private String tag(String key, int index, Node item) throws ValueFault {
        if (item.resolved() instanceof Node.Scalar scalar && !scalar.isNull()) {
            if (scalar.tag() != null) {
                values.checkTag(item(key, index), scalar);
            }
            return scalar.text();
        }
        String found = item.resolved() instanceof Node.Scalar
                ? " is empty; write a tag, or remove the item"
                : item.resolved() instanceof Node.Sequence
                        ? " is a list, not a text; write one tag per item"
                        : " is a mapping, not a text; put a tag with a colon in quotes";
        throw new ValueFault(Rule.TAGS_LIST, item(key, index) + found, item);
    }

    private static String item(String key, int index) {
        return key + "[" + index + "]";
    }

    /** A text of words and commas as a flow list. */
    private static String asList(String text) {
        if (text.isBlank() || text.length() > LONGEST_SUGGESTION) {
            return "[news]";
        }
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .map(tag -> {
                    TextBuffer out = new TextBuffer();
                    ScalarStyle.of(tag, StringAnalyzer.analyze(tag), ScalarStyle.Place.FLOW)
                            .tryWrite(out, tag, 0, 0, ScalarStyle.Place.FLOW_KEY);
                    return out.toString();
                })
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private @Nullable URI url(String key, Node value) throws ValueFault {
        String text = text(key, value);
        if (text == null) {
            return null;
        }
        try {
            return new URI(text);
        } catch (URISyntaxException fault) {
            throw new ValueFault(Rule.URL_SYNTAX, key + " " + UrlFault.describe(text, fault.getIndex()), value);
        }
    }

    private @Nullable PostKind kind(String key, Node value) throws ValueFault {
        String text = text(key, value);
        return text == null ? null : new PostKind(text);
    }

    private boolean draft(String key, Node value) throws ValueFault {
        String text = text(key, value);
        if (text == null) {
            return false;
        }
        if (ScalarType.of(text) == ScalarType.BOOL && ScalarValue.of(ScalarType.BOOL, text) instanceof Boolean draft) {
            return draft;
        }
        throw new ValueFault(
                Rule.DRAFT_BOOLEAN,
                key + " " + Problem.quote(text) + " is neither true nor false; write " + key + ": true or " + key
                        + ": false",
                value);
    }
}
