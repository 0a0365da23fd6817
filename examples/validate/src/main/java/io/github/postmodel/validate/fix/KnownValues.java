package io.github.postmodel.validate.fix;

import io.github.postmodel.Body;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.Post;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a changed post still has every value that could be read before. */
final class KnownValues {
    private KnownValues() {}

    /**
     * Whether nothing is lost.
     *
     * @param wrong the keys that were wrong, or had a wrong value
     */
    static boolean areKept(Post before, Post after, Set<String> wrong) {
        Map<String, @Nullable Object> kept = of(before.frontMatter());
        kept.keySet().removeAll(wrong);
        return of(after.frontMatter()).entrySet().containsAll(kept.entrySet())
                && (before.body().equals(after.body()) || isLink(after));
    }

    private static boolean isLink(Post post) {
        return post.body() instanceof Body.OriginalLink link
                && link.url().equals(post.frontMatter().externalUrl());
    }

    private static Map<String, @Nullable Object> of(FrontMatter front) {
        Map<String, @Nullable Object> values = new HashMap<>(front.extra());
        put(values, "title", front.title());
        put(values, "date", front.date());
        put(values, "tags", front.tags().isEmpty() ? null : front.tags());
        put(values, "source", front.source());
        put(values, "external_url", front.externalUrl());
        put(values, "post_kind", front.postKind());
        put(values, "draft", front.draft() ? true : null);
        put(values, "tldr", front.tldr());
        put(values, "summary", front.summary());
        return values;
    }

    private static void put(Map<String, @Nullable Object> values, String key, @Nullable Object value) {
        if (value != null) {
            values.put(key, value);
        }
    }
}
