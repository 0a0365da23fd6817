package io.github.postmodel.validation.constraints;

import io.github.postmodel.NotBlankTags;
import io.github.postmodel.Rule;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks {@link NotBlankTags}. */
public final class NotBlankTagsValidator implements ConstraintValidator<NotBlankTags, List<String>> {
    @Override
    public boolean isValid(@Nullable List<String> tags, ConstraintValidatorContext context) {
        if (tags == null) {
            return true;
        }
        Violations violations = Violations.of(context);
        for (int index = 0; index < tags.size(); index++) {
            if (tags.get(index).isBlank()) {
                violations.add(Rule.TAG_BLANK, index);
            }
        }
        return violations.none();
    }
}
