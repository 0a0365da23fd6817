package io.github.postmodel.validation;

import io.github.postmodel.LocatedPost;
import io.github.postmodel.Rule;
import io.github.postmodel.SourceRange;
import io.github.postmodel.validation.Claim.Place;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** {@link Rule#EXTERNAL_URL_DUPLICATE}: of the posts that link to one original, the first may. */
final class ExternalUrls {
    private static final String PROPERTY = "external_url";

    private ExternalUrls() {}

    static @Nullable Claim claim(LocatedPost file, String path) {
        URI url = file.post().frontMatter().externalUrl();
        if (url == null) {
            return null;
        }
        SourceRange range = file.locate(PROPERTY);
        Place place = new Place(path, range.startLine());
        return new Claim(Rule.EXTERNAL_URL_DUPLICATE, UrlKey.of(url), PROPERTY, url.toString(), range, place);
    }
}
