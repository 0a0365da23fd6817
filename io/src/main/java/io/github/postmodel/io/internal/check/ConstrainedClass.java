package io.github.postmodel.io.internal.check;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Whether a class has anything for Jakarta Validation to check. */
final class ConstrainedClass {
    /** Constraints may be there as well, for any class. */
    private static final String XML = "META-INF/validation.xml";

    private ConstrainedClass() {}

    static boolean is(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        return loader != null && loader.getResource(XML) != null || has(type);
    }

    private static boolean has(@Nullable Class<?> type) {
        if (type == null || type == Object.class || type == Record.class) {
            return false;
        }
        if (isOn(type)) {
            return true;
        }
        for (Field field : type.getDeclaredFields()) {
            if (isOn(field) || isIn(field.getAnnotatedType())) {
                return true;
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            boolean getter = method.getParameterCount() == 0;
            if (getter && (isOn(method) || isIn(method.getAnnotatedReturnType()))) {
                return true;
            }
        }
        for (Class<?> implemented : type.getInterfaces()) {
            if (has(implemented)) {
                return true;
            }
        }
        return has(type.getSuperclass());
    }

    /** Whether a type, or an argument of it, is constrained: {@code List<@NotBlank String>}. */
    private static boolean isIn(AnnotatedType type) {
        if (isOn(type)) {
            return true;
        }
        if (type instanceof AnnotatedParameterizedType generic) {
            for (AnnotatedType argument : generic.getAnnotatedActualTypeArguments()) {
                if (isIn(argument)) {
                    return true;
                }
            }
        }
        return type instanceof AnnotatedArrayType array && isIn(array.getAnnotatedGenericComponentType());
    }

    private static boolean isOn(AnnotatedElement element) {
        for (Annotation annotation : element.getAnnotations()) {
            if (annotation instanceof Valid || isConstraint(annotation) || isListOfConstraints(annotation)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConstraint(Annotation annotation) {
        return annotation.annotationType().isAnnotationPresent(Constraint.class);
    }

    /** Of several of a kind on one element, Java makes one that holds them. */
    private static boolean isListOfConstraints(Annotation annotation) {
        try {
            Method value = annotation.annotationType().getDeclaredMethod("value");
            Class<?> held = value.getReturnType().getComponentType();
            return held != null && held.isAnnotation() && held.isAnnotationPresent(Constraint.class);
        } catch (NoSuchMethodException none) {
            return false;
        }
    }
}
