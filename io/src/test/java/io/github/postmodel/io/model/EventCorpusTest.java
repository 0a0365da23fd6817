package io.github.postmodel.io.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.postmodel.Problem;
import io.github.postmodel.io.ContentFile;
import io.github.postmodel.io.ContentModel;
import io.github.postmodel.io.PostReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Real events, which are no posts: those in the folder {@code events} of {@code -Dpostmodel.corpus=DIR}. */
class EventCorpusTest {
    private static final ContentModel<Event> EVENTS = ContentModel.of(Event.class);

    private static List<Path> paths = List.of();

    @BeforeAll
    static void list() {
        String corpus = System.getProperty("postmodel.corpus", "");
        Path folder = Path.of(corpus, "events");
        assumeTrue(!corpus.isEmpty() && Files.isDirectory(folder), "no folder of events is given");
        try (Stream<Path> all = PostReader.list(folder)) {
            paths = all.filter(path -> !path.endsWith("_index.md")).toList();
        }
        assertThat(paths).isNotEmpty();
    }

    @Test
    void everyEventIsRead() {
        assertThat(paths).allSatisfy(path -> {
            ContentFile<Event> file = EVENTS.open(path);
            assertThat(file.problems()).filteredOn(Problem::isError).isEmpty();
            assertThat(file.content()).isPresent();
        });
    }

    @Test
    void everyEventIsWrittenBackToTheByte() {
        assertThat(paths).allSatisfy(path -> {
            ContentFile<Event> file = EVENTS.open(path);
            Event same =
                    file.content().orElseThrow().withDraft(file.content().get().draft());
            assertThat(file.with(same)).isSameAs(file);
            assertThat(file.text().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .isEqualTo(Files.readAllBytes(path));
        });
    }

    @Test
    void oneFieldIsFlippedInOneLine() {
        assertThat(paths).allSatisfy(path -> {
            ContentFile<Event> file = EVENTS.open(path);
            Event event = file.content().orElseThrow();
            ContentFile<Event> flipped = file.with(event.withDraft(!event.draft()));

            assertThat(flipped.content()).contains(event.withDraft(!event.draft()));
            assertThat(differing(file.text(), flipped.text())).hasSize(1);
        });
    }

    private static List<String> differing(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> changed = after.lines().toList();
        assertThat(changed).hasSameSizeAs(old);
        List<String> lines = new ArrayList<>();
        for (int index = 0; index < old.size(); index++) {
            if (!old.get(index).equals(changed.get(index))) {
                lines.add(changed.get(index));
            }
        }
        return lines;
    }
}
