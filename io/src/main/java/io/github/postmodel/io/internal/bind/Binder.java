package io.github.postmodel.io.internal.bind;

import io.github.postmodel.Field;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.PostKind;
import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.internal.entries.Entries;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.source.Problems;
import io.github.postmodel.io.internal.yaml.ScalarType;
import io.github.postmodel.io.internal.yaml.ScalarValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Makes typed front matter of the entries. A field that cannot be bound stays unset, and a problem says why. */
public final class Binder implements BiConsumer<String, Node> {
    private final FaultReport faults;
    private final CommentCuts cuts;
    private final DateBinder dates;
    private final TagsBinder tags;
    private final Values values;
    private final FrontMatter.Builder front;

    private Binder(FrontMatter.Builder front, Values values, @Nullable ZoneId defaultZone, Problems problems) {
        this.front = front;
        this.values = values;
        this.faults = new FaultReport(problems);
        this.cuts = new CommentCuts(problems);
        this.dates = new DateBinder(defaultZone, problems);
        this.tags = new TagsBinder(values, problems, cuts);
    }

    /**
     * Binds the entries of a file.
     *
     * @param values makes the values of keys that are no fields
     * @param defaultZone the zone of a date that has no offset, or null for a problem
     */
    public static FrontMatter bind(Entries entries, Values values, @Nullable ZoneId defaultZone, Problems problems) {
        return bind(FrontMatter.builder(), entries, values, defaultZone, problems);
    }

    /** Binds some entries of a file anew; the others are as in the front matter before. */
    public static FrontMatter bind(
            FrontMatter before, Entries entries, Values values, @Nullable ZoneId defaultZone, Problems problems) {
        return bind(before.toBuilder(), entries, values, defaultZone, problems);
    }

    private static FrontMatter bind(
            FrontMatter.Builder front,
            Entries entries,
            Values values,
            @Nullable ZoneId defaultZone,
            Problems problems) {
        Binder binder = new Binder(front, values, defaultZone, problems);
        FlatEntries.of(entries, values, problems).forEach(binder);
        return binder.front.build();
    }

    /** Binds an entry. */
    @Override
    public void accept(String key, Node value) {
        try {
            bind(key, value);
        } catch (ValueFault fault) {
            faults.add(key, fault);
        }
    }

    private void bind(String key, Node value) throws ValueFault {
        Field field = Field.named(key);
        if (field == null) {
            cuts.ofAny(key, value);
            front.putExtra(key, values.of(key, value));
        } else {
            front.set(field, value(field, value));
        }
    }

    private @Nullable Object value(Field field, Node value) throws ValueFault {
        String key = field.key();
        return switch (field.type()) {
            case TEXT -> {
                cuts.ofText(key, value);
                yield text(key, value);
            }
            case TEXTS -> {
                cuts.ofTags(key, value);
                yield tags.tags(key, value);
            }
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
            throw new ValueFault(Rule.VALUE_TYPE, key + " is " + kind + ", " + wanted(key, value, node), value);
        }
        values.checkTag(key, scalar);
        return scalar.isNull() ? null : scalar.text();
    }

    private String wanted(String key, Node value, Node node) {
        return switch (key) {
            case "date" -> "not a date; write one such as date: " + dates.example();
            case "external_url" -> "not a URL; write one such as external_url: https://example.org/a";
            case "post_kind" -> "not a text; write one such as post_kind: link";
            case "draft" -> "neither true nor false; write draft: true or draft: false";
            default ->
                "not a text; write "
                        + cuts.quoted(value)
                                .filter(line ->
                                        line.startsWith(key) && !node.children().isEmpty())
                                .orElse("one such as " + key + ": some text");
        };
    }

    private @Nullable OffsetDateTime date(String key, Node value) throws ValueFault {
        String text = text(key, value);
        return text == null ? null : dates.date(key, text, value);
    }

    private @Nullable URI url(String key, Node value) throws ValueFault {
        String text = text(key, value);
        if (text == null) {
            return null;
        }
        try {
            return new URI(text);
        } catch (URISyntaxException fault) {
            throw UrlFault.of(key, text, fault.getIndex(), value);
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
