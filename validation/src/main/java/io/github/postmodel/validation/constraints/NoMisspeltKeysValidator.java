package io.github.postmodel.validation.constraints;

import io.github.postmodel.FrontMatter;
import io.github.postmodel.NoMisspeltKeys;
import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks {@link NoMisspeltKeys}. */
public final class NoMisspeltKeysValidator implements ConstraintValidator<NoMisspeltKeys, FrontMatter> {
    /** Keys that other tools have, each one edit away from date, source or tags. */
    private static final Set<String> WORDS = Set.of("data", "dates", "rate", "sources", "tag");

    @Override
    public boolean isValid(@Nullable FrontMatter fields, ConstraintValidatorContext context) {
        if (fields == null) {
            return true;
        }
        Violations violations = Violations.of(context);
        for (String key : fields.extra().keySet()) {
            String meant = Misspelling.of(key);
            if (meant != null && !(WORDS.contains(key) && isSet(meant, fields))) {
                violations.with("key", Problem.quote(key)).with("meant", meant).addKey(Rule.KEY_MISSPELT, "extra", key);
            }
        }
        return violations.none();
    }

    private static boolean isSet(String key, FrontMatter fields) {
        return switch (key) {
            case "date" -> fields.date() != null;
            case "source" -> fields.source() != null;
            case "tags" -> !fields.tags().isEmpty();
            default -> false;
        };
    }
}
