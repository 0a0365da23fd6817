package io.github.postmodel.io;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.postmodel.Body;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.Post;
import io.github.postmodel.io.internal.source.Fences;
import io.github.postmodel.io.support.SnakeYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Real posts: the files {@code *.md} and {@code *.txt} below the folder of {@code -Dpostmodel.corpus=DIR}. */
class CorpusTest {
    private static List<Path> paths = List.of();

    @BeforeAll
    static void list() throws IOException {
        String corpus = System.getProperty("postmodel.corpus");
        assumeTrue(corpus != null, "no -Dpostmodel.corpus=DIR is given");
        try (Stream<Path> all = Files.walk(Path.of(corpus))) {
            paths = all.filter(path -> path.toString().matches(".*\\.(md|txt)")
                            && !path.endsWith("_index.md")
                            && Files.isRegularFile(path))
                    .sorted()
                    .toList();
        }
        assertThat(paths).isNotEmpty();
    }

    @Test
    void everyPostIsRead() {
        assertThat(paths.stream()
                        .map(path -> PostFile.open(path).problems().stream()
                                .map(problem -> problem.in(path.toString()))
                                .collect(joining("\n")))
                        .filter(problems -> !problems.isEmpty()))
                .isEmpty();
    }

    @Test
    void everyLinkPostIsWrittenToTheByte() throws IOException {
        int compared = 0;
        for (Path path : paths) {
            PostFile file = PostFile.open(path);
            if (isCanonical(file)) {
                assertThat(PostWriter.format(file.post())).as(path.toString()).isEqualTo(Files.readString(path));
                compared++;
            }
        }
        System.out.println(
                compared + " of " + paths.size() + " posts have the canonical form and are written to the byte");
    }

    /** Whether a file has the form of a link post: the known keys in their order, no others, and the link as body. */
    private static boolean isCanonical(PostFile file) {
        List<String> keys = new ArrayList<>();
        file.markdown().index().entries().list().forEach(entry -> keys.add(entry.key()));
        List<String> order = new ArrayList<>(FrontMatter.KEYS);
        order.retainAll(keys);
        return file.problems().isEmpty()
                && keys.contains("post_kind")
                && keys.equals(order)
                && file.post().body() instanceof Body.OriginalLink;
    }

    @Test
    void everyPostIsReadBackAsItWas() {
        for (Path path : paths) {
            Post post = PostFile.open(path).post();
            assertThat(PostReader.parse(PostWriter.format(post)))
                    .as(path.toString())
                    .isEqualTo(post);
        }
    }

    @Test
    void snakeYamlReadsTheSameValues() {
        for (Path path : paths) {
            PostFile file = PostFile.open(path);
            Fences fences = file.markdown().index().fences();
            Map<Object, Object> loaded = new LinkedHashMap<>();
            if (SnakeYaml.load(file.markdown().index().source().text(fences.yamlStart(), fences.yamlEnd()))
                    instanceof Map<?, ?> map) {
                loaded.putAll(map);
            }
            assertThat(loaded)
                    .as(path.toString())
                    .isEqualTo(asLoaded(file.post().frontMatter(), loaded));
        }
    }

    /** The values of a front matter, as a loader gives them that knows no fields. */
    private static Map<Object, Object> asLoaded(FrontMatter front, Map<Object, Object> loaded) {
        Map<Object, Object> values = new LinkedHashMap<>();
        put(values, loaded, "title", front.title());
        put(values, loaded, "date", date(front.date(), loaded.get("date")));
        put(values, loaded, "tags", front.tags());
        put(values, loaded, "source", front.source());
        put(
                values,
                loaded,
                "external_url",
                front.externalUrl() == null ? null : front.externalUrl().toString());
        put(
                values,
                loaded,
                "post_kind",
                front.postKind() == null ? null : front.postKind().value());
        put(values, loaded, "draft", front.draft());
        put(values, loaded, "tldr", front.tldr());
        put(values, loaded, "summary", front.summary());
        front.extra().forEach((key, value) -> values.put(key, SnakeYaml.view(value)));
        return values;
    }

    private static void put(Map<Object, Object> values, Map<Object, Object> loaded, String key, Object value) {
        if (loaded.containsKey(key)) {
            values.put(key, value);
        }
    }

    private static Object date(OffsetDateTime date, Object loaded) {
        boolean same =
                loaded instanceof String text && OffsetDateTime.parse(text).equals(date);
        return same ? loaded : SnakeYaml.view(date);
    }
}
