package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.support.OrdinaryUser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said where a file itself cannot be read: the same by each way in. */
class UnreadableFilesTest {
    private static final ReadOptions SMALL = ReadOptions.defaults().withMaxFileBytes(30);
    private static final byte[] POST = "---\ntitle: A walk\n---\nCold.\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    /** A way to read a file. */
    record Way(String name, Function<Path, Object> read) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Way> ways() {
        return List.of(
                new Way("PostReader.read", path -> PostReader.read(path, SMALL)),
                new Way("PostFile.open", path -> PostFile.open(path, SMALL)),
                new Way("MarkdownFile.open", path -> MarkdownFile.open(path, SMALL)));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void missing(Way way) {
        refuses(way, folder.resolve("none.md"), "no such file; check the path");
    }

    @ParameterizedTest
    @MethodSource("ways")
    void inAFolderThatIsMissing(Way way) {
        refuses(way, folder.resolve("none/none.md"), "no such file; check the path");
    }

    @ParameterizedTest
    @MethodSource("ways")
    void aFolder(Way way) {
        refuses(way, folder, "this is a folder, not a file; name a file in it, or use PostReader.readAll");
    }

    @ParameterizedTest
    @MethodSource("ways")
    void aFileTakenForAFolder(Way way) throws IOException {
        Path file = Files.write(folder.resolve("a.md"), POST);
        refuses(way, file.resolve("b.md"), "no such file: there is a file where a folder should be; check the path");
    }

    @ParameterizedTest
    @MethodSource("ways")
    void aLinkToNowhere(Way way) throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), folder.resolve("none.md"));
        refuses(way, link, "the link leads to no file; fix the link, or remove it");
    }

    @ParameterizedTest
    @MethodSource("ways")
    void linksInACircle(Way way) throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a.md"), folder.resolve("b.md"));
        Files.createSymbolicLink(folder.resolve("b.md"), link);
        refuses(way, link, "the link leads in a circle, or to no file; fix the link, or remove it");
    }

    /** The superuser may read every file, so the one who reads is another. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void withoutPermission(@TempDir Path empty) throws Exception {
        Path file = Files.write(folder.resolve("a.md"), POST);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        String reason = "permission denied; allow the file to be read";
        List<Problem> problems = List.of(Problem.of(Rule.FILE_UNREADABLE, "", reason, null));
        assertThat(OrdinaryUser.find(empty).run(ReadingProcess.class, file).lines())
                .containsExactlyElementsOf(ways().stream()
                        .map(way -> way + ": " + file + ": " + reason + " " + problems)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("ways")
    void largerThanTheLimit(Way way) throws IOException {
        Path file = Files.write(folder.resolve("a.md"), new byte[31]);
        PostReadException refusal = catchThrowableOfType(PostReadException.class, () -> way.read.apply(file));
        assertThat(refusal)
                .hasMessage(file + ": the file has more than 30 bytes; raise ReadOptions.maxFileBytes if that is meant")
                .hasNoCause();
        assertThat(refusal.problems()).extracting(Problem::rule).containsExactly(Rule.LIMIT.id());
    }

    @ParameterizedTest
    @MethodSource("ways")
    void withAProblem(Way way) throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "---\ndraft: maybe\n---\n");
        assumeTrue(way.name.equals("PostReader.read"), "the others tell it by problems()");
        PostReadException refusal = catchThrowableOfType(PostReadException.class, () -> way.read.apply(file));
        assertThat(refusal)
                .hasMessage(file + ":2:8: draft \"maybe\" is neither true nor false; write draft: true or draft: false")
                .hasNoCause();
        assertThat(refusal.path()).isEqualTo(file.toString());
    }

    @ParameterizedTest
    @MethodSource("ways")
    void asLargeAsTheLimitIsRead(Way way) throws IOException {
        Path file = Files.write(folder.resolve("a.md"), POST);
        assertThat(way.read.apply(file)).isNotNull();
    }

    private static void refuses(Way way, Path path, String reason) {
        PostReadException refusal = catchThrowableOfType(PostReadException.class, () -> way.read.apply(path));
        assertThat(refusal).hasMessage(path + ": " + reason);
        assertThat(refusal.path()).isEqualTo(path.toString());
        assertThat(refusal.problems()).containsExactly(Problem.of(Rule.FILE_UNREADABLE, "", reason, null));
    }

    @Test
    void theCauseIsWhatTheFileSystemSaid() {
        PostReadException refusal =
                catchThrowableOfType(PostReadException.class, () -> PostReader.read(folder.resolve("none.md")));
        assertThat(refusal).hasCauseInstanceOf(IOException.class);
    }

    @Test
    void aStreamThatBreaks() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                return read();
            }
        };
        PostReadException refusal =
                catchThrowableOfType(PostReadException.class, () -> PostReader.read(broken, "standard input"));
        assertThat(refusal)
                .hasMessage("standard input: cannot be read: the line is dead")
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void aStreamIsReadToItsEndAndLeftOpen() {
        boolean[] closed = {false};
        InputStream in = new ByteArrayInputStream(POST) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        assertThat(PostReader.read(in, "a.md").frontMatter().title()).isEqualTo("A walk");
        assertThat(closed[0]).isFalse();
    }

    @Test
    void aStreamBehindTheLimitIsNotRead() {
        PostReadException refusal = catchThrowableOfType(
                PostReadException.class, () -> PostReader.read(new EndlessStream(), "endless", SMALL));
        assertThat(refusal)
                .hasMessage(
                        "endless: the file has more than 30 bytes; raise ReadOptions.maxFileBytes if that is meant");
    }

    private static final class EndlessStream extends InputStream {
        @Override
        public int read() {
            return '-';
        }

        @Override
        public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) '-');
            return length;
        }
    }

    @Test
    void aFolderThatIsMissing() {
        Path none = folder.resolve("none");
        refusesAll(none, "no such folder; check the path");
    }

    @Test
    void aFileGivenForAFolder() throws IOException {
        refusesAll(Files.write(folder.resolve("a.md"), POST), "this is a file, not a folder; use PostReader.read");
    }

    private static void refusesAll(Path path, String reason) {
        PostReadException refusal = catchThrowableOfType(PostReadException.class, () -> {
            try (Stream<ReadResult> all = PostReader.readAll(path)) {
                all.toList();
            }
        });
        assertThat(refusal).hasMessage(path + ": " + reason);
        assertThat(refusal.problems()).containsExactly(Problem.of(Rule.FILE_UNREADABLE, "", reason, null));
    }
}
