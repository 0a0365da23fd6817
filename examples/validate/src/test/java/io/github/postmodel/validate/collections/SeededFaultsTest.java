package io.github.postmodel.validate.collections;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.PostReader;
import io.github.postmodel.validate.support.Cli;
import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.Posts;
import io.github.postmodel.validate.support.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Posts, events with a schema made of them, and pages: no error; and of ten seeded faults, all ten at their places and
 * nothing else. With {@code -Dpostmodel.corpus=DIR} the files are those of a site.
 */
class SeededFaultsTest {
    private static final String SETTINGS = """
            collections:
              posts:  {files: ['docs/**', 'releases/**'], model: post}
              events: {files: 'events/**', schema: schemas/event.schema.json, ignore: [date-offset]}
              pages:  {files: 'blog/**', model: none}
            """;

    /** A line is replaced by another, in the first files of the folder. */
    private static final List<Seed> SEEDS = List.of(
            new Seed("^date: .*", "date: tomorrow", 7),
            new Seed("^draft: .*", "draft: maybe", 8),
            new Seed("^title: .*", "titel: Harbour day", 1),
            new Seed("^lat: .*", "lat: north", 6),
            new Seed("^uid: .*", "", 1),
            new Seed("^external_url: .*", "external_url: example.org/a", 15),
            new Seed("^source: .*", "source: 12", 9),
            new Seed("^mode: .*", "mode: in-persn", 7),
            new Seed("^- event.*", "- 2024", 3),
            new Seed("^city: .*", "city: {name: Oslo}", 7));

    @TempDir
    private Path folder;

    @Test
    void allAreFoundAtTheirPlacesAndNothingElse() throws IOException {
        Site site = new Site(folder);
        String corpus = System.getProperty("postmodel.corpus");
        if (corpus == null) {
            makeFiles(site);
        } else {
            for (String name : List.of("docs", "releases", "events", "blog")) {
                copy(Path.of(corpus, name), site.path(name));
            }
        }
        Outcome schema = Cli.run("--infer-schema", site.path("events").toString());
        assertThat(schema.err()).isEmpty();
        site.settings(SETTINGS).with("schemas/event.schema.json", schema.out());
        assertThat(site.check("--select=" + selected(), ".").out()).endsWith(" 0 errors, 0 warnings\n");
        assertThat(site.check(".").exitCode()).isZero();

        StringBuilder expected = new StringBuilder();
        List<Path> events = PostReader.list(site.path("events")).toList();
        int next = 0;
        for (Seed seed : SEEDS) {
            Path event = events.get(next++);
            List<String> lines = Files.readAllLines(event);
            int line = seed.line(lines);
            while (line < 0) {
                event = events.get(next++);
                lines = Files.readAllLines(event);
                line = seed.line(lines);
            }
            lines.set(line, seed.written());
            Files.writeString(event, String.join("\n", lines).replace("\n\n", "\n") + "\n");
            boolean isMissing = seed.written().isEmpty();
            expected.append("./events/")
                    .append(event.getFileName())
                    .append(isMissing ? ":1:" : ":" + (line + 1) + ":")
                    .append(seed.column())
                    .append('\n');
        }
        assertThat(site.check(".").out().lines().filter(line -> line.contains(": error ")))
                .map(line -> line.replaceFirst(": error schema-[a-zA-Z]+: .*", ""))
                .containsExactlyElementsOf(expected.toString().lines().toList());
    }

    /** The rules of schemas, of which there is not even a warning. */
    private static String selected() {
        return "schema-type,schema-enum,schema-format,schema-required,schema-additionalProperties";
    }

    private static void makeFiles(Site site) {
        for (int number = 10; number < 40; number++) {
            site.with("events/2025-09-" + number + "-event.md", """
                    ---
                    title: 'Event %d'
                    date: '2025-09-18T12:30:00+00:00'
                    city: %s
                    lat: %s
                    mode: %s
                    tags:
                    - event
                    - a%d
                    source: api
                    external_url: https://example.org/events/%d
                    draft: false
                    uid: a%d
                    ---
                    """.formatted(
                            number,
                            number % 2 == 0 ? "Oslo" : "~",
                            number % 3 == 0 ? "59.5" : "null",
                            number % 4 == 0 ? "online" : "in-person",
                            number,
                            number,
                            number));
            site.with(
                    "docs/2025-09-" + number + "-post.md",
                    Posts.linkWith("external_url", "external_url: https://example.org/" + number));
            site.with("blog/" + number + ".md", "No front matter " + number + ".\n");
        }
        site.with("releases/a.md", Posts.linkWith("external_url", "external_url: https://example.org/r"));
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files = PostReader.list(from).toList();
        for (Path file : files) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    private record Seed(String pattern, String written, int column) {
        int line(List<String> lines) {
            for (int index = 0; index < lines.size(); index++) {
                if (lines.get(index).matches(pattern)) {
                    return index;
                }
            }
            return -1;
        }
    }
}
