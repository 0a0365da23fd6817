package io.github.postmodel.io.internal.readers;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.type.ArrayType;
import java.nio.file.Path;

/** Reads the types that Jackson would read by the form of a text, and not by the text itself. */
final class ReadersByType extends BeanDeserializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyEnumDeserializer(
            DeserializationConfig config, JavaType type, BeanDescription description, JsonDeserializer<?> jackson) {
        return new TextReader(jackson);
    }

    @Override
    public JsonDeserializer<?> modifyArrayDeserializer(
            DeserializationConfig config, ArrayType type, BeanDescription description, JsonDeserializer<?> jackson) {
        return type.getContentType().isPrimitive() ? new PrimitivesReader(jackson) : jackson;
    }

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription description, JsonDeserializer<?> jackson) {
        // The description may be that of the primitive, for its wrapper as well.
        Class<?> type = jackson.handledType() == null ? description.getBeanClass() : jackson.handledType();
        if (!jackson.getClass().getName().startsWith("com.fasterxml.jackson.")) {
            return jackson;
        }
        if (DateReader.TYPES.contains(type)) {
            return new DateReader(jackson);
        }
        if (type == char.class || type == Character.class || type == Path.class || isTime(type)) {
            return new TextReader(jackson);
        }
        JsonDeserializer<?> checked = CheckedReader.TYPES.contains(type) ? new CheckedReader(jackson) : jackson;
        if (type.isPrimitive()) {
            return new PrimitiveReader(checked);
        }
        if (type == Object.class) {
            return new AnyReader(jackson);
        }
        return jackson instanceof BeanDeserializerBase bean && isText(bean.getValueInstantiator())
                ? new TextReader(jackson)
                : checked;
    }

    /** Durations and years may be numbers. */
    private static boolean isTime(Class<?> type) {
        return type.getName().startsWith("java.time.")
                && type != java.time.Duration.class
                && type != java.time.Year.class
                && type != java.time.DayOfWeek.class;
    }

    /** Whether a bean can be made of a text, and of no number. */
    private static boolean isText(ValueInstantiator instantiator) {
        return instantiator.canCreateFromString()
                && !instantiator.canCreateFromInt()
                && !instantiator.canCreateFromLong()
                && !instantiator.canCreateFromDouble()
                && !instantiator.canCreateFromBigDecimal()
                && !instantiator.canCreateFromBoolean();
    }
}
