package io.github.postmodel.validate.folder;

import io.github.postmodel.Problem;
import java.util.ArrayList;
import java.util.List;

/** The rules between the posts of one run, and between a post and its file's name. */
public final class FolderRules {
    private final List<FolderRule> rules = List.of(new DuplicateUrls(), new DuplicateSlugs(), new FileNameDate());

    /** What is wrong with a post in view of those before it. */
    public List<Problem> check(FolderPost post) {
        List<Problem> found = List.of();
        for (FolderRule rule : rules) {
            Problem problem = rule.check(post);
            if (problem != null) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(problem);
            }
        }
        return found;
    }
}
