package io.github.postmodel.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.PostReader;
import io.github.postmodel.io.PostWriter;
import io.github.postmodel.validate.support.Posts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoodFilesTest {
    @ParameterizedTest
    @MethodSource("canonical")
    void areInTheCanonicalForm(Path path) throws IOException {
        assertThat(PostWriter.format(PostReader.read(path))).isEqualTo(Files.readString(path));
    }

    static Stream<Path> canonical() {
        return PostReader.list(Posts.GOOD).filter(path -> !path.endsWith("hand-edited.md"));
    }
}
