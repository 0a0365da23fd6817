package io.github.postmodel.validation.rules;

import io.github.postmodel.Body;
import io.github.postmodel.Field;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.Post;
import io.github.postmodel.PostKind;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All rules of a post: asks of each part what the constraints of the model ask of it. A Jakarta provider would find the
 * same by the annotations, but takes longer to start than a folder takes to be checked. A test compares the two.
 */
public final class PostRules {
    /** The day of {@code @NotBefore}. */
    static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

    private static final Field[] FIELDS = Field.values();

    private PostRules() {}

    /**
     * Everything that is wrong with a post.
     *
     * @param post the post
     * @param clock what decides which date is in the future
     * @return the findings, in no particular order
     */
    public static List<Finding> check(Post post, Clock clock) {
        Findings findings = new Findings();
        FrontMatter fields = post.frontMatter();
        LinkPostRules.check(post, findings);
        FrontMatterRules.check(fields, clock, findings);
        for (Field field : FIELDS) {
            check(field, fields.get(field), findings.at(field.key()));
        }
        if (post.body() instanceof Body.Markdown markdown) {
            TextRules.check(markdown.text(), findings.at("body"));
        }
        return findings.found();
    }

    @SuppressWarnings("unchecked") // Field.Type says what the value is.
    private static void check(Field field, @Nullable Object value, Findings findings) {
        if (value == null) {
            return;
        }
        switch (field.type()) {
            case TEXT -> TextRules.check((String) value, findings);
            case TEXTS -> TagRules.check((List<String>) value, findings);
            case DATE -> DateRules.checkNotBefore(FIRST_DAY, (OffsetDateTime) value, findings);
            case URL -> UrlRules.check((URI) value, findings);
            case KIND -> {
                PostKind kind = (PostKind) value;
                TextRules.check(kind.value(), findings);
                PostKindRules.check(kind, findings);
            }
            case FLAG -> {
                // Nothing can be wrong with one.
            }
        }
    }
}
