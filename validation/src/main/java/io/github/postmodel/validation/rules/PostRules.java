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
     * @param hasCleanText whether the rules of any text need not be asked, for it is known that nothing breaks them
     * @param clock what decides which date is in the future
     * @return the findings, in no particular order
     */
    public static List<Finding> check(Post post, boolean hasCleanText, Clock clock) {
        Findings findings = new Findings();
        FrontMatter fields = post.frontMatter();
        LinkPostRules.check(post, findings);
        FrontMatterRules.check(fields, clock, findings);
        for (Field field : FIELDS) {
            Object value = fields.get(field);
            if (value != null) {
                check(field, value, findings.at(field.key()));
                if (!hasCleanText) {
                    checkText(field, value, findings);
                }
            }
        }
        if (!hasCleanText && post.body() instanceof Body.Markdown markdown) {
            TextRules.check(markdown.text(), findings.at("body"));
        }
        return findings.found();
    }

    @SuppressWarnings("unchecked") // Field.Type says what the value is.
    private static void check(Field field, Object value, Findings findings) {
        switch (field.type()) {
            case TEXTS -> TagRules.check((List<String>) value, findings);
            case DATE -> DateRules.checkNotBefore(FIRST_DAY, (OffsetDateTime) value, findings);
            case URL -> UrlRules.check((URI) value, findings);
            case KIND -> PostKindRules.check((PostKind) value, findings);
            case TEXT, FLAG -> {
                // Nothing is wrong with one but for its characters.
            }
        }
    }

    @SuppressWarnings("unchecked") // Field.Type says what the value is.
    private static void checkText(Field field, Object value, Findings findings) {
        switch (field.type()) {
            case TEXT -> TextRules.check((String) value, findings);
            case TEXTS -> TextRules.check((List<String>) value, findings);
            case KIND -> TextRules.check(((PostKind) value).value(), findings);
            case DATE, URL, FLAG -> {
                // None of these can have such a character.
            }
        }
    }
}
