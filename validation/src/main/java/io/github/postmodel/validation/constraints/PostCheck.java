package io.github.postmodel.validation.constraints;

import io.github.postmodel.Body;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.Post;
import io.github.postmodel.Rule;
import jakarta.validation.ClockProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks the constraint validators of the model, each where the model has its constraint, as a Jakarta provider does. A
 * provider takes longer to start than a folder takes to be checked. A test holds this to the annotations.
 */
public final class PostCheck {
    /** The day of {@code @NotBefore}. */
    static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

    private static final NoControlCharactersValidator NO_CONTROL_CHARACTERS = new NoControlCharactersValidator();
    private static final NoMojibakeValidator NO_MOJIBAKE = new NoMojibakeValidator();

    private PostCheck() {}

    /**
     * Everything that is wrong with a post.
     *
     * @param post the post
     * @param clock what tells which date is in the future
     * @return what was found, in no order
     */
    public static List<Finding> check(Post post, ClockProvider clock) {
        DirectContext context = new DirectContext(clock);
        new LinkPostValidator().isValid(post, context);
        new LinkPostAdviceValidator().isValid(post, context);
        check(post.frontMatter(), context);
        if (post.body() instanceof Body.Markdown markdown) {
            checkText(markdown.text(), context.at("body"));
        }
        return context.found();
    }

    private static void check(FrontMatter fields, DirectContext context) {
        new NotFutureUnlessDraftValidator().isValid(fields, context);
        new NoMisspeltKeysValidator().isValid(fields, context);

        // As Jakarta's own @NotBlank and @NotNull.
        if (LinkPostValidator.isMissing(fields.title())) {
            context.add(Rule.TITLE_REQUIRED, "title", Map.of());
        }
        checkText(fields.title(), context.at("title"));
        if (fields.date() == null) {
            context.add(Rule.DATE_REQUIRED, "date", Map.of());
        }
        NotBeforeValidator.check(fields.date(), FIRST_DAY, context.at("date"));
        checkTags(fields.tags(), context.at("tags"));
        checkText(fields.source(), context.at("source"));
        new HttpUrlValidator().isValid(fields.externalUrl(), context.at("external_url"));
        new NoControlCharactersInPostKindValidator().isValid(fields.postKind(), context.at("post_kind"));
        new KnownPostKindValidator().isValid(fields.postKind(), context.at("post_kind"));
        checkText(fields.tldr(), context.at("tldr"));
        checkText(fields.summary(), context.at("summary"));
    }

    private static void checkTags(List<String> tags, DirectContext context) {
        new NotBlankTagsValidator().isValid(tags, context);
        new NoControlCharactersInListValidator().isValid(tags, context);
        new NoMojibakeInListValidator().isValid(tags, context);
        new DistinctTagsValidator().isValid(tags, context);
    }

    private static void checkText(@Nullable String text, DirectContext context) {
        if (text != null && !PlainText.is(text)) {
            NO_CONTROL_CHARACTERS.isValid(text, context);
            NO_MOJIBAKE.isValid(text, context);
        }
    }
}
