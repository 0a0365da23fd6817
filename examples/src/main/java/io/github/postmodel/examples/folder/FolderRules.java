package io.github.postmodel.examples.folder;

import io.github.postmodel.Problem;
import io.github.postmodel.io.PostFile;
import java.util.List;
import java.util.Optional;

/** The rules between the posts of one run, and between a post and its file's name. */
public final class FolderRules {
    private final List<FolderRule> rules = List.of(new DuplicateUrls(), new DuplicateSlugs(), new FileNameDate());

    /** What is wrong with a post in view of those before it. */
    public List<Problem> check(PostFile file) {
        return rules.stream()
                .map(rule -> rule.check(file))
                .flatMap(Optional::stream)
                .toList();
    }
}
