package io.github.postmodel.io.internal.faults;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.jsontype.TypeIdResolver;
import com.fasterxml.jackson.databind.util.ClassUtil;
import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.Severity;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.entries.PropertyPath;
import io.github.postmodel.io.internal.tokens.NodeParser;
import io.github.postmodel.io.internal.tokens.Reading;
import io.github.postmodel.io.internal.tokens.Spot;
import io.github.postmodel.io.internal.tokens.Trail;
import io.github.postmodel.io.internal.yaml.ScalarType;
import io.github.postmodel.io.internal.yaml.ScalarValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells each fault that Jackson meets, and goes on as if nothing were there. */
public final class FaultHandler extends DeserializationProblemHandler {
    private static final Pattern TYPE_KEY = Pattern.compile("type id property '([^']*)'");

    private final Names names;
    private final @Nullable Severity unknownKeys;

    /**
     * A handler of faults.
     *
     * @param unknownKeys how bad an unknown key is; null where it is no fault
     */
    public FaultHandler(Names names, @Nullable Severity unknownKeys) {
        this.names = names;
        this.unknownKeys = unknownKeys;
    }

    /** The file that a context binds; null where it binds something else, for code of the user's own. */
    public static @Nullable Reading reading(DeserializationContext context) {
        return context.getParser() instanceof NodeParser file ? file.reading() : null;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            @Nullable JsonDeserializer<?> deserializer,
            Object bean,
            String key)
            throws IOException {
        Reading reading = reading(context);
        if (reading == null) {
            return false;
        }
        Class<?> type = deserializer == null ? null : deserializer.handledType();
        Collection<String> known = type == null ? List.of() : names.of(context.constructType(type));
        if (known.isEmpty() && deserializer != null && deserializer.getKnownPropertyNames() != null) {
            // A builder: what it reads are no properties of its own.
            known = deserializer.getKnownPropertyNames().stream()
                    .map(String::valueOf)
                    .toList();
        }
        if (type != null && names.isTold(context.constructType(type), key)) {
            parser.skipChildren();
            return true;
        }
        tellUnknown(reading, reading.current().keySpot(), key, known);
        parser.skipChildren();
        return true;
    }

    /** Tells the keys of a mapping that are none of a bean's. */
    public void tellUnknown(Reading reading, Names.Bean bean, Trail trail) {
        List<String> known = new ArrayList<>();
        for (Property property : names.flat(bean)) {
            known.add(property.key());
            known.addAll(property.aliases());
        }
        for (String key : bean.open() ? List.<String>of() : trail.keys()) {
            if (!known.contains(key) && !key.equals("<<")) {
                tellUnknown(reading, trail.step(key).keySpot(), key, known);
            }
        }
    }

    /**
     * Tells a key that says what another has said already.
     *
     * @param key the key, the second of the two
     * @param property the name of the property that both are names of
     */
    public static void tellSecondName(Reading reading, Spot spot, String key, String property) {
        String what = key.equals(property) ? " is there by another name too" : " is another name of " + property;
        reading.tell(
                Rule.DUPLICATE_KEY,
                spot,
                Problem.quote(key) + what
                        + (key.equals(property) ? "" : ", and the file has both")
                        + "; keep one of the two");
    }

    private void tellUnknown(Reading reading, Spot spot, String key, Collection<String> known) {
        if (unknownKeys != null) {
            String nearest = Similar.to(key, known);
            reading.tell(
                    ModelRule.KEY_UNKNOWN,
                    unknownKeys,
                    spot,
                    Problem.quote(key) + " is an unknown key; "
                            + (nearest != null
                                    ? "did you mean " + nearest + "?"
                                    : known.isEmpty() ? "remove it" : "known are " + Similar.list(known)));
        }
    }

    @Override
    public @Nullable Object handleWeirdKey(DeserializationContext context, Class<?> type, String key, String detail) {
        Reading reading = reading(context);
        if (reading == null) {
            return NOT_HANDLED;
        }
        JavaType wanted = context.constructType(type);
        Wanted kind = Wanted.of(wanted);
        String noun = type.isEnum()
                ? "one of " + Similar.list(names.constants(wanted)) + "; write one of these"
                : kind == null ? "a " + type.getSimpleName() : kind.noun();
        Spot spot = reading.current().keySpot();
        reading.tell(
                ModelRule.VALUE_UNKNOWN, Severity.ERROR, spot, "the key " + Problem.quote(key) + " is not " + noun);
        return null;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> type, String text, String detail) {
        Object read = type.isEnum() ? null : yaml(type, text);
        return read != null ? read : tell(context, context.constructType(type), detail);
    }

    /** A number or a boolean of YAML from a text in quotes; null where it is none. */
    private static @Nullable Object yaml(Class<?> type, String text) {
        Class<?> wrapper = type.isPrimitive() ? ClassUtil.wrapperType(type) : type;
        ScalarType form = ScalarType.of(text);
        boolean fits = form == ScalarType.BOOL && wrapper == Boolean.class
                || form == ScalarType.INT && (wrapper == Integer.class || wrapper == Long.class);
        Object value = fits ? ScalarValue.of(form, text) : null;
        return wrapper == Long.class && value instanceof Integer number ? (Object) number.longValue() : value;
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> type, Number number, String detail) {
        return tell(context, context.constructType(type), detail);
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String detail)
            throws IOException {
        if (parser.currentToken() != token) {
            // It is inside what it does not expect; only a new start gets it out.
            return NOT_HANDLED;
        }
        Object none = tell(context, type, null);
        parser.skipChildren();
        return none;
    }

    @Override
    public @Nullable Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> type,
            ValueInstantiator instantiator,
            @Nullable JsonParser parser,
            String detail)
            throws IOException {
        Reading reading = reading(context);
        if (reading == null || reading.current().scalar() == null) {
            return NOT_HANDLED;
        }
        return tell(context, context.constructType(type), null);
    }

    /** Tells a wrong value, and gives nothing in its place. */
    private @Nullable Object tell(DeserializationContext context, JavaType type, @Nullable String detail) {
        Reading reading = reading(context);
        if (reading == null) {
            return NOT_HANDLED;
        }
        WrongValue.tell(reading, names, type, detail);
        return type.isPrimitive() ? ClassUtil.defaultValue(type.getRawClass()) : null;
    }

    @Override
    public @Nullable JavaType handleUnknownTypeId(
            DeserializationContext context, JavaType base, String id, TypeIdResolver ids, String detail) {
        Reading reading = reading(context);
        if (reading == null) {
            return null;
        }
        if (reading.current().node() instanceof Node.Sequence) {
            WrongValue.tell(reading, names, base, null);
        } else {
            WrongValue.tellUnknownType(reading, names, id, known(ids));
        }
        return context.constructType(Void.class);
    }

    @Override
    public @Nullable JavaType handleMissingTypeId(
            DeserializationContext context, JavaType base, TypeIdResolver ids, String detail) {
        Reading reading = reading(context);
        if (reading == null) {
            return null;
        }
        Matcher key = TYPE_KEY.matcher(String.valueOf(detail));
        Spot spot = reading.current().spot();
        List<String> known = known(ids);
        if (reading.current().scalar() == null && key.find()) {
            String path = PropertyPath.key(spot.path(), key.group(1));
            reading.tell(
                    ModelRule.KEY_REQUIRED,
                    Severity.ERROR,
                    new Spot(path, spot.node(), spot.around()),
                    path + " is missing, and required"
                            + (known.isEmpty() ? "" : "; it is one of " + Similar.list(known)));
        } else if (reading.current().scalar() == null && detail != null && detail.startsWith("Cannot deduce")) {
            WrongValue.tellAmbiguous(reading, names, names.subtypes(base));
        } else {
            WrongValue.tell(reading, names, base, null);
        }
        return context.constructType(Void.class);
    }

    private static List<String> known(TypeIdResolver ids) {
        String all = ids.getDescForKnownTypeIds();
        // Where the names of classes are taken, there is a phrase in place of a list.
        return all == null || !all.startsWith("[")
                ? List.of()
                : Arrays.asList(all.replaceAll("^\\[|]$", "").split(", "));
    }
}
