package io.github.postmodel;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The known keys of front matter, in the order in which they are written: the one list of them. Whatever handles each
 * field by name or by type goes by it, with switches that do not compile while a field is missing.
 *
 * @see FrontMatter#get(Field)
 * @see FrontMatter.Builder#set(Field, Object)
 */
public enum Field {
    /** {@link FrontMatter#title()}. */
    TITLE(Type.TEXT),
    /** {@link FrontMatter#date()}. */
    DATE(Type.DATE),
    /** {@link FrontMatter#tags()}. */
    TAGS(Type.TEXTS),
    /** {@link FrontMatter#source()}. */
    SOURCE(Type.TEXT),
    /** {@link FrontMatter#externalUrl()}. */
    EXTERNAL_URL(Type.URL),
    /** {@link FrontMatter#postKind()}. */
    POST_KIND(Type.KIND),
    /** {@link FrontMatter#draft()}. */
    DRAFT(Type.FLAG),
    /** {@link FrontMatter#tldr()}. */
    TLDR(Type.TEXT),
    /** {@link FrontMatter#summary()}. */
    SUMMARY(Type.TEXT);

    private static final Field[] ALL = values();

    private final String key = name().toLowerCase(Locale.ROOT);
    private final String component = component(key);
    private final Type type;

    Field(Type type) {
        this.type = type;
    }

    /** What a field holds. */
    public enum Type {
        /** A String. */
        TEXT(String.class),
        /** A list of Strings. */
        TEXTS(List.class),
        /** An OffsetDateTime. */
        DATE(OffsetDateTime.class),
        /** A URI. */
        URL(URI.class),
        /** A {@link PostKind}. */
        KIND(PostKind.class),
        /** A Boolean. */
        FLAG(Boolean.class);

        private final Class<?> javaType;

        Type(Class<?> javaType) {
            this.javaType = javaType;
        }

        /**
         * The class of the values.
         *
         * @return the class; for {@link #TEXTS}, List
         */
        public Class<?> javaType() {
            return javaType;
        }
    }

    /**
     * The key as a file spells it.
     *
     * @return such as {@code external_url}
     */
    public String key() {
        return key;
    }

    /**
     * The name of the component of {@link FrontMatter}, which is what Jakarta Validation calls the field.
     *
     * @return such as {@code externalUrl}
     */
    public String component() {
        return component;
    }

    /**
     * What the field holds.
     *
     * @return the type of its values
     */
    public Type type() {
        return type;
    }

    /**
     * The field that a key names.
     *
     * @param key a key as a file spells it
     * @return the field; null for any other key
     */
    public static @Nullable Field named(String key) {
        Objects.requireNonNull(key, "key");
        for (Field field : ALL) {
            if (field.key.equals(key)) {
                return field;
            }
        }
        return null;
    }

    private static String component(String key) {
        int underscore = key.indexOf('_');
        return underscore < 0
                ? key
                : key.substring(0, underscore)
                        + Character.toUpperCase(key.charAt(underscore + 1))
                        + key.substring(underscore + 2);
    }
}
