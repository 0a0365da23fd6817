package io.github.postmodel.validate.input;

import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.io.PostConflictException;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostReadException;
import io.github.postmodel.io.PostReader;
import io.github.postmodel.io.ReadOptions;
import io.github.postmodel.validate.usage.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One post of a run: where it is read from, and written to. */
public sealed interface Input {
    /** Its name in the report. */
    String name();

    /**
     * Opens it.
     *
     * @throws PostReadException if it cannot be read
     * @throws Refusal if it is not to be read
     */
    PostFile open(ReadOptions options);

    /**
     * Opens it as a file of any kind.
     *
     * @throws PostReadException if it cannot be read
     * @throws Refusal if it is not to be read
     */
    default MarkdownFile openMarkdown(ReadOptions options) {
        return open(options).markdown();
    }

    /**
     * Writes it back.
     *
     * @throws Refusal if it cannot be saved; it is then as it was
     */
    void save(PostFile file);

    /** A file. */
    record OnDisk(Path path) implements Input {
        @Override
        public String name() {
            return path.toString();
        }

        @Override
        public PostFile open(ReadOptions options) {
            return PostFile.open(path, options);
        }

        @Override
        public MarkdownFile openMarkdown(ReadOptions options) {
            return MarkdownFile.open(path, options);
        }

        @Override
        public void save(PostFile file) {
            try {
                file.save();
            } catch (PostConflictException conflict) {
                throw new Refusal("another program has changed the file meanwhile; nothing was written, so run again");
            } catch (FileSystemException fault) {
                String reason = fault.getReason();
                throw new Refusal(reason == null ? "cannot be saved: " + fault : reason);
            } catch (IOException fault) {
                throw new Refusal("cannot be saved: " + fault.getMessage());
            }
        }
    }

    /**
     * A path that is named, or found, and not read.
     *
     * @param reason why not
     */
    record Unread(String name, String reason) implements Input {
        @Override
        public PostFile open(ReadOptions options) {
            throw new Refusal(reason);
        }

        @Override
        public void save(PostFile file) {
            throw new Refusal(reason);
        }
    }

    /** A text that is not on the disk, or not yet: one in an editor. It is read once, however often it is opened. */
    final class InMemory implements Input {
        private final String name;
        private final String text;
        private @Nullable ReadOptions options;
        private @Nullable PostFile file;

        public InMemory(String name, String text) {
            this.name = name;
            this.text = text;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public synchronized PostFile open(ReadOptions wanted) {
            if (file == null || !wanted.equals(options)) {
                PostFile read = PostFile.parse(new byte[0], name, wanted).withText(text);
                if (read.markdown().size() > wanted.maxFileBytes()) {
                    // The reader refuses what is past the limit.
                    PostReader.read(new ByteArrayInputStream(new byte[wanted.maxFileBytes() + 1]), name, wanted);
                }
                options = wanted;
                file = read;
            }
            return file;
        }

        @Override
        public void save(PostFile changed) {
            throw new Refusal("this text is not a file that can be saved");
        }
    }

    /** Standard input. It is read once, however often it is opened, and written to standard output. */
    final class StandardInput implements Input {
        private final InputStream in;
        private final String name;
        private final Consumer<String> out;
        private byte @Nullable [] bytes;

        public StandardInput(InputStream in, String name, Consumer<String> out) {
            this.in = in;
            this.name = name;
            this.out = out;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public synchronized PostFile open(ReadOptions options) {
            try {
                if (bytes == null) {
                    bytes = in.readNBytes(options.maxFileBytes() + 1);
                }
                if (bytes.length > options.maxFileBytes()) {
                    // The reader refuses what is past the limit.
                    PostReader.read(new ByteArrayInputStream(bytes), name, options);
                }
                return PostFile.parse(bytes, name, options);
            } catch (IOException fault) {
                throw new Refusal("cannot be read: " + fault.getMessage());
            }
        }

        @Override
        public void save(PostFile file) {
            out.accept(file.text());
        }
    }
}
