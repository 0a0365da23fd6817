package io.github.postmodel.validation;

import io.github.postmodel.LocatedPost;
import io.github.postmodel.Rule;
import io.github.postmodel.SourceRange;
import io.github.postmodel.validation.Claim.Place;
import org.jspecify.annotations.Nullable;

/**
 * {@link Rule#SLUG_DUPLICATE}: the posts of one folder that would get one address, by the key {@code slug}, or else by
 * the file's name without its date.
 */
final class Slugs {
    private static final String PROPERTY = "slug";
    private static final SourceRange START = new SourceRange(1, 1, 1, 1);

    private Slugs() {}

    static @Nullable Claim claim(LocatedPost file, @Nullable FileName name, String path) {
        if (name == null || !file.problems().isEmpty()) {
            // What could not be read may hold another slug.
            return null;
        }
        Object written = file.post().frontMatter().extra().get(PROPERTY);
        String slug = written instanceof String text && !text.isBlank() ? text : name.slug();
        SourceRange range = written == null ? START : file.locate(PROPERTY);
        // A path has no NUL in it.
        String key = name.folder() + '\0' + slug;
        return new Claim(Rule.SLUG_DUPLICATE, key, PROPERTY, slug, range, new Place(path, Place.NO_LINE));
    }
}
