package io.github.postmodel.quickstart;

import static java.util.Comparator.reverseOrder;

import io.github.postmodel.io.PostReader;
import io.github.postmodel.io.ReadResult;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads all posts of a folder and counts them by tag; a file that is no post is told and left out. */
public final class ReadFolder {
    private ReadFolder() {}

    /**
     * Reads a folder.
     *
     * @param args the folder
     */
    public static void main(String[] args) {
        Path folder = Path.of(args.length > 0 ? args[0] : "examples/posts/good");
        Map<String, Integer> tags = new TreeMap<>();
        try (Stream<ReadResult> results = PostReader.readAll(folder)) {
            results.forEach(result -> {
                result.problems()
                        .forEach(problem ->
                                System.out.println(problem.in(result.path().toString())));
                result.post()
                        .ifPresent(post -> post.frontMatter().tags().forEach(tag -> tags.merge(tag, 1, Integer::sum)));
            });
        }
        tags.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(reverseOrder()))
                .forEach(tag -> System.out.println(tag.getValue() + " " + tag.getKey()));
    }
}
