package io.github.postmodel.io;

import io.github.postmodel.FrontMatter;
import io.github.postmodel.PostKind;
import io.github.postmodel.Rule;
import io.github.postmodel.io.text.TextBuffer;
import io.github.postmodel.io.yaml.ScalarStyle;
import io.github.postmodel.io.yaml.ScalarType;
import io.github.postmodel.io.yaml.ScalarValue;
import io.github.postmodel.io.yaml.StringAnalysis;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes typed front matter of the entries. A field that cannot be bound stays unset, and a problem says why. */
final class Binder {
    private static final String EXAMPLE_DATE = "2025-09-18T16:00:00+00:00";

    /** What has the form of a date, whether or not there is such a day. */
    private static final Pattern FORM = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}(:\\d{2})?)?)?");

    private static final int LONGEST_SUGGESTION = 80;

    private final ReadOptions options;
    private final Problems problems;
    private final Values values;
    private final FrontMatter.Builder front = FrontMatter.builder();

    private Binder(ReadOptions options, Problems problems) {
        this.options = options;
        this.problems = problems;
        this.values = new Values(options);
    }

    static FrontMatter bind(Entries entries, ReadOptions options, Problems problems) {
        Binder binder = new Binder(options, problems);
        if (entries.get("<<") == null) {
            for (Entry entry : entries.list()) {
                binder.checkKey(entry);
                binder.tryBind(entry.key(), entry.value());
            }
        } else {
            binder.flattened(entries).forEach(binder::tryBind);
        }
        return binder.front.build();
    }

    /** What merge keys bring, then the entries themselves: the order of {@code safe_load}. */
    private Map<String, Node> flattened(Entries entries) {
        Map<String, Node> flattened = new LinkedHashMap<>();
        for (Entry entry : entries.list()) {
            if (entry.isMerge()) {
                try {
                    values.merged(entry.value()).forEach((key, node) -> flattened.put(String.valueOf(key), node));
                } catch (ValueFault fault) {
                    problems.add(
                            fault.rule(),
                            entry.key(),
                            fault.message(),
                            entry.value().start(),
                            entry.value().end());
                }
            }
        }
        for (Entry entry : entries.list()) {
            if (!entry.isMerge()) {
                checkKey(entry);
                flattened.put(entry.key(), entry.value());
            }
        }
        return flattened;
    }

    private void checkKey(Entry entry) {
        try {
            if (entry.keyNode().resolved() instanceof Node.Scalar key) {
                checkTag(entry.key(), key);
            }
        } catch (ValueFault fault) {
            Node node = entry.keyNode();
            problems.add(fault.rule(), entry.key(), fault.message(), node.start(), node.end());
        }
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
        switch (key) {
            case "title" -> front.title(text(key, value));
            case "date" -> front.date(date(key, value));
            case "tags" -> front.tags(tags(key, value));
            case "source" -> front.source(text(key, value));
            case "external_url" -> front.externalUrl(url(key, value));
            case "post_kind" -> front.postKind(kind(key, value));
            case "draft" -> front.draft(draft(key, value));
            case "tldr" -> front.tldr(text(key, value));
            case "summary" -> front.summary(text(key, value));
            default -> bindExtra(key, value);
        }
    }

    private void bindExtra(String key, Node value) throws ValueFault {
        try {
            front.putExtra(key, values.of(value));
        } catch (ValueFault fault) {
            throw new ValueFault(fault.rule(), key + ": " + fault.message(), fault.node());
        }
    }

    /** The text of a scalar as written, whatever YAML would make of it; null for YAML's null. */
    private @Nullable String text(String key, Node value) throws ValueFault {
        Node node = value.resolved();
        if (!(node instanceof Node.Scalar scalar)) {
            String kind = node instanceof Node.Sequence ? "a list" : "a mapping";
            throw new ValueFault(Rule.VALUE_TYPE, key + " is " + kind + ", " + wanted(key), value);
        }
        checkTag(key, scalar);
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

    /** Checks that a tag, if there is one, is of the format and fits the text. */
    private void checkTag(String key, Node.Scalar scalar) throws ValueFault {
        if (scalar.tag() != null) {
            try {
                values.of(scalar);
            } catch (ValueFault fault) {
                throw new ValueFault(fault.rule(), key + ": " + fault.message(), fault.node());
            }
        }
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
            throw new ValueFault(Rule.DATE_FORMAT, key + " " + Problems.quote(text) + fault + suggestion(text), value);
        }
        ZoneOffset offset = parsed.offset() == null ? options.defaultOffset() : parsed.offset();
        if (offset == null) {
            throw new ValueFault(
                    Rule.DATE_OFFSET,
                    key + " " + Problems.quote(text) + " has no offset; write "
                            + IsoDate.format(parsed.local().atOffset(ZoneOffset.UTC)) + " (or the offset of its place)",
                    value);
        }
        return parsed.local().atOffset(offset);
    }

    /** The text as a date where only a detail is wrong: a blank for the T, an offset without colon. */
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
                    key + " " + Problems.quote(scalar.text()) + " is not a list; write " + key + ": "
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
                checkTag(item(key, index), scalar);
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
                    ScalarStyle.of(tag, StringAnalysis.of(tag), ScalarStyle.Place.FLOW)
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
                key + " " + Problems.quote(text) + " is neither true nor false; write " + key + ": true or " + key
                        + ": false",
                value);
    }
}
