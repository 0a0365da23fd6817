package io.github.postmodel.validation.constraints;

import io.github.postmodel.DistinctTags;
import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks {@link DistinctTags}. Blank tags are left to the rule of their own. */
public final class DistinctTagsValidator implements ConstraintValidator<DistinctTags, List<String>> {
    @Override
    public boolean isValid(@Nullable List<String> tags, ConstraintValidatorContext context) {
        if (tags == null) {
            return true;
        }
        Violations violations = Violations.of(context);
        Map<String, Integer> positions = new HashMap<>();
        for (int index = 0; index < tags.size(); index++) {
            String tag = tags.get(index);
            Integer first = tag.isBlank() ? null : positions.putIfAbsent(tag.toLowerCase(Locale.ROOT), index);
            if (first != null) {
                violations
                        .with("tag", Problem.quote(tag))
                        .with("first", "tags[" + first + "]")
                        .add(Rule.TAG_DUPLICATE, index);
            }
        }
        return violations.none();
    }
}
