package io.github.postmodel.validate.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.postmodel.validate.settings.PathName;
import io.github.postmodel.validate.usage.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;

/** A list of paths in a file: one on each line, or each ended by a NUL, as {@code git ls-files -z} prints them. */
public final class FileList {
    private static final String NUL = "\0";

    /** The list may be a stream without an end. */
    private static final int MOST_BYTES = 32 << 20;

    private FileList() {}

    /** Reads the list from a file, or from standard input where the name is {@code -}. */
    public static List<String> read(String name, InputStream in) {
        try {
            String text = new String(name.equals("-") ? bytes(name, in) : bytes(name), UTF_8);
            boolean hasLines = !text.contains(NUL);
            return Arrays.stream(text.split(hasLines ? "\n" : NUL, -1))
                    .map(path -> hasLines && path.endsWith("\r") ? path.substring(0, path.length() - 1) : path)
                    .filter(path -> !path.isEmpty())
                    .toList();
        } catch (NoSuchFileException fault) {
            throw new Refusal("--files-from " + name + ": no such file");
        } catch (AccessDeniedException fault) {
            throw new Refusal("--files-from " + name + ": permission denied; allow the file to be read");
        } catch (IOException fault) {
            throw new Refusal("--files-from " + name + ": cannot be read: " + fault.getMessage());
        }
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream file = Files.newInputStream(PathName.parse("--files-from", name))) {
            return bytes(name, file);
        }
    }

    private static byte[] bytes(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new Refusal("--files-from " + name + ": has more than " + MOST_BYTES + " bytes; divide the list");
        }
        return bytes;
    }
}
