package io.github.postmodel.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.Jar;
import io.github.postmodel.validate.support.Posts;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that options name are read up to a limit, and it is told that there is more; the heap is small. */
@Tag("slow")
class EndlessInputIT {
    private static final String TOO_LONG = ": has more than 33554432 bytes; divide the list\n";

    @TempDir
    Path folder;

    @BeforeEach
    void writePost() throws IOException {
        Posts.write(folder.resolve("posts/good.md"), Posts.ARTICLE);
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("gigabyte").toFile(), "rw")) {
            file.setLength(1 << 30);
        }
    }

    @Test
    void aBaseline() throws Exception {
        assertThat(run("--baseline=gigabyte", "posts"))
                .isEqualTo(refused("--baseline gigabyte: this has more than 67108864 bytes, and is not read\n"));
    }

    @Test
    void aListOfFiles() throws Exception {
        assertThat(run("--files-from=gigabyte")).isEqualTo(refused("--files-from gigabyte" + TOO_LONG));
    }

    @Test
    void aSchemaThatIsPrinted() throws Exception {
        Files.createDirectory(folder.resolve(".git"));
        Posts.write(folder.resolve(".postmodel.yaml"), "collections: {a: {files: '*.md', schema: gigabyte}}\n");
        assertThat(run("--schema", "--collection=a"))
                .isEqualTo(refused(folder.toRealPath().resolve("gigabyte")
                        + ": has more than 1048576 bytes; divide it, and use $ref\n"));
    }

    @Test
    void aDevice() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/zero")), "there is no /dev/zero");
        assertThat(run("--files-from=/dev/zero")).isEqualTo(refused("--files-from /dev/zero" + TOO_LONG));
    }

    private static Outcome refused(String what) {
        return new Outcome(2, "", "postmodel-validate: " + what);
    }

    private Outcome run(String... args) throws Exception {
        List<String> command = new ArrayList<>(Jar.command(args));
        command.add(1, "-Xmx128m");
        return new Jar(folder, Map.of()).start("", command);
    }
}
