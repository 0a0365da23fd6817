package io.github.postmodel.validation;

import io.github.postmodel.LocatedPost;
import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.SourceRange;
import io.github.postmodel.internal.Text;
import io.github.postmodel.validation.Claim.Place;
import org.jspecify.annotations.Nullable;

/**
 * {@link Rule#SLUG_DUPLICATE}: the posts of one folder that would get one address, by the key {@code slug}, or else by
 * the file's name. A name's date is part of the address, as site generators have it, unless the slug is written; so is
 * its language, {@code hello.de.md}.
 */
final class Slugs {
    private static final String PROPERTY = "slug";
    private static final SourceRange START = new SourceRange(1, 1, 1, 1);

    private Slugs() {}

    static @Nullable Claim claim(LocatedPost file, @Nullable FileName name, String path) {
        boolean isRead = file.problems().isEmpty() || file.problems().stream().noneMatch(Problem::isError);
        if (name == null || !isRead) {
            // What could not be read may hold another slug.
            return null;
        }
        Object value = file.post().frontMatter().extra().get(PROPERTY);
        String written = value instanceof String text && !Text.isBlank(text) ? text : null;
        String slug = written == null ? name.slug() : written;
        SourceRange range = value == null ? START : file.locate(PROPERTY);
        // A path has no NUL in it.
        String key = name.folder() + '\0' + (written == null ? name.date() : name.language()) + '\0' + slug;
        return new Claim(Rule.SLUG_DUPLICATE, key, PROPERTY, slug, range, new Place(path, Place.NO_LINE));
    }
}
