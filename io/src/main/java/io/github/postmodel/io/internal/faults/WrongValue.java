package io.github.postmodel.io.internal.faults;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JavaType;
import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.Severity;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.tokens.Cursor;
import io.github.postmodel.io.internal.tokens.Reading;
import io.github.postmodel.io.internal.tokens.Spot;
import io.github.postmodel.io.internal.yaml.ScalarType;
import java.time.ZoneId;
import java.util.Collection;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says that a value is not what its type wants. */
public final class WrongValue {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]*[\\p{L}\\p{N}._/-])?");
    /** A number that YAML takes for a text, for its exponent has no sign. */
    private static final Pattern EXPONENT = Pattern.compile("[-+]?\\d[\\d_.]{0,40}[eE][-+]?\\d{1,9}");

    private static final int LONGEST_EXAMPLE = 60;

    private final Reading reading;
    private final Names names;
    private final Spot spot;
    private final Node node;

    private WrongValue(Reading reading, Names names) {
        this.reading = reading;
        this.names = names;
        this.spot = reading.current().spot();
        this.node = reading.current().node();
    }

    /**
     * Tells that the value at hand is not what a type wants.
     *
     * @param detail what Jackson says, for a type of which nothing else is known
     */
    public static void tell(Reading reading, Names names, JavaType type, @Nullable String detail) {
        JavaType wanted = type.isReferenceType() ? type.getReferencedType() : type;
        new WrongValue(reading, names).tell(wanted, detail);
    }

    /** Tells that the type which is named at hand, or beside it, is none of those that there are. */
    static void tellUnknownType(Reading reading, Names names, String id, Collection<String> known) {
        WrongValue value = new WrongValue(reading, names);
        Cursor at = reading.current();
        String key = at.currentToken() == JsonToken.FIELD_NAME ? at.currentName() : null;
        if (key != null) {
            value.tellUnknown(at.keySpot(), "the key " + Problem.quote(key), key, known);
        } else if (value.node instanceof Node.Scalar) {
            value.tellUnknown(known);
        } else {
            value.tellUnknown(value.spot, "the type " + Problem.quote(id) + " of " + value.spot.path(), id, known);
        }
    }

    /** Tells that the keys of the mapping at hand do not say which of some types it is. */
    static void tellAmbiguous(Reading reading, Names names, Collection<JavaType> types) {
        WrongValue value = new WrongValue(reading, names);
        String all = types.stream()
                .map(type -> type.getRawClass().getSimpleName() + " (" + Similar.list(names.of(type)) + ")")
                .sorted()
                .collect(Collectors.joining(", "));
        value.tell(
                Rule.VALUE_TYPE,
                value.subject() + "has not the keys of one of " + all + "; write those of one of them");
    }

    private void tell(JavaType type, @Nullable String jacksonsDetail) {
        // Of an empty text Jackson says how it could be taken for a value, which nobody can do in a file.
        boolean isEmpty = node instanceof Node.Scalar empty && empty.text().isEmpty();
        String detail = isEmpty ? null : jacksonsDetail;
        if (type.isEnumType()
                && node instanceof Node.Scalar scalar
                && !scalar.text().isEmpty()) {
            tellUnknown(names.constants(type));
            return;
        }
        Wanted wanted = wanted(type);
        if (wanted != null) {
            boolean date = wanted.noun().startsWith("a date");
            tell(date ? Rule.DATE_FORMAT : Rule.VALUE_TYPE, found(type, wanted));
        } else if (type.isEnumType()) {
            Collection<String> constants = names.constants(type);
            tell(Rule.VALUE_TYPE, is("one of " + Similar.list(constants)) + "; write one of these");
        } else if (type.isCollectionLikeType() || type.isArrayType()) {
            tell(Rule.VALUE_TYPE, is("a list") + toList(type.getContentType()));
        } else if (detail != null && names.isWrapped(type)) {
            String types = Similar.list(names.typeNames(type));
            tell(Rule.VALUE_TYPE, subject() + "is not a mapping with one key that names its type: " + types);
        } else if (detail != null && BeanTypes.isBean(type.getRawClass()) && !detail.contains("contains type id")) {
            tell(Rule.VALUE_TYPE, spot.path().isEmpty() ? detail : spot.path() + ": " + detail);
        } else if (names.isPositional(type)) {
            tell(Rule.VALUE_TYPE, is("a list") + write("[" + String.join(", ", names.of(type)) + "]"));
        } else if (!(node instanceof Node.Scalar) && (names.isText(type) || BeanTypes.isOneValue(type))) {
            tell(Rule.VALUE_TYPE, is("a text") + "; write one such as " + key() + "some text");
        } else if (!(node instanceof Node.Mapping) && (type.isMapLikeType() || BeanTypes.isBean(type.getRawClass()))) {
            Collection<String> keys = names.of(type);
            tell(
                    Rule.VALUE_TYPE,
                    is("a mapping")
                            + (keys.isEmpty()
                                    ? "; write keys and values below it"
                                    : "; write its keys below it: " + Similar.list(keys)));
        } else {
            tell(Rule.VALUE_TYPE, refused(type, detail));
        }
    }

    private @Nullable Wanted wanted(JavaType type) {
        Wanted wanted = Wanted.of(type);
        String example = reading.example();
        return wanted == null || example == null ? wanted : new Wanted(wanted.noun(), example);
    }

    private String refused(JavaType type, @Nullable String detail) {
        String what = "no " + type.getRawClass().getSimpleName();
        if (node instanceof Node.Scalar scalar && scalar.text().isEmpty()) {
            return subject() + "is empty, and so " + what + "; write one";
        }
        String found = node instanceof Node.Scalar scalar ? Problem.quote(scalar.text()) + " is " : "is ";
        return subject() + found + what + (detail == null ? "; correct it" : ": " + detail);
    }

    private String found(JavaType type, Wanted wanted) {
        if (node instanceof Node.Scalar scalar) {
            String text = scalar.text();
            if (wanted.isFlag() && !text.isEmpty()) {
                return subject() + Problem.quote(text) + " is neither true nor false" + suchAs(spot.path(), wanted);
            }
            String date = reading.example() == null ? GoodDate.of(type.getRawClass(), key(), text, reading) : null;
            if (date != null) {
                return is(wanted.noun()) + "; write " + date;
            }
            String range = isNumber(text, wanted) ? Wanted.range(type) : "";
            if (!range.isEmpty()) {
                return subject() + Problem.quote(text) + " is out of range; write " + wanted.noun() + " from " + range;
            }
            String zone = wanted.isZone() ? Similar.to(text, new TreeSet<>(ZoneId.getAvailableZoneIds())) : null;
            if (zone != null) {
                return is(wanted.noun()) + "; did you mean " + zone + "?";
            }
            String meant = MeantValue.of(type.getRawClass(), text);
            if (meant != null) {
                return is(wanted.noun()) + "; write " + key() + meant;
            }
        }
        return is(wanted.noun()) + suchAs(spot.path(), wanted);
    }

    private static boolean isNumber(String text, Wanted wanted) {
        ScalarType form = ScalarType.of(text);
        return wanted.isWhole()
                ? form == ScalarType.INT
                : EXPONENT.matcher(text).matches() || form == ScalarType.FLOAT;
    }

    /** What the value is, and that it is not what is wanted. */
    private String is(String noun) {
        if (node instanceof Node.Scalar scalar) {
            return subject()
                    + (scalar.text().isEmpty() ? "is empty, not " : Problem.quote(scalar.text()) + " is not ")
                    + noun;
        }
        return subject() + (node instanceof Node.Sequence ? "is a list, not " : "is a mapping, not ") + noun;
    }

    private void tellUnknown(Collection<String> known) {
        String text = node instanceof Node.Scalar scalar ? scalar.text() : "";
        tellUnknown(spot, subject() + Problem.quote(text), text, known);
    }

    private void tellUnknown(Spot at, String subject, String text, Collection<String> known) {
        String nearest = Similar.to(text, known);
        String good = nearest == null ? "; write one of these" : "; did you mean " + nearest + "?";
        reading.tell(
                ModelRule.VALUE_UNKNOWN,
                Severity.ERROR,
                at,
                subject
                        + (known.isEmpty()
                                ? " is not the name of a class that is read here; correct it"
                                : " is not one of " + Similar.list(known) + good));
    }

    private void tell(Rule rule, String message) {
        reading.tell(rule, spot, message);
    }

    private String subject() {
        return spot.path().isEmpty() ? "" : spot.path() + " ";
    }

    /** An example, said to be one. */
    public static String suchAs(String path, Wanted wanted) {
        String key = key(path);
        return wanted.isFlag()
                ? "; write " + key + "true or " + key + "false"
                : "; write one such as " + key + wanted.example();
    }

    private String write(String value) {
        return value.isEmpty() ? "" : "; write " + key() + value;
    }

    /** The key, as it comes before a value; nothing for an item. */
    private String key() {
        return key(spot.path());
    }

    /** The last key of a path, as it comes before a value; nothing for an item. */
    public static String key(String path) {
        int start = path.endsWith("]") ? path.length() : path.lastIndexOf('.') + 1;
        return start == path.length() ? "" : path.substring(start) + ": ";
    }

    /** How the value becomes a list. */
    private String toList(JavaType item) {
        if (node instanceof Node.Mapping) {
            return "; write \"- \" before its first key, and indent the others";
        }
        boolean hasKeys = !BeanTypes.isOneValue(item)
                && Wanted.of(item) == null
                && !names.of(item).isEmpty();
        return hasKeys
                ? "; write its items below it, each after \"- \", with the keys " + Similar.list(names.of(item))
                : write(asList(item));
    }

    private String asList(JavaType item) {
        String text = node instanceof Node.Scalar scalar ? scalar.text() : "";
        if (item.isEnumType() && item.getRawClass().isEnum()) {
            return "["
                    + String.join(", ", names.constants(item).stream().limit(2).toList()) + "]";
        }
        if (text.isBlank() || text.length() > LONGEST_EXAMPLE) {
            Wanted wanted = Wanted.of(item);
            return wanted == null || wanted.isText() ? "[a, b]" : "[" + wanted.example() + "]";
        }
        return PLAIN.matcher(text).matches() ? "[" + text + "]" : "['" + text.replace("'", "''") + "']";
    }
}
