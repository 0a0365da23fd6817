package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.FrontMatter;
import io.github.postmodel.io.support.ChildProcess;
import io.github.postmodel.io.support.DeserializingProcess;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A few bytes of Java serialisation that stand for more values than there is memory: refused in good time. */
@Timeout(60)
@Tag("slow")
class HostileStreamTest {
    private static final int MOST_BYTES = 2_000;

    @TempDir
    Path folder;

    @Test
    void listsThatHoldAnotherTwiceAreRefused() throws Exception {
        List<Object> lists = new ArrayList<>(List.of("end"));
        for (int level = 0; level < 60; level++) {
            lists = new ArrayList<>(List.of(lists, lists));
        }
        byte[] stream = stream(lists);
        assertThat(stream).hasSizeLessThan(MOST_BYTES);
        long start = System.nanoTime();
        assertThat(saidOf(stream))
                .contains("extra holds more than 1000000 values; one that is there twice counts twice");
        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
    }

    @Test
    void listsThatHoldOneOfTheirOwnAreRead() throws Exception {
        assertThat(saidOf(stream(new ArrayList<>(List.of(1, 2))))).isEqualTo("{a=[1, 2]}");
    }

    /** What another process says of a stream. */
    private String saidOf(byte[] stream) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("front-matter.ser"), stream);
        return ChildProcess.finish(ChildProcess.start(DeserializingProcess.class, file));
    }

    /** Front matter with an extra key that has a value no front matter was ever made with. */
    private static byte[] stream(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ReplacingStream(bytes, value)) {
            out.writeObject(FrontMatter.builder()
                    .putExtra("a", ReplacingStream.REPLACED)
                    .build());
        }
        return bytes.toByteArray();
    }

    private static final class ReplacingStream extends ObjectOutputStream {
        static final String REPLACED = "replaced";

        private final Object value;

        ReplacingStream(OutputStream out, Object value) throws IOException {
            super(out);
            this.value = value;
            enableReplaceObject(true);
        }

        @Override
        protected Object replaceObject(Object object) {
            return REPLACED.equals(object) ? value : object;
        }
    }
}
