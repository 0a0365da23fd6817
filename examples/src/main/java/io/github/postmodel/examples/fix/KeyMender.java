package io.github.postmodel.examples.fix;

import io.github.postmodel.Problem;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.validation.PostValidator;
import java.util.Optional;

/** Writes the known key in place of one that is nearly it. Where the file has both, that is another problem. */
final class KeyMender implements Mender {
    @Override
    public Optional<PostFile> mend(PostFile file, Problem problem) {
        String key = problem.property();
        Span written = Span.of(file, problem).unquoted();
        // It is written in another way where it has escapes, and elsewhere where a merge key brings it.
        return PostValidator.meantKey(key)
                .filter(meant -> written.toString().equals(key))
                .map(meant -> file.withText(written.replacedBy(meant)));
    }
}
