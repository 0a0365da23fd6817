package io.github.postmodel.io.internal.faults;

import java.util.Locale;

/** The rules of a model: what its Problems are called, where no rule of the file has a name for them. */
public final class ModelRule {
    /** A key that the model does not know. */
    static final String KEY_UNKNOWN = "key-unknown";

    /** A key that the model requires, and the file does not have. */
    public static final String KEY_REQUIRED = "key-required";

    /** A key without a value where there must be one. */
    public static final String VALUE_REQUIRED = "value-required";

    /** A text that is none of those that there may be. */
    static final String VALUE_UNKNOWN = "value-unknown";

    /** A value that the code of the model does not take. */
    public static final String VALUE_REFUSED = "value-refused";

    private ModelRule() {}

    /** The rule of a constraint: {@code constraint-not-blank} for {@code NotBlank}. */
    public static String constraint(String annotation) {
        String words = annotation.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-");
        return "constraint-" + words.toLowerCase(Locale.ROOT);
    }
}
