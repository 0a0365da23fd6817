package io.github.postmodel.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Rule;
import io.github.postmodel.examples.spark.tables.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every rule between posts is asked, each with a folder that breaks it. A rule that is new in the library needs one. */
class BetweenPostsTest {
    private static final Map<Rule, Map<String, String>> BREAKING = new EnumMap<>(Map.of(
            Rule.EXTERNAL_URL_DUPLICATE,
            Map.of("a.md", link("https://example.org/a"), "b.md", link("HTTPS://Example.org/a")),
            Rule.SLUG_DUPLICATE,
            Map.of("a.md", "slug: hello", "hello.md", ""),
            Rule.DATE_FILE_NAME,
            Map.of("2025-09-17-hello.md", "")));

    private static SparkSession spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = Cluster.local();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void everyRuleHasAFolder() {
        assertThat(rules())
                .allSatisfy(rule -> assertThat(BREAKING)
                        .as("a folder that breaks %s; then see that Check finds it", rule.id())
                        .containsKey(rule));
    }

    @Test
    void everyRuleIsAsked() throws IOException {
        for (Rule rule : rules()) {
            Path posts = Files.createDirectories(folder.resolve(rule.id()));
            for (Map.Entry<String, String> file : BREAKING.get(rule).entrySet()) {
                write(posts.resolve(file.getKey()), file.getValue());
            }
        }
        Tables tables = new Tables(spark, folder.resolve("checked").toString());

        Check.run(spark, folder.toString(), tables);

        assertThat(tables.read("problems")
                        .select("rule")
                        .distinct()
                        .as(Encoders.STRING())
                        .collectAsList())
                .containsAll(rules().stream().map(Rule::id).toList());
        Expected.assertSame(tables.read("problems"), new Expected(folder).checked());
    }

    /** The walk comes to "a" before it comes to "a-b"; by its paths "a-b/x" is before "a/x". */
    @Test
    void theFirstIsTheFirstOfTheWalk() throws IOException {
        for (String name : List.of("a-b/x.md", "a/x.md", "a/\uD83C\uDFA5/x.md", "a/\uFB01/x.md", "b.md")) {
            Path path = folder.resolve("posts").resolve(name);
            Files.createDirectories(path.getParent());
            write(path, link("https://example.org/a"));
        }
        Tables tables = new Tables(spark, folder.resolve("checked").toString());

        Check.run(spark, folder.resolve("posts").toString(), tables);

        Expected.assertSame(tables.read("problems"), new Expected(folder.resolve("posts")).checked());
        assertThat(tables.read("problems")
                        .where("rule = 'external-url-duplicate' AND contains(message, 'a/x.md:4')")
                        .count())
                .isEqualTo(4);
    }

    /** Those of one post come before them in the list. */
    static List<Rule> rules() {
        return Stream.of(Rule.values())
                .dropWhile(rule -> rule != Rule.EXTERNAL_URL_DUPLICATE)
                .toList();
    }

    private static String link(String url) {
        return "external_url: " + url + "\npost_kind: link";
    }

    private static void write(Path path, String entry) throws IOException {
        Files.writeString(path, "---\ntitle: Hello\ndate: 2025-09-18T16:00:00+00:00\n" + entry + "\n---\nHello.\n");
    }
}
