package io.github.postmodel.examples.folder;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.SourceRange;
import io.github.postmodel.io.PostFile;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the posts of one run that link to the same original. Keeps of each URL only where it stood first. */
final class DuplicateUrls implements FolderRule {
    private final Map<URI, Place> places = new HashMap<>();

    /** Tells whether an earlier file has the same {@code external_url}. */
    @Override
    public @Nullable Problem check(PostFile file, @Nullable FileName name) {
        URI url = file.post().frontMatter().externalUrl();
        if (url == null) {
            return null;
        }
        SourceRange range = file.locate("external_url");
        Place first = places.putIfAbsent(url, new Place(file.name(), range.startLine()));
        if (first == null) {
            return null;
        }
        String message = "external_url " + Problem.quote(url.toString()) + " is also in " + first.name() + ":"
                + first.line() + "; remove one of the two posts, or mend its external_url";
        return Problem.of(Rule.EXTERNAL_URL_DUPLICATE, "external_url", message, range);
    }

    private record Place(String name, int line) {}
}
