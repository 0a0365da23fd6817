package io.github.postmodel.examples.folder;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.SourceRange;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the posts of one run that link to the same original. Keeps of each URL only where it stood first. */
final class DuplicateUrls implements FolderRule {
    private final Map<URI, Place> places = new HashMap<>();

    /** Tells whether an earlier file has the same {@code external_url}. */
    @Override
    public @Nullable Problem check(FolderPost post) {
        URI url = post.url();
        SourceRange range = post.urlPlace();
        if (url == null || range == null) {
            return null;
        }
        Place first = places.putIfAbsent(url, new Place(post.file().name(), range.startLine()));
        if (first == null) {
            return null;
        }
        String message = "external_url " + Problem.quote(url.toString()) + " is also in " + first.name() + ":"
                + first.line() + "; remove one of the two posts, or mend its external_url";
        return Problem.of(Rule.EXTERNAL_URL_DUPLICATE, "external_url", message, range);
    }

    private record Place(String name, int line) {}
}
