package io.github.postmodel.validate.folder;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.SourceRange;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the posts of one run that link to the same original. Keeps of each URL only where it stood first. */
final class DuplicateUrls implements FolderRule {
    private final Map<String, Place> places = new HashMap<>();

    /** Tells whether an earlier file has the same {@code external_url}. */
    @Override
    public @Nullable Problem check(FolderPost post) {
        String key = post.urlKey();
        SourceRange range = post.urlPlace();
        if (key == null || range == null) {
            return null;
        }
        Place first = places.putIfAbsent(key, new Place(post.file().name(), range.startLine()));
        if (first == null) {
            return null;
        }
        String message = "external_url "
                + Problem.quote(String.valueOf(post.file().post().frontMatter().externalUrl())) + " is also in "
                + first.name() + ":" + first.line() + "; remove one of the two posts, or mend its external_url";
        return Problem.of(Rule.EXTERNAL_URL_DUPLICATE, "external_url", message, range);
    }

    private record Place(String name, int line) {}
}
