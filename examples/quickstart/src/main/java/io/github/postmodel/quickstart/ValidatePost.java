package io.github.postmodel.quickstart;

import io.github.postmodel.Problem;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.validation.PostValidator;
import java.nio.file.Path;
import java.util.List;

/** Checks a post and prints every problem with its place in the file. */
public final class ValidatePost {
    // Made once: it is thread-safe, and making one takes a while.
    private static final PostValidator VALIDATOR = PostValidator.create();

    private ValidatePost() {}

    /**
     * Checks a post.
     *
     * @param args the file
     */
    public static void main(String[] args) {
        Path path = Path.of(args.length > 0 ? args[0] : "examples/posts/broken/five-faults.md");
        PostFile file = PostFile.open(path);
        List<Problem> problems = file.locate(VALIDATOR.check(file.post(), file.problems()));
        for (Problem problem : problems) {
            System.out.println(problem.severity() + " " + problem.in(file.name()));
        }
        if (problems.isEmpty()) {
            System.out.println(file.name() + " is a good post");
        }
    }
}
