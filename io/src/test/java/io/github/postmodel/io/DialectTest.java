package io.github.postmodel.io;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.postmodel.Body;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.Post;
import io.github.postmodel.io.support.FileSpec;
import io.github.postmodel.io.support.Shown;
import io.github.postmodel.io.support.SnakeYaml;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.error.YAMLException;

/** What the reader makes of front matter: {@code src/test/resources/dialect.txt}. */
class DialectTest {
    /** Where SnakeYAML reads something else than PyYAML does, or nothing at all. */
    private static final Map<String, String> NOT_SNAKE_YAML = Map.ofEntries(
            entry("extra-floats", "1e3 and 1.0e3 are floats there"),
            entry("merge-top-typed", "1e3 is a float there"),
            entry("text-that-yaml-takes-for-a-sign", "the sign << is no value there"),
            entry("merge-twice", "of two merge keys the first wins there"),
            entry("keys-are-texts", "keys at the top resolve as values there"));

    static List<FileSpec> files() {
        return FileSpec.all("/dialect.txt");
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsWhatIsExpected(FileSpec file) {
        assertThat(Shown.lines(read(file))).isEqualTo(file.expected());
    }

    @ParameterizedTest
    @MethodSource("files")
    void writesItInTheCanonicalFormAndReadsThatBack(FileSpec file) {
        FrontMatter front = read(file);
        String written = PostWriter.format(new Post(front, new Body.Markdown("")));
        assertThat(PostReader.parse(written).frontMatter()).isEqualTo(front);
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsExtraKeysAsSnakeYamlDoes(FileSpec file) {
        assumeFalse(NOT_SNAKE_YAML.containsKey(file.id()), NOT_SNAKE_YAML.get(file.id()));
        assertThat(SnakeYaml.view(read(file).extra())).isEqualTo(others(file));
    }

    /** Each known difference is still there: if not, its line goes. */
    @Test
    void elsewhereSnakeYamlReadsSomethingElse() {
        assertThat(files().stream()
                        .filter(file -> NOT_SNAKE_YAML.containsKey(file.id()))
                        .filter(file -> SnakeYaml.view(read(file).extra()).equals(others(file)))
                        .map(FileSpec::id))
                .isEmpty();
    }

    private static @Nullable Object others(FileSpec file) {
        Map<Object, Object> others = new LinkedHashMap<>();
        try {
            if (SnakeYaml.load(file.text()) instanceof Map<?, ?> loaded) {
                others.putAll(loaded);
            }
        } catch (YAMLException refused) {
            return null;
        }
        FrontMatter.KEYS.forEach(others::remove);
        return others;
    }

    @Test
    void eachHasAnIdOfItsOwnAndASentence() {
        Set<String> ids = new HashSet<>();
        assertThat(files()).allSatisfy(file -> {
            assertThat(ids.add(file.id())).isTrue();
            assertThat(file.sentence()).isNotBlank();
        });
        assertThat(ids).containsAll(NOT_SNAKE_YAML.keySet());
    }

    private static FrontMatter read(FileSpec file) {
        return PostReader.parse("---\n" + file.text() + "---\n", file.options()).frontMatter();
    }
}
