package io.github.postmodel.validation.constraints;

import io.github.postmodel.NoControlCharacters;
import io.github.postmodel.Rule;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Checks {@link NoControlCharacters}. One problem a text: the first character that should not be there. */
public final class NoControlCharactersValidator implements ConstraintValidator<NoControlCharacters, CharSequence> {
    private static final String ALLOWED = "\t\n\r";

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        Violations violations = Violations.of(context);
        check(value.toString(), violations, Violations.NO_ELEMENT);
        return violations.none();
    }

    static void check(String text, Violations violations, int element) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (isControl(character) && ALLOWED.indexOf(character) < 0) {
                violations
                        .with("character", String.format(Locale.ROOT, "U+%04X", (int) character))
                        .with("position", Integer.toString(text.codePointCount(0, index) + 1))
                        .with("text", Excerpt.around(text, index))
                        .add(Rule.CONTROL_CHARACTER, element);
                return;
            }
        }
    }

    private static boolean isControl(char character) {
        return character < ' ' || character == 0x7F;
    }
}
