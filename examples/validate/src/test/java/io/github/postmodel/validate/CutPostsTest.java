package io.github.postmodel.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Problem;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostReader;
import io.github.postmodel.io.PostWriter;
import io.github.postmodel.validate.support.Posts;
import io.github.postmodel.validation.PostValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample posts cut short, begun late, or with one byte gone: whatever could be read is checked and written. */
@Tag("slow")
class CutPostsTest {
    private static final PostValidator VALIDATOR = PostValidator.create();

    static Stream<Path> posts() {
        return Stream.of(Posts.GOOD, Posts.BROKEN).flatMap(PostReader::list);
    }

    @ParameterizedTest
    @MethodSource("posts")
    void everyPrefixEverySuffixAndEveryDeletionIsChecked(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        IntStream.range(0, bytes.length)
                .boxed()
                .flatMap(at -> Stream.of(
                        Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at, bytes.length), without(bytes, at)))
                .forEach(CutPostsTest::check);
    }

    private static void check(byte[] bytes) {
        PostFile file = PostFile.parse(bytes, "a.md");
        List<Problem> problems = file.locate(VALIDATOR.check(file.post(), file.problems()));
        assertThat(problems).containsAll(file.problems()).noneMatch(problem -> problem.range() == null);
        assertThat(PostReader.parse(PostWriter.format(file.post()))).isEqualTo(file.post());
    }

    private static byte[] without(byte[] bytes, int at) {
        byte[] fewer = Arrays.copyOf(bytes, bytes.length - 1);
        System.arraycopy(bytes, at + 1, fewer, at, fewer.length - at);
        return fewer;
    }
}
