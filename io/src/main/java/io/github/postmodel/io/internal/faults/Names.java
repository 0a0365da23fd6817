package io.github.postmodel.io.internal.faults;

import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What the properties of beans are called in Java and in a file, as a mapper has it. Thread-safe. */
public final class Names {
    private final ObjectMapper mapper;
    private final Map<Class<?>, Bean> byClass = new ConcurrentHashMap<>();
    private final Map<JavaType, Bean> byType = new ConcurrentHashMap<>();

    public Names(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * A class with properties.
     *
     * @param properties all of them
     * @param nested those whose values may be beans, or hold beans
     * @param required those that a file must have
     * @param flattened whether the properties of some values are written in place of these
     * @param open whether it takes keys that are none of them
     */
    public record Bean(
            List<Property> properties,
            List<Property> nested,
            List<Property> required,
            boolean flattened,
            boolean open) {
        static Bean of(List<Property> properties, boolean open) {
            return new Bean(
                    List.copyOf(properties),
                    properties.stream().filter(Property::isNested).toList(),
                    properties.stream().filter(Property::isMustKey).toList(),
                    properties.stream().anyMatch(property -> property.unwrapper() != null),
                    open);
        }

        /** The property that Java calls so; null where there is none. */
        @Nullable
        public Property property(String javaName) {
            for (Property property : properties) {
                if (property.javaName().equals(javaName)) {
                    return property;
                }
            }
            return null;
        }
    }

    public Bean bean(Class<?> type) {
        Bean known = byClass.get(type);
        if (known == null) {
            known = bean(mapper.constructType(type));
            byClass.put(type, known);
        }
        return known;
    }

    private Bean bean(JavaType type) {
        Bean known = byType.get(type);
        if (known == null) {
            known = describe(type);
            byType.put(type, known);
        }
        return known;
    }

    /** Whether a class has no properties, and so is read from a text if it is read from anything. */
    public boolean isText(JavaType type) {
        return !type.isContainerType()
                && !type.isAbstract()
                && BeanTypes.isBean(type.getRawClass())
                && bean(type).properties().isEmpty();
    }

    /** The keys of a type's properties, those of values that are written in place of a property among them. */
    Collection<String> of(JavaType type) {
        return type.isMapLikeType() || !BeanTypes.isBean(type.getRawClass())
                ? List.of()
                : flat(bean(type)).stream()
                        .filter(Property::isRead)
                        .map(Property::key)
                        .toList();
    }

    /** The properties as they are written: with those of values that are written in place of a property. */
    public List<Property> flat(Bean bean) {
        List<Property> flat = new ArrayList<>();
        for (Property property : bean.properties()) {
            NameTransformer unwrapper = property.unwrapper();
            if (unwrapper == null) {
                flat.add(property);
            } else {
                flat(bean(property.type())).forEach(inner -> flat.add(inner.renamed(unwrapper)));
            }
        }
        return flat;
    }

    /** What a file calls a property: the first of its names that is among some keys; its own where none is. */
    public String spelling(Property property, Collection<String> keys) {
        if (keys.contains(property.key())) {
            return property.key();
        }
        for (String alias : property.aliases()) {
            if (keys.contains(alias)) {
                return alias;
            }
        }
        if (mapper.isEnabled(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)) {
            for (String key : keys) {
                if (key.equalsIgnoreCase(property.key())) {
                    return key;
                }
            }
        }
        return property.key();
    }

    /** What a file calls the constants of an enum. */
    public List<String> constants(JavaType type) {
        return Arrays.stream(type.getRawClass().getEnumConstants())
                .map(constant -> mapper.valueToTree(constant).asText())
                .toList();
    }

    private Bean describe(JavaType type) {
        BeanDescription read = mapper.getDeserializationConfig().introspect(type);
        BeanDescription written = mapper.getSerializationConfig().introspect(type);
        Map<String, BeanPropertyDefinition> getters = new LinkedHashMap<>();
        written.findProperties().forEach(getter -> getters.put(getter.getInternalName(), getter));
        List<Property> properties = new ArrayList<>();
        for (BeanPropertyDefinition setter : read.findProperties()) {
            BeanPropertyDefinition getter = getters.remove(setter.getInternalName());
            properties.add(property(setter, getter == null ? setter : getter));
        }
        for (BeanPropertyDefinition getter : getters.values()) {
            properties.add(property(getter, getter));
        }
        return Bean.of(properties, read.findAnySetterAccessor() != null);
    }

    private Property property(BeanPropertyDefinition setter, BeanPropertyDefinition getter) {
        AnnotatedMember member = getter.getAccessor();
        if (member != null) {
            member.fixAccess(true);
        }
        return new Property(
                setter.getInternalName(),
                setter.getName(),
                setter.findAliases().stream().map(PropertyName::getSimpleName).toList(),
                setter.getPrimaryType(),
                setter.isRequired(),
                unwrapper(setter.getPrimaryMember(), member),
                member,
                setter.couldDeserialize() || setter.hasConstructorParameter());
    }

    private @Nullable NameTransformer unwrapper(@Nullable AnnotatedMember... members) {
        AnnotationIntrospector annotations = mapper.getDeserializationConfig().getAnnotationIntrospector();
        for (AnnotatedMember member : members) {
            NameTransformer unwrapper = member == null ? null : annotations.findUnwrappingNameTransformer(member);
            if (unwrapper != null) {
                return unwrapper;
            }
        }
        return null;
    }
}
