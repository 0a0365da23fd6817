package io.github.postmodel.validate.canonical;

import io.github.postmodel.Problem;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.validate.check.NewErrors;
import io.github.postmodel.validate.collections.ContentCollection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What formatting makes of a file, for the command and for the language server.
 *
 * @param file the formatted file, not saved; the file as it was where it is not formatted
 * @param refusal why it is not formatted; null where it is
 */
public record FormattedFile(PostFile file, @Nullable String refusal) {
    /**
     * Formats a post. One with a value that could not be read stays as it is, and so does one that would break a rule or the
     * schema of its collection then.
     *
     * @param file a file of a collection of posts
     * @param collection the collection that it is in
     * @param check finds what is wrong with a file by itself
     */
    public static FormattedFile of(
            PostFile file, ContentCollection collection, Function<PostFile, List<Problem>> check) {
        Optional<String> obstacle = CanonicalForm.obstacle(file).map(Problem::message);
        if (obstacle.isPresent()) {
            return refused(file, obstacle.get());
        }
        PostFile canonical = CanonicalForm.of(file);
        // The rules of a post find nothing new in the same post; a schema may refuse the keys that are always written.
        Optional<String> newError = canonical == file || !collection.hasSchema()
                ? Optional.empty()
                : NewErrors.reason(check.apply(file), check.apply(canonical));
        return newError.isPresent() ? refused(file, newError.get()) : new FormattedFile(canonical, null);
    }

    private static FormattedFile refused(PostFile file, String reason) {
        return new FormattedFile(file, "not formatted, for " + reason);
    }
}
