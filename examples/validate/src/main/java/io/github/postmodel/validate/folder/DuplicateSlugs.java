package io.github.postmodel.validate.folder;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.SourceRange;
import io.github.postmodel.io.PostFile;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the posts of one folder that would get one address: by the key {@code slug}, or else by the file's name without
 * its date.
 */
final class DuplicateSlugs implements FolderRule {
    private static final String KEY = "slug";

    /** Folder to slug to the file that has it first. */
    private final Map<String, Map<String, String>> places = new HashMap<>();

    @Override
    public @Nullable Problem check(FolderPost post) {
        PostFile file = post.file();
        FileName name = post.name();
        if (name == null || !file.problems().isEmpty()) {
            // What could not be read may hold another slug.
            return null;
        }
        Object written = file.post().frontMatter().extra().get(KEY);
        String slug = written instanceof String text && !text.isBlank() ? text : name.slug();
        String first =
                places.computeIfAbsent(name.folder(), folder -> new HashMap<>()).putIfAbsent(slug, file.name());
        return first == null ? null : problem(file, slug, first, written != null);
    }

    private static Problem problem(PostFile file, String slug, String place, boolean written) {
        SourceRange range = written ? file.locate(KEY) : new SourceRange(1, 1, 1, 1);
        String message = "slug " + Problem.quote(slug) + " is also that of " + place
                + "; rename one of the two files, or write a slug of its own";
        return Problem.of(Rule.SLUG_DUPLICATE, KEY, message, range);
    }
}
