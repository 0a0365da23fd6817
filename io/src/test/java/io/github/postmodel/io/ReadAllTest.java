package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadAllTest {
    @TempDir
    Path folder;

    private Path post(String name) throws IOException {
        return write(name, "---\ntitle: " + name + "\n---\n");
    }

    private Path write(String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    private List<String> listed() {
        try (Stream<Path> list = PostReader.list(folder)) {
            return list.map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .toList();
        }
    }

    @Test
    void goesThroughAFolderByNameFolderByFolder() throws IOException {
        for (String name :
                List.of("z.md", "b/z.md", "b/a.md", "a.md", "b/c/d.md", "b.md", "C.md", "ö.md", "2.md", "10.md")) {
            post(name);
        }
        assertThat(listed())
                .containsExactly(
                        "10.md", "2.md", "C.md", "a.md", "b/a.md", "b/c/d.md", "b/z.md", "b.md", "z.md", "ö.md");
    }

    @Test
    void leavesOutAPipe() throws Exception {
        post("a.md");
        Process pipe = new ProcessBuilder("mkfifo", folder.resolve("b.md").toString()).start();
        assumeTrue(pipe.waitFor() == 0, "there is no mkfifo");
        assertThat(listed()).containsExactly("a.md");
    }

    @Test
    void leavesOutWhatIsNoPost() throws IOException {
        for (String name : List.of(
                "a.md",
                "_index.md",
                "b/_index.md",
                "b/index.md",
                ".hidden.md",
                ".git/a.md",
                "a.txt",
                "a.MD",
                "a.md.bak",
                "md",
                ".md",
                "x.md/inner.md",
                "_index.md.md")) {
            post(name);
        }
        Files.createDirectories(folder.resolve("empty"));
        assertThat(listed()).containsExactly("_index.md.md", "a.md", "b/index.md", "x.md/inner.md");
    }

    @Test
    void readsEachPost() throws IOException {
        post("a.md");
        post("b/c.md");
        try (Stream<ReadResult> all = PostReader.readAll(folder)) {
            assertThat(all)
                    .allSatisfy(result -> {
                        assertThat(result.problems()).isEmpty();
                        assertThat(result.orThrow()).isEqualTo(result.post().orElseThrow());
                        assertThat(result.path()).startsWith(folder);
                    })
                    .extracting(result -> result.orThrow().frontMatter().title())
                    .containsExactly("a.md", "b/c.md");
        }
    }

    @Test
    void aBadFileStopsNothing() throws IOException {
        post("a.md");
        Path bad = write("b.md", "---\ndraft: maybe\ntags: none\n---\n");
        Files.createSymbolicLink(folder.resolve("c.md"), folder.resolve("none.md"));
        post("d.md");
        try (Stream<ReadResult> all = PostReader.readAll(folder)) {
            List<ReadResult> results = all.toList();
            assertThat(results).extracting(result -> result.problems().size()).containsExactly(0, 2, 1, 0);
            assertThat(results.get(1).post()).isEmpty();
            assertThat(results.get(1).path()).isEqualTo(bad);
            assertThat(results.get(2).problems().get(0).message())
                    .isEqualTo("the link leads to no file; fix the link, or remove it");
        }
    }

    @Test
    void readsOneFileAtATime() throws IOException {
        post("a.md");
        for (String name : List.of("b/a.md", "b/b.md", "b/c/a.md", "b/c/b.md", "d.md")) {
            post(name);
        }
        try (Stream<ReadResult> all = PostReader.readAll(folder)) {
            Iterator<ReadResult> results = all.iterator();
            assertThat(results.next().path()).hasFileName("a.md");
            for (String name : List.of("b/a.md", "b/b.md", "b/c/a.md", "b/c/b.md", "d.md")) {
                write(name, "---\ntitle: as late as can be\n---\n");
                assertThat(results.next().orThrow().frontMatter().title())
                        .as(name)
                        .isEqualTo("as late as can be");
            }
            assertThat(results.hasNext()).isFalse();
        }
    }

    @Test
    void listsAFolderWhenItComesToIt() throws IOException {
        post("a.md");
        post("b/b.md");
        try (Stream<Path> list = PostReader.list(folder)) {
            Iterator<Path> paths = list.iterator();
            assertThat(paths.next()).hasFileName("a.md");
            post("b/a.md");
            assertThat(paths.next()).endsWith(Path.of("b", "a.md"));
        }
    }

    @Test
    void theFirstFewAreEnough() throws IOException {
        post("a.md");
        post("b.md");
        try (Stream<ReadResult> all = PostReader.readAll(folder)) {
            assertThat(all.findFirst())
                    .hasValueSatisfying(result -> assertThat(result.path()).hasFileName("a.md"));
        }
    }

    @Test
    void aLinkToAFileIsReadAndOneToAFolderIsNotFollowed() throws IOException {
        post("b/a.md");
        Files.createSymbolicLink(folder.resolve("a.md"), folder.resolve("b/a.md"));
        Files.createSymbolicLink(folder.resolve("c"), folder.resolve("b"));
        Files.createSymbolicLink(folder.resolve("d.md"), folder.resolve("b"));
        Files.createSymbolicLink(folder.resolve("b/loop"), folder);
        assertThat(listed()).containsExactly("a.md", "b/a.md");
    }

    @Test
    void aLinkThatLeadsToWhatIsNotListedIsToldAndNotRead() throws IOException {
        post("posts/.hidden/a.md");
        post("posts/notes.txt");
        post("elsewhere.md");
        Path posts = folder.resolve("posts");
        Files.createSymbolicLink(posts.resolve("a-hidden.md"), posts.resolve(".hidden/a.md"));
        Files.createSymbolicLink(posts.resolve("no-post.md"), posts.resolve("notes.txt"));
        Files.createSymbolicLink(posts.resolve("outside.md"), folder.resolve("elsewhere.md"));

        try (Stream<ReadResult> all = PostReader.readAll(posts)) {
            assertThat(all.map(result -> result.path().getFileName() + ": "
                            + result.problems().get(0).message()))
                    .containsExactly(
                            "a-hidden.md: this link leads to a file that is left out of the folder, and is not followed;"
                                    + " name the file itself if that is meant",
                            "no-post.md: this link leads to a file that is left out of the folder, and is not followed;"
                                    + " name the file itself if that is meant",
                            "outside.md: this link leads out of the folder, and is not followed;"
                                    + " name the file itself if that is meant");
        }
        try (Stream<Path> list = PostReader.list(posts)) {
            assertThat(list).isEmpty();
        }
    }

    @Test
    void aLinkToTheFolderItselfMayBeGiven() throws IOException {
        post("real/a.md");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
        try (Stream<Path> list = PostReader.list(link)) {
            assertThat(list).containsExactly(link.resolve("a.md"));
        }
    }

    @Test
    void linksInACircleAreToldAsAProblem() throws IOException {
        Files.createSymbolicLink(folder.resolve("a.md"), folder.resolve("b.md"));
        Files.createSymbolicLink(folder.resolve("b.md"), folder.resolve("a.md"));
        try (Stream<ReadResult> all = PostReader.readAll(folder)) {
            assertThat(all.map(result -> result.problems().get(0).message()))
                    .containsExactly(
                            "the link leads in a circle, or to no file; fix the link, or remove it",
                            "the link leads in a circle, or to no file; fix the link, or remove it");
        }
    }

    @Test
    void whatVanishesMeanwhileIsToldAsAProblem() throws IOException {
        post("a.md");
        Path gone = post("b/b.md");
        try (Stream<ReadResult> all = PostReader.readAll(folder)) {
            Iterator<ReadResult> results = all.iterator();
            assertThat(results.next().problems()).isEmpty();
            Files.delete(gone);
            Files.delete(gone.getParent());
            ReadResult result = results.next();
            assertThat(result.path()).isEqualTo(gone.getParent());
            assertThat(result.problems().get(0).message()).isEqualTo("no such file; check the path");
        }
    }

    @Test
    void anEmptyFolderHasNoPosts() {
        assertThat(listed()).isEmpty();
    }

    @Test
    void optionsAreForEachFile() throws IOException {
        write("a.md", "---\ndate: 2030-09-18\n---\n");
        ReadOptions options = ReadOptions.defaults().withDefaultOffset(ZoneOffset.UTC);
        try (Stream<ReadResult> all = PostReader.readAll(folder, options)) {
            assertThat(all.map(result -> result.orThrow().frontMatter().date().toString()))
                    .containsExactly("2030-09-18T00:00Z");
        }
    }
}
