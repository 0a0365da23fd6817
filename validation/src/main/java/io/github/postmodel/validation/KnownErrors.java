package io.github.postmodel.validation;

import io.github.postmodel.Field;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.Post;
import io.github.postmodel.PostKind;
import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import java.net.URI;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The properties that are known to be wrong, whatever the rules find. */
final class KnownErrors {
    private static final URI PLACEHOLDER = URI.create("https://example.org/");
    private static final Set<Rule> COMPARE_WITH_URL = EnumSet.of(Rule.BODY_LINK, Rule.BODY_LINK_FORM);

    private final Set<String> keys = new HashSet<>();

    KnownErrors(List<Problem> known) {
        for (Problem problem : known) {
            if (problem.isError()) {
                keys.add(key(problem.property()));
            }
        }
    }

    boolean concernTheWholeFile() {
        return keys.contains("");
    }

    /** Whether a rule finds something only because of what is known. */
    boolean explain(Rule rule, String property) {
        return keys.contains(key(property)) || concern(Field.EXTERNAL_URL) && COMPARE_WITH_URL.contains(rule);
    }

    /** A field that could not be read is there all the same: it makes the post a link post. */
    Post withPlaceholders(Post post) {
        FrontMatter fields = post.frontMatter();
        Post whole = post;
        if (concern(Field.EXTERNAL_URL) && fields.externalUrl() == null) {
            whole = whole.with(builder -> builder.externalUrl(PLACEHOLDER));
        }
        if (concern(Field.POST_KIND) && fields.postKind() == null) {
            whole = whole.with(builder -> builder.postKind(PostKind.LINK));
        }
        return whole;
    }

    private boolean concern(Field field) {
        return keys.contains(field.key());
    }

    private static String key(String property) {
        int item = property.indexOf('[');
        return item > 0 ? property.substring(0, item) : property;
    }
}
