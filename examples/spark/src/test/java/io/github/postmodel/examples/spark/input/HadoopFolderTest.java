package io.github.postmodel.examples.spark.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that only Hadoop can reach. */
class HadoopFolderTest {
    @TempDir
    private Path folder;

    private PostFolder posts;

    /** A disk under another name. */
    public static final class Store extends RawLocalFileSystem {
        @Override
        public URI getUri() {
            return URI.create("store:///");
        }

        @Override
        public String getScheme() {
            return "store";
        }
    }

    @BeforeEach
    void aStore() throws IOException, ClassNotFoundException {
        Configuration hadoop = new Configuration();
        hadoop.setClass("fs.store.impl", Store.class, org.apache.hadoop.fs.FileSystem.class);
        posts = asInATask(PostFolder.of("store://" + folder, hadoop));
    }

    @Test
    void itIsListedAsOneOnADisk() throws IOException {
        Files.createDirectories(folder.resolve("2025/.hidden"));
        Files.createDirectories(folder.resolve("empty.md"));
        Files.writeString(folder.resolve("2025/ein schönes #1+.md"), "one");
        Files.writeString(folder.resolve("2025/.hidden/no.md"), "no");
        Files.writeString(folder.resolve("_index.md"), "no");
        Files.writeString(folder.resolve("_draft.md"), "two");
        Files.writeString(folder.resolve("notes.txt"), "no");

        assertThat(posts.list())
                .extracting(ListedFile::path)
                .containsExactlyInAnyOrder("2025/ein schönes #1+.md", "_draft.md");
        for (ListedFile file : posts.list()) {
            assertThat(posts.read(file.name())).hasSize((int) file.bytes()).isNotEmpty();
            assertThat(file.modified())
                    .isEqualTo(Files.getLastModifiedTime(folder.resolve(file.path()))
                            .toInstant()
                            .truncatedTo(java.time.temporal.ChronoUnit.MILLIS));
        }
    }

    @Test
    void aNameWithAColon() throws IOException {
        Files.writeString(folder.resolve("16:00.md"), "one");
        assertThat(posts.read("16:00.md")).isEqualTo("one".getBytes(UTF_8));
    }

    @Test
    void aFileThatHasGone() {
        assertThatThrownBy(() -> posts.read("gone.md"))
                .isInstanceOf(IOException.class)
                .hasMessage("no such file any more; it was listed when the job began");
    }

    private static PostFolder asInATask(PostFolder folder) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(folder);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (PostFolder) in.readObject();
        }
    }
}
