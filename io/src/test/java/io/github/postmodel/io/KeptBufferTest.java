package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.postmodel.Post;
import io.github.postmodel.io.internal.source.Source;
import io.github.postmodel.io.support.FuzzSeeds;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One file after another is read into the same buffer: nothing of one is in what is made of another. */
class KeptBufferTest {
    private static final String NAME = "a.md";

    /** As much as the buffer has at first, and the most that is kept. */
    private static final int FIRST = 1 << 13;

    private static final int MOST = 1 << 17;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"---\n", "\n---\nmore\n", "-", " ", "\n", "key: value\n", "'", "\"", "#c", "\u0080", "\0"})
    void whatIsAfterTheFileInTheBufferIsNotOfIt(String after) {
        assertThat(FuzzSeeds.all())
                .hasSizeGreaterThan(500)
                .allSatisfy(bytes -> assertThat(readWith(bytes, after)).isEqualTo(parsed(new Source(NAME, bytes))));
    }

    private static Object readWith(byte[] bytes, String after) {
        byte[] more = after.repeat(20).getBytes(StandardCharsets.UTF_8);
        byte[] longer = Arrays.copyOf(bytes, bytes.length + more.length);
        System.arraycopy(more, 0, longer, bytes.length, more.length);
        return parsed(new Source(NAME, longer, bytes.length));
    }

    private static Object parsed(Source source) {
        ParsedPost parsed = ParsedPost.parse(source, ReadOptions.defaults());
        return List.of(parsed.post(), parsed.problems());
    }

    @ParameterizedTest
    @ValueSource(ints = {100, FIRST - 1, FIRST, FIRST + 1, 2 * FIRST, MOST - 1, MOST, MOST + 1, 3 * MOST})
    void filesOfEverySizeAreReadAfterOneAnother(int size) throws IOException {
        List<Path> files = new ArrayList<>();
        List<Post> expected = new ArrayList<>();
        for (int length : new int[] {size, 80, size + 7, 2 * FIRST - 1, 90, size}) {
            String text =
                    "---\ntitle: Öl " + files.size() + "\ntags: [a]\n---\n\n" + "ö ".repeat((length - 60) / 3) + "\n";
            String whole = text + "x".repeat(Math.max(0, length - text.getBytes(StandardCharsets.UTF_8).length));
            files.add(Files.writeString(folder.resolve(files.size() + ".md"), whole));
            expected.add(PostReader.parse(whole));
        }
        assertThat(Files.size(files.get(0))).isEqualTo(size);
        assertThat(files.stream().map(PostReader::read)).containsExactlyElementsOf(expected);
        try (Stream<ReadResult> all = PostReader.readAll(folder)) {
            assertThat(all.flatMap(result -> result.post().stream())).containsExactlyElementsOf(expected);
        }
    }

    @Test
    void aFileOfAsManyBytesAsAreAllowedIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "---\ntitle: a\n---\n" + "x".repeat(FIRST));
        int size = (int) Files.size(file);
        ReadOptions enough = ReadOptions.defaults().withMaxFileBytes(size);
        assertThat(PostReader.read(file, enough).body().text()).hasSize(FIRST);
        assertThatExceptionOfType(PostReadException.class)
                .isThrownBy(() -> PostReader.read(file, enough.withMaxFileBytes(size - 1)))
                .withMessage(file + ": the file has more than " + (size - 1)
                        + " bytes; raise ReadOptions.maxFileBytes if that is meant");
    }

    /** A stream may be one that reads posts itself. */
    @Test
    void aPostIsReadWhileAnotherIs() throws IOException {
        Path other = Files.writeString(folder.resolve("b.md"), "---\ntitle: the other\n---\n" + "b".repeat(500));
        String text = "---\ntitle: one\n---\n" + "a".repeat(3 * FIRST);
        Path file = Files.writeString(folder.resolve("a.md"), text);
        try (InputStream in = new FilterInputStream(Files.newInputStream(file)) {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int read = super.read(bytes, from, length);
                assertThat(PostReader.read(other).frontMatter().title()).isEqualTo("the other");
                return read;
            }
        }) {
            assertThat(PostReader.read(in, NAME)).isEqualTo(PostReader.parse(text));
        }
    }
}
