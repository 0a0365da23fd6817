package io.github.postmodel.io.internal.readers;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import io.github.postmodel.io.internal.faults.Names;
import io.github.postmodel.io.internal.faults.Property;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Leaves out what a bean only tells of itself, such as {@code getFullName()} or {@code isInOrder()}: a file that had it
 * would have a key that the model does not know. What is annotated as a property is written all the same.
 */
final class WhatIsRead extends BeanSerializerModifier {
    private static final long serialVersionUID = 1L;

    private final transient Names names;

    WhatIsRead(Names names) {
        this.names = names;
    }

    @Override
    public List<BeanPropertyWriter> changeProperties(
            SerializationConfig config, BeanDescription description, List<BeanPropertyWriter> writers) {
        Names.Bean bean = names.bean(description.getBeanClass());
        Set<String> told = bean.properties().stream()
                .filter(property -> !property.isRead() && !property.isExplicit())
                .map(Property::key)
                .collect(Collectors.toSet());
        // A type of which no property is read is read in another way.
        return told.size() == bean.properties().size()
                ? writers
                : writers.stream()
                        .filter(writer -> !told.contains(writer.getName()))
                        .collect(Collectors.toList());
    }
}
