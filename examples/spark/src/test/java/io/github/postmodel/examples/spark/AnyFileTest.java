package io.github.postmodel.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.examples.spark.tables.Tables;
import io.github.postmodel.io.ReadOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with a file or its name, the job goes on, and the file is in one of the tables. */
@EnabledOnOs(OS.LINUX) // The names are such as no other system takes.
class AnyFileTest {
    private static final String GOOD = "---\ntitle: Hello\ndate: 2025-09-18T16:00:00Z\n---\nHello.\n";

    private static SparkSession spark;

    @TempDir
    private Path folder;

    private Path posts;

    @BeforeAll
    static void start() {
        spark = Cluster.local();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @BeforeEach
    void aFolder() throws IOException {
        posts = Files.createDirectory(folder.resolve("posts"));
    }

    @Test
    void anyName() throws IOException {
        Path odd = Files.createDirectories(posts.resolve("a folder, 100%/year=2025"));
        Files.writeString(posts.resolve("2025-09-18T16:00:00.md"), GOOD);
        Files.writeString(posts.resolve("_draft+1.md"), GOOD);
        Files.writeString(odd.resolve("ein schönes #1?.md"), GOOD);
        Files.writeString(odd.resolve("%41.md"), GOOD);
        Files.writeString(Path.of(URI.create(posts.toUri() + "caf%E9.md")), GOOD);
        Files.writeString(Path.of(URI.create(posts.toUri() + "caf%E8.md")), "no post");

        assertThat(load()).hasToString("6 files, 5 posts, 1 problems\n1 error fence-missing");
        assertThat(paths())
                .containsExactly(
                        "2025-09-18T16:00:00.md",
                        "_draft+1.md",
                        "a folder, 100%/year=2025/%41.md",
                        "a folder, 100%/year=2025/ein schönes #1?.md",
                        "caf\uFFFD.md");
        assertThat(tables().read("files")
                        .where("contains(path, 'caf')")
                        .select("name")
                        .orderBy("name")
                        .as(Encoders.STRING())
                        .collectAsList())
                .containsExactly("caf%E8.md", "caf%E9.md");
    }

    @Test
    void whatIsNoPostIsLeftOut() throws IOException {
        Files.createDirectory(posts.resolve("folder.md"));
        Files.writeString(posts.resolve("_index.md"), "no post");
        Files.writeString(posts.resolve(".hidden.md"), "no post");
        Files.writeString(posts.resolve("notes.txt"), "no post");

        assertThat(load()).hasToString("0 files, 0 posts, 0 problems");
    }

    @Test
    void anyContent() throws IOException {
        Files.writeString(posts.resolve("good.md"), GOOD);
        Files.write(posts.resolve("empty.md"), new byte[0]);
        Files.write(posts.resolve("bytes.md"), new byte[] {(byte) 0xFF, 0});
        Files.write(posts.resolve("large.md"), new byte[20_000_056]);
        Files.writeString(posts.resolve("15 MB.md"), GOOD + "Again.\n".repeat(2_000_000));

        assertThat(load()).hasToString("""
                        5 files, 2 posts, 3 problems
                        1 error encoding
                        1 error fence-missing
                        1 error limit""");
        assertThat(problems())
                .containsExactly(
                        "bytes.md:1:1: the byte 0xFF is not UTF-8; save the file as UTF-8",
                        "empty.md:1:1: the file is empty; start it with a line \"---\", the front matter, and another \"---\"",
                        "large.md:null:null: the file has more than "
                                + ReadOptions.defaults().maxFileBytes()
                                + " bytes; raise ReadOptions.maxFileBytes if that is meant");
        assertThat(tables().read("files")
                        .where("path = 'large.md'")
                        .select("bytes")
                        .head()
                        .getLong(0))
                .isEqualTo(20_000_056);
    }

    @Test
    void linksToFoldersAreNotFollowed() throws IOException {
        Path inner = Files.createDirectory(posts.resolve("inner"));
        Files.writeString(inner.resolve("hello.md"), GOOD);
        Files.createSymbolicLink(inner.resolve("up"), posts);
        Files.createSymbolicLink(posts.resolve("again"), inner);

        assertThat(load()).hasToString("1 files, 1 posts, 0 problems");
        assertThat(paths()).containsExactly("inner/hello.md");
    }

    @Test
    void linksToFilesAreAsInTheLibrary() throws IOException {
        Files.writeString(posts.resolve("there.md"), GOOD);
        Path out = Files.writeString(folder.resolve("out.md"), GOOD);
        Files.createSymbolicLink(posts.resolve("in.md"), posts.resolve("there.md"));
        Files.createSymbolicLink(posts.resolve("nowhere.md"), posts.resolve("missing.md"));
        Files.createSymbolicLink(posts.resolve("outside.md"), out);

        assertThat(load()).hasToString("4 files, 2 posts, 2 problems\n2 error file-unreadable");
        assertThat(problems())
                .containsExactly(
                        "nowhere.md:null:null: the link leads to no file; fix the link, or remove it",
                        "outside.md:null:null: this link leads out of the folder, and is not followed; name the file"
                                + " itself if that is meant");
    }

    @Test
    void anyNameOfAFolder() throws IOException {
        posts = Files.createDirectory(folder.resolve("16:00 [a] {b,c} *"));
        Files.writeString(posts.resolve("hello.md"), GOOD);
        String pack = folder.resolve("pack of 16:00 [a] {b,c} *").toString();

        Pack.run(spark, posts.toString(), new Tables(spark, pack));
        Counts ofPack =
                Load.run(spark, pack, new Tables(spark, posts.resolve("tables").toString()));

        assertThat(ofPack).hasToString("1 files, 1 posts, 0 problems");
        assertThat(load()).isEqualTo(ofPack);
    }

    @Test
    void anEmptyFolder() throws IOException {
        assertThat(load()).hasToString("0 files, 0 posts, 0 problems");
        assertThat(Check.run(
                        spark,
                        posts.toString(),
                        new Tables(spark, folder.resolve("checked").toString())))
                .hasToString("0 files, 0 posts, 0 problems");
    }

    private Tables tables() {
        return new Tables(spark, folder.resolve("loaded").toString());
    }

    private Counts load() throws IOException {
        return Load.run(spark, posts.toString(), tables());
    }

    private List<String> paths() {
        return tables().read("posts")
                .select("path")
                .orderBy("path")
                .as(Encoders.STRING())
                .collectAsList();
    }

    private List<String> problems() {
        return tables().read("problems").orderBy("path", "line").collectAsList().stream()
                .map(AnyFileTest::problem)
                .toList();
    }

    private static String problem(Row row) {
        return row.getString(0) + ":" + row.get(1) + ":" + row.get(2) + ": " + row.<String>getAs("message");
    }
}
