package io.github.postmodel.validate;

import io.github.postmodel.Problem;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostReader;
import io.github.postmodel.io.ReadOptions;
import io.github.postmodel.validate.settings.BadUsage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Where a post is read from. */
sealed interface Source {
    /** Its name in the report. */
    String name();

    /** Opens it. Throws {@link io.github.postmodel.io.PostReadException} where it cannot be read. */
    PostFile open(ReadOptions options);

    /** Writes it back. */
    void save(PostFile file) throws IOException;

    /** A file. */
    record OnDisk(Path path) implements Source {
        @Override
        public String name() {
            return path.toString();
        }

        @Override
        public PostFile open(ReadOptions options) {
            return PostFile.open(path, options);
        }

        @Override
        public void save(PostFile file) throws IOException {
            file.save();
        }
    }

    /**
     * What is named, or found, and not read.
     *
     * @param reason why not
     */
    record Unread(String name, String reason) implements Source {
        @Override
        public PostFile open(ReadOptions options) {
            throw new BadUsage(reason);
        }

        @Override
        public void save(PostFile file) {
            throw new BadUsage(reason);
        }
    }

    /** Standard input. */
    record Input(InputStream in, String name) implements Source {
        @Override
        public PostFile open(ReadOptions options) {
            try {
                byte[] bytes = in.readNBytes(options.maxFileBytes());
                int more = in.read();
                if (more >= 0) {
                    InputStream start = new ByteArrayInputStream(bytes);
                    InputStream rest = new ByteArrayInputStream(new byte[] {(byte) more});
                    // Past the limit the reader says so.
                    PostReader.read(new SequenceInputStream(start, rest), name, options);
                }
                return PostFile.parse(bytes, name, options);
            } catch (IOException fault) {
                throw new UncheckedIOException(Problem.quote(name) + " cannot be read", fault);
            }
        }

        @Override
        public void save(PostFile file) {
            throw new BadUsage("standard input cannot be changed; name a file, or use --diff");
        }
    }
}
