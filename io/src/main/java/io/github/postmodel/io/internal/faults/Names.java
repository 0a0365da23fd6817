package io.github.postmodel.io.internal.faults;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.util.NameTransformer;
import io.github.postmodel.io.internal.tokens.Trail;
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
     * @param positional whether it is written as a list of the values of its properties
     * @param wrapped whether it is written in a mapping or a list of its own, beside the name of its type
     */
    public record Bean(
            List<Property> properties,
            List<Property> nested,
            List<Property> required,
            boolean flattened,
            boolean open,
            boolean positional,
            boolean wrapped) {
        static Bean of(List<Property> properties, boolean open, boolean positional, boolean wrapped) {
            return new Bean(
                    List.copyOf(properties),
                    properties.stream().filter(Property::isNested).toList(),
                    properties.stream().filter(Property::isMustKey).toList(),
                    properties.stream().anyMatch(property -> property.unwrapper() != null),
                    open,
                    positional,
                    wrapped);
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

    /** Whether a type is a bean that is written as a list. */
    boolean isPositional(JavaType type) {
        return BeanTypes.isBean(type.getRawClass()) && bean(type).positional();
    }

    /** Whether a class has no properties, and so is read from a text if it is read from anything. */
    public boolean isText(JavaType type) {
        return !type.isContainerType()
                && !type.isAbstract()
                && BeanTypes.isBean(type.getRawClass())
                && (bean(type).properties().isEmpty() || isWrittenAsText(type));
    }

    private boolean isWrittenAsText(JavaType type) {
        AnnotatedMember value = mapper.getSerializationConfig().introspect(type).findJsonValueAccessor();
        return value != null && CharSequence.class.isAssignableFrom(value.getRawType());
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

    /** Whether a key is a property that is annotated as one, and only told. */
    boolean isTold(JavaType type, String key) {
        return BeanTypes.isBean(type.getRawClass())
                && bean(type).properties().stream()
                        .anyMatch(property -> property.isExplicit()
                                && !property.isRead()
                                && property.key().equals(key));
    }

    /** The types that a value of a type may have. */
    List<JavaType> subtypes(JavaType base) {
        return namedTypes(base).stream()
                .map(subtype -> mapper.constructType(subtype.getType()))
                .filter(subtype -> !subtype.isAbstract())
                .toList();
    }

    /** The names of the types that a value of a type may have. */
    List<String> typeNames(JavaType base) {
        return namedTypes(base).stream()
                .filter(NamedType::hasName)
                .map(NamedType::getName)
                .sorted()
                .toList();
    }

    private Collection<NamedType> namedTypes(JavaType base) {
        DeserializationConfig config = mapper.getDeserializationConfig();
        return config.getSubtypeResolver()
                .collectAndResolveSubtypesByTypeId(
                        config, config.introspect(base).getClassInfo());
    }

    /** Whether a type is written beside its name. */
    boolean isWrapped(JavaType type) {
        return BeanTypes.isBean(type.getRawClass()) && bean(type).wrapped();
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

    /** All keys of a file that name a property: more than one where a key is there beside another name of it. */
    public List<String> spellings(Property property, List<String> keys) {
        boolean anyCase = mapper.isEnabled(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES);
        if (!anyCase && property.aliases().isEmpty()) {
            return List.of();
        }
        return keys.stream()
                .filter(key -> key.equals(property.key())
                        || property.aliases().contains(key)
                        || anyCase && key.equalsIgnoreCase(property.key()))
                .toList();
    }

    /** What a file calls the constants of an enum. */
    public List<String> constants(JavaType type) {
        return Arrays.stream(type.getRawClass().getEnumConstants())
                .map(constant -> mapper.valueToTree(constant).asText())
                .toList();
    }

    private Bean describe(JavaType type) {
        BeanDescription read = read(type);
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
        return Bean.of(properties, read.findAnySetterAccessor() != null, isPositional(read), isWrapped(read));
    }

    private boolean isPositional(BeanDescription type) {
        AnnotationIntrospector annotations = mapper.getDeserializationConfig().getAnnotationIntrospector();
        JsonFormat.Value format = annotations.findFormat(type.getClassInfo());
        return format != null && format.getShape() == JsonFormat.Shape.ARRAY;
    }

    private boolean isWrapped(BeanDescription type) {
        DeserializationConfig config = mapper.getDeserializationConfig();
        JsonTypeInfo.Value info =
                config.getAnnotationIntrospector().findPolymorphicTypeInfo(config, type.getClassInfo());
        return info != null
                && (info.getInclusionType() == JsonTypeInfo.As.WRAPPER_OBJECT
                        || info.getInclusionType() == JsonTypeInfo.As.WRAPPER_ARRAY);
    }

    /** Where a property of a bean is. */
    public Trail step(Bean bean, Property property, Trail trail) {
        if (bean.positional() && property.unwrapper() == null) {
            List<String> keys = bean.properties().stream().map(Property::key).toList();
            return trail.step(keys.indexOf(property.key()));
        }
        return trail.step(spelling(property, trail.keys()));
    }

    /** Where the properties of a value are, which is below the name of its type where that is written around it. */
    public Trail inside(@Nullable Object value, Trail trail) {
        return value != null
                        && BeanTypes.isBean(value.getClass())
                        && bean(value.getClass()).wrapped()
                ? trail.unwrapped()
                : trail;
    }

    /** What is read of a type: of its builder, where it has one. */
    private BeanDescription read(JavaType type) {
        DeserializationConfig config = mapper.getDeserializationConfig();
        BeanDescription read = config.introspect(type);
        Class<?> builder = config.getAnnotationIntrospector().findPOJOBuilder(read.getClassInfo());
        return builder == null ? read : config.introspectForBuilder(mapper.constructType(builder), read);
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
                setter.couldDeserialize() || setter.hasConstructorParameter() || isFilled(setter),
                setter.isExplicitlyIncluded() || getter.isExplicitlyIncluded());
    }

    /** Whether a collection is read by adding to the one that its getter gives. */
    private boolean isFilled(BeanPropertyDefinition property) {
        Class<?> type = property.getRawPrimaryType();
        return mapper.isEnabled(MapperFeature.USE_GETTERS_AS_SETTERS)
                && property.hasGetter()
                && (Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type));
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
