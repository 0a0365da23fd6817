package io.github.postmodel.io.internal.faults;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property of a bean, in Java and in a file.
 *
 * @param javaName what Java, and so Jakarta Validation, calls it
 * @param key what a file calls it
 * @param aliases what else a file may call it
 * @param type its type
 * @param required whether a file must have it
 * @param unwrapper how the names of its own properties are written, where those are written in place of it; null else
 * @param member what gives its value; null where nothing does
 * @param isRead whether it is read from a file at all
 * @param isExplicit whether it is annotated as a property
 */
public record Property(
        String javaName,
        String key,
        List<String> aliases,
        JavaType type,
        boolean required,
        @Nullable NameTransformer unwrapper,
        @Nullable AnnotatedMember member,
        boolean isRead,
        boolean isExplicit) {

    /** Its value in a bean; null where it cannot be known. */
    @Nullable
    public Object of(Object bean) {
        try {
            return member == null ? null : member.getValue(bean);
        } catch (IllegalArgumentException | UnsupportedOperationException unknown) {
            return null;
        }
    }

    /** Whether a file must have its key. */
    public boolean isMustKey() {
        return required && isRead && unwrapper == null;
    }

    /** Whether there may be properties in its value. */
    public boolean isNested() {
        return unwrapper != null || BeanTypes.mayHold(type);
    }

    /** This property, written with the names of one that is written in place of what it is in. */
    public Property renamed(NameTransformer names) {
        return new Property(
                javaName,
                names.transform(key),
                aliases.stream().map(names::transform).toList(),
                type,
                required,
                unwrapper,
                member,
                isRead,
                isExplicit);
    }
}
