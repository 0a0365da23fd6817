package io.github.postmodel.validation.rules;

import io.github.postmodel.PostKind;
import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.internal.Text;
import java.util.Map;

/** The rule of kinds: {@link Rule#POST_KIND_UNKNOWN}. */
public final class PostKindRules {
    private PostKindRules() {}

    /**
     * A kind is a known one. A blank one counts as missing, which is the concern of another rule.
     *
     * @param kind the kind
     * @param findings takes what is wrong
     */
    public static void check(PostKind kind, Findings findings) {
        if (!kind.isKnown() && !Text.isBlank(kind.value())) {
            findings.add(Rule.POST_KIND_UNKNOWN, Map.of("kind", Problem.quote(kind.value())));
        }
    }
}
