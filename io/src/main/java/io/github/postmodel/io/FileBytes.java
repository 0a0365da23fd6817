package io.github.postmodel.io;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.internal.source.Source;
import io.github.postmodel.io.internal.text.EncodedText;
import io.github.postmodel.io.internal.text.Scratch;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the bytes of a file within the limit, and says what is wrong where it cannot.
 *
 * @param source a file in a buffer that the thread keeps for the next one: nothing but copies may outlive this
 */
record FileBytes(Source source) implements AutoCloseable {
    private static final int STEP = 1 << 13;

    /** More no array of every JVM can have. */
    private static final long LARGEST = Integer.MAX_VALUE - 8L;

    static FileBytes inBuffer(Path path, ReadOptions options) {
        return new FileBytes(read(path, Scratch.takeFile(), options));
    }

    /** A text taken for a file. */
    static FileBytes inBuffer(String text) {
        EncodedText encoded = EncodedText.of(text, Scratch.takeFile());
        return new FileBytes(new Source("<text>", encoded.bytes(), encoded.length()));
    }

    @Override
    public void close() {
        Scratch.giveBack(source.bytes());
    }

    /** A file in bytes of its own. */
    static Source read(Path path, ReadOptions options) {
        try (FileBytes file = inBuffer(path, options)) {
            return file.source().exact();
        }
    }

    static Source read(InputStream in, String name, ReadOptions options) throws IOException {
        return read(in, name, new byte[STEP], options).exact();
    }

    /** Reads a file into a buffer, or into a larger one in its place. */
    private static Source read(Path path, byte[] room, ReadOptions options) {
        String name = path.toString();
        try (InputStream in = open(path, name)) {
            return read(in, name, room, options);
        } catch (IOException fault) {
            throw unreadable(name, reason(path, fault), fault);
        }
    }

    private static Source read(InputStream in, String name, byte[] room, ReadOptions options) throws IOException {
        byte[] bytes = room;
        int length = 0;
        int read = 0;
        while (read >= 0) {
            length += read;
            if (length > Math.min(options.maxFileBytes(), LARGEST - 1)) {
                throw tooLarge(name, options);
            }
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, larger(length, in));
            }
            // For more at once the JDK takes memory of its own.
            read = in.read(bytes, length, Math.min(STEP, bytes.length - length));
        }
        return new Source(name, bytes, length);
    }

    /** Twice the room, or as much as there is, and a byte more, in which its end is seen. */
    private static int larger(int length, InputStream in) {
        return (int) Math.min(LARGEST, Math.max(length * 2L, (long) length + available(in) + 1));
    }

    /** How much is there to read, as far as the system can say. */
    private static int available(InputStream in) {
        try {
            return in.available();
        } catch (IOException notSaid) {
            return 0;
        }
    }

    private static PostReadException tooLarge(String name, ReadOptions options) {
        String message = "the file has more than " + options.maxFileBytes()
                + " bytes; raise ReadOptions.maxFileBytes if that is meant";
        return new PostReadException(name, List.of(Problem.of(Rule.LIMIT, "", message, null)), null);
    }

    /** A plain stream where there can be one: it does less for each file than a channel. */
    private static InputStream open(Path path, String name) throws IOException {
        if (isAscii(name) && path.getFileSystem() == FileSystems.getDefault()) {
            try {
                return new FileInputStream(name);
            } catch (FileNotFoundException untold) {
                // The other way of opening tells why it cannot be.
            }
        }
        return Files.newInputStream(path);
    }

    /** Whether a name is for certain the file's: of one in another encoding the text may name another file. */
    private static boolean isAscii(String name) {
        for (int index = 0; index < name.length(); index++) {
            if (name.charAt(index) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    static PostReadException unreadable(String name, String reason, Throwable cause) {
        return new PostReadException(name, List.of(Problem.of(Rule.FILE_UNREADABLE, "", reason, null)), cause);
    }

    static String reason(Path path, IOException fault) {
        if (fault instanceof NoSuchFileException) {
            return Files.isSymbolicLink(path)
                    ? "the link leads to no file; fix the link, or remove it"
                    : "no such file; check the path";
        }
        if (Files.isDirectory(path)) {
            if (!Files.isReadable(path)) {
                return "permission denied; allow the folder to be read";
            }
            return Files.isExecutable(path)
                    ? "this is a folder, not a file; name a file in it, or use PostReader.readAll"
                    : "permission denied; allow the folder to be searched, or leave it out";
        }
        if (fault instanceof AccessDeniedException) {
            return "permission denied; allow the file to be read";
        }
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.exists(path)) {
            return "the link leads in a circle, or to no file; fix the link, or remove it";
        }
        for (Path parent = path.getParent(); parent != null; parent = parent.getParent()) {
            if (Files.isRegularFile(parent)) {
                return "no such file: there is a file where a folder should be; check the path";
            }
        }
        String reason = fault instanceof FileSystemException known ? known.getReason() : fault.getMessage();
        return "cannot be read: " + reason;
    }
}
