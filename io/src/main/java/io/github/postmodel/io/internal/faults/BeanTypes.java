package io.github.postmodel.io.internal.faults;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;

/** Which types have properties, as far as can be seen from them. */
public final class BeanTypes {
    private BeanTypes() {}

    /** Whether objects of a class have properties. */
    public static boolean isBean(Class<?> type) {
        return !type.isPrimitive()
                && !type.isEnum()
                && !type.isArray()
                && !type.getName().startsWith("java.")
                && !JsonNode.class.isAssignableFrom(type);
    }

    /** Whether a type is one of Java's own, and neither a list nor a mapping, such as a path or a pattern. */
    static boolean isOneValue(JavaType type) {
        return type.getRawClass().getName().startsWith("java.")
                && !type.isContainerType()
                && !type.isReferenceType()
                && !type.isJavaLangObject();
    }

    /** Whether a value of a type may be a bean, or hold one. */
    public static boolean mayHold(JavaType type) {
        if (type.isJavaLangObject() || isBean(type.getRawClass())) {
            return true;
        }
        JavaType content = type.getContentType();
        boolean holds = content != null && mayHold(content);
        for (int index = 0; index < type.containedTypeCount(); index++) {
            holds |= mayHold(type.containedType(index));
        }
        return holds;
    }
}
