package io.github.postmodel.examples.folder;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.SourceRange;
import io.github.postmodel.io.PostFile;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the posts of one run that link to the same original. Keeps of each URL only where it stood first. */
final class DuplicateUrls implements FolderRule {
    private final Map<URI, String> places = new HashMap<>();

    /** Tells whether an earlier file has the same {@code external_url}. */
    @Override
    public Optional<Problem> check(PostFile file) {
        URI url = file.post().frontMatter().externalUrl();
        if (url == null) {
            return Optional.empty();
        }
        SourceRange range = file.locate("external_url");
        String first = places.putIfAbsent(url, file.name() + ":" + range.startLine());
        return Optional.ofNullable(first).map(place -> {
            String message = "external_url " + Problem.quote(url.toString()) + " is also in " + place
                    + "; remove one of the two posts, or mend its external_url";
            return Problem.of(Rule.EXTERNAL_URL_DUPLICATE, "external_url", message, range);
        });
    }
}
