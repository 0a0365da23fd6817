package io.github.postmodel.io.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.internal.text.TextBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The emitter against PyYAML; {@code -Dpostmodel.vectors=FILE} runs the vectors of another seed too. */
class PyYamlVectorsTest {
    private static final int SHOWN = 5;

    @Test
    void writesWhatPyYamlWritesAndReadsItBack() {
        assertThat(failures(Vectors.committed())).isEmpty();
    }

    @Test
    @EnabledIfSystemProperty(named = "postmodel.vectors", matches = ".+")
    void agreesOnTheVectorsOfTheGivenFile() {
        try (Stream<Vector> vectors = Vectors.of(Path.of(System.getProperty("postmodel.vectors")))) {
            assertThat(failures(vectors)).isEmpty();
        }
    }

    private static List<String> failures(Stream<Vector> vectors) {
        return vectors.flatMap(vector -> failures(vector).stream()).limit(SHOWN).toList();
    }

    private static List<String> failures(Vector vector) {
        List<String> failures = new ArrayList<>();
        String written = written(vector.value());
        if (vector.readsBack() != written.equals(vector.yaml())) {
            failures.add("line " + vector.line() + ": PyYAML writes, and "
                    + (vector.readsBack() ? "reads back" : "does not read back") + ",\n" + vector.yaml()
                    + "written here is\n" + written);
        }
        Object read = EventReader.read(written);
        if (!vector.value().equals(read)) {
            failures.add("line " + vector.line() + ": read back as\n" + read + "\nwhat is written as\n" + written);
        }
        return failures;
    }

    private static String written(Map<String, Object> value) {
        TextBuffer out = new TextBuffer();
        value.forEach((key, item) -> YamlEmitter.entry(out, key, item));
        return out.toString();
    }
}
