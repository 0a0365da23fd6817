package io.github.postmodel.io.internal.readers;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.postmodel.io.internal.faults.Names;
import java.nio.file.Path;
import java.time.OffsetDateTime;

/** The mappers that bind files. */
public final class Mappers {
    private Mappers() {}

    /** The mapper for who gives none: nothing is lost on the way, and nothing is taken for what it is not. */
    public static ObjectMapper standard() {
        YAMLMapper mapper = YAMLMapper.builder()
                .findAndAddModules()
                .addModule(new JavaTimeModule())
                .addModule(new Jdk8Module())
                .addModule(new SimpleModule("postmodel texts")
                        .addSerializer(OffsetDateTime.class, new IsoDateSerializer())
                        // Jackson would write where the path is on this machine.
                        .addSerializer(Path.class, new ToStringSerializer(Path.class)))
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .withCoercionConfigDefaults(
                        config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Boolean,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail))
                .build();
        return mapper;
    }

    /** A copy of a mapper that reads each value from its text. */
    public static ObjectMapper forModels(ObjectMapper mapper) {
        ObjectMapper copy = mapper.copy();
        copy.registerModule(new SimpleModule("postmodel values")
                .setDeserializerModifier(new ReadersByType())
                .setSerializerModifier(new WhatIsRead(new Names(copy))));
        // A number is not read as a date, so none is written as one.
        copy.disable(
                SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
        // A primitive without a value is told by its reader; one that is absent has its default.
        copy.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        copy.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.TryConvert)
                .setCoercion(CoercionInputShape.Float, CoercionAction.TryConvert)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.TryConvert)
                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.TryConvert);
        return copy;
    }
}
