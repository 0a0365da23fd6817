package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.FrontMatter;
import io.github.postmodel.io.internal.yaml.Vector;
import io.github.postmodel.io.internal.yaml.Vectors;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What PyYAML writes is read as the value that it wrote; {@code -Dpostmodel.vectors=FILE} adds the vectors of a file. */
class ReaderVectorsTest {
    @Test
    void readsWhatPyYamlWrote() throws Exception {
        try (Stream<Vector> vectors = Vectors.committed()) {
            check(vectors);
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "postmodel.vectors", matches = ".+")
    void readsTheVectorsOfTheGivenFile() throws Exception {
        try (Stream<Vector> vectors = Vectors.of(Path.of(System.getProperty("postmodel.vectors")))) {
            check(vectors);
        }
    }

    private static void check(Stream<Vector> vectors) throws Exception {
        int read = 0;
        for (Vector vector : (Iterable<Vector>) vectors::iterator) {
            if (vector.readsBack()) {
                asValue(vector);
                asExtra(vector);
                read++;
            }
        }
        assertThat(read).isGreaterThan(1_000);
    }

    private static void asValue(Vector vector) {
        Object value = value(vector.yaml());
        if (!vector.value().equals(value)) {
            assertThat(value).as("line " + vector.line() + "\n" + vector.yaml()).isEqualTo(vector.value());
        }
    }

    private static Object value(String yaml) {
        MarkdownFile file = MarkdownFile.parse("---\n" + yaml + "---\n");
        assertThat(file.problems()).as(yaml).isEmpty();
        return file.frontMatter();
    }

    private static void asExtra(Vector vector) {
        if (Collections.disjoint(vector.value().keySet(), FrontMatter.KEYS)) {
            Map<String, Object> extra = PostReader.parse("---\n" + vector.yaml() + "---\n")
                    .frontMatter()
                    .extra();
            if (!extra.equals(vector.value())) {
                assertThat(extra)
                        .as("line " + vector.line() + "\n" + vector.yaml())
                        .isEqualTo(vector.value());
            }
            assertThat(extra.keySet()).containsExactlyElementsOf(vector.value().keySet());
        }
    }
}
