package io.github.postmodel.examples.spark;

import io.github.postmodel.Problem;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostReader;
import io.github.postmodel.validation.PostValidator;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is in a folder, without Spark: one file after the other. */
final class Expected {
    private final PostValidator validator = PostValidator.create();
    private final Map<String, Long> problems = new TreeMap<>();
    private final Set<URI> urls = new HashSet<>();
    private long files;
    private long posts;
    private long repeated;

    Expected(Path folder) {
        try (Stream<Path> paths = PostReader.list(folder)) {
            paths.map(PostFile::open).forEach(this::add);
        }
    }

    private void add(PostFile file) {
        files++;
        posts += file.problems().isEmpty() ? 1 : 0;
        for (Problem problem : validator.check(file.post(), file.problems())) {
            problems.merge(problem.severity().name().toLowerCase(Locale.ROOT) + " " + problem.rule(), 1L, Long::sum);
        }
        URI url = file.post().frontMatter().externalUrl();
        repeated += url == null || urls.add(url) ? 0 : 1;
    }

    /** What one post can say. */
    Counts loaded() {
        return new Counts(files, posts, problems);
    }

    /** The same, and what needs them all. */
    Counts checked() {
        Map<String, Long> all = new TreeMap<>(problems);
        if (repeated > 0) {
            all.put("warning external-url-duplicate", repeated);
        }
        return new Counts(files, posts, all);
    }
}
