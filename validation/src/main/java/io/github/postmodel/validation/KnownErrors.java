package io.github.postmodel.validation;

import io.github.postmodel.Post;
import io.github.postmodel.PostKind;
import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The properties that are known to be wrong, whatever the rules find. */
record KnownErrors(Set<String> properties) {
    private static final URI PLACEHOLDER = URI.create("https://example.org/");
    private static final Set<String> COMPARE_WITH_URL = Set.of(Rule.BODY_LINK.id(), Rule.BODY_LINK_FORM.id());

    private static final KnownErrors NONE = new KnownErrors(Set.of());

    static KnownErrors among(List<Problem> known) {
        if (known.isEmpty()) {
            return NONE;
        }
        return new KnownErrors(known.stream()
                .filter(Problem::isError)
                .map(problem -> field(problem.property()))
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean concernTheWholeFile() {
        return properties.contains("");
    }

    boolean explain(Problem found) {
        return properties.contains(field(found.property()))
                || (properties.contains("external_url") && COMPARE_WITH_URL.contains(found.rule()));
    }

    /** A field that could not be read is there all the same: it makes the post a link post. */
    Post withPlaceholders(Post post) {
        Post whole = post;
        if (properties.contains("external_url") && post.frontMatter().externalUrl() == null) {
            whole = whole.with(fields -> fields.externalUrl(PLACEHOLDER));
        }
        if (properties.contains("post_kind") && post.frontMatter().postKind() == null) {
            whole = whole.with(fields -> fields.postKind(PostKind.LINK));
        }
        return whole;
    }

    private static String field(String property) {
        int element = property.indexOf('[');
        return element > 0 ? property.substring(0, element) : property;
    }
}
