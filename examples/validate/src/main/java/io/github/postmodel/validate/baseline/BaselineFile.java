package io.github.postmodel.validate.baseline;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.postmodel.validate.output.Gate;
import io.github.postmodel.validate.output.JsonWriter;
import io.github.postmodel.validate.report.RepositoryPaths;
import io.github.postmodel.validate.settings.PathName;
import io.github.postmodel.validate.usage.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A baseline in a file: JSON with a line for each file, whose path is as seen from the folder of the baseline. */
public final class BaselineFile {
    /** Goes up when a field changes its meaning or is removed. */
    private static final int VERSION = 1;

    private static final int MOST_BYTES = 64 << 20;
    private static final int LEVELS = 2;

    private final String option;
    private final String name;
    private final Path path;
    private final RepositoryPaths places;

    /**
     * A file that an option names.
     *
     * @throws Refusal if there cannot be such a file
     */
    public BaselineFile(String option, String name) {
        if (name.isEmpty()) {
            throw new Refusal(option + ": this names no file; write one such as " + option + " baseline.json");
        }
        this.option = option;
        this.name = name;
        this.path = PathName.parse(option, name).toAbsolutePath().normalize();
        Path folder = path.getParent();
        this.places = new RepositoryPaths(folder == null ? path : folder);
        if (Files.isSymbolicLink(path)) {
            throw fault("this is a link, which is not followed; name the file itself");
        }
        if (Files.isDirectory(path)) {
            throw fault("this is a folder; name a file in it, such as baseline.json");
        }
        if (exists() && !Files.isRegularFile(path)) {
            throw fault("this is not a file; name one such as baseline.json");
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw fault("its folder is not there; make it first");
        }
    }

    /** The name as it was given. */
    String name() {
        return name;
    }

    /** Its absolute path. */
    Path path() {
        return path;
    }

    boolean exists() {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** The path of a file as the baseline has it. */
    public String pathOf(String file) {
        return places.path(file);
    }

    /** Whether the file of a path is still there. */
    boolean isThere(String file) {
        try {
            return Files.exists(path.resolveSibling(PathName.parse(file)));
        } catch (Refusal noPath) {
            return false;
        }
    }

    /**
     * Reads it.
     *
     * @throws Refusal if it is no baseline
     */
    public Baseline read() {
        if (!exists()) {
            throw fault("no such file; write it with --write-baseline " + name);
        }
        try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            // The size first: a small heap does not hold as much as may be read.
            byte[] bytes = Files.size(path) > MOST_BYTES ? null : in.readNBytes(MOST_BYTES + 1);
            if (bytes == null || bytes.length > MOST_BYTES) {
                throw fault("this has more than " + MOST_BYTES + " bytes, and is not read");
            }
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            try (JsonParser parser = new JsonFactory().createParser(text)) {
                return new Parser(parser).read();
            }
        } catch (JsonProcessingException notJson) {
            throw noBaseline(notJson.getLocation());
        } catch (CharacterCodingException notText) {
            throw noBaseline(null);
        } catch (AccessDeniedException denied) {
            throw fault("permission denied; allow the file to be read");
        } catch (IOException unreadable) {
            throw fault("this cannot be read");
        }
    }

    /**
     * Writes it, as a whole: who reads it meanwhile finds the old one or the new one.
     *
     * @throws Refusal if it cannot be written
     */
    void write(Baseline baseline) {
        Path made = path.resolveSibling("." + path.getFileName() + "." + UUID.randomUUID());
        try {
            try (Gate out = Gate.toNewFile(made)) {
                write(baseline, out.json(LEVELS));
                if (!out.isComplete()) {
                    throw new IOException("not complete");
                }
            }
            Files.move(made, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritten) {
            try {
                Files.deleteIfExists(made);
            } catch (IOException left) {
                unwritten.addSuppressed(left);
            }
            throw fault("this cannot be written; check that its folder can be");
        }
    }

    private static void write(Baseline baseline, JsonWriter json) {
        json.object();
        json.name("version").value(VERSION);
        json.name("files").object();
        baseline.files().forEach((file, counts) -> {
            json.name(file).object();
            counts.forEach((rule, count) -> json.name(rule).value(count));
            json.endObject();
        });
        json.endObject().endObject().endLine();
    }

    private Refusal fault(String what) {
        return new Refusal(option + " " + name + ": " + what);
    }

    private Refusal noBaseline(@Nullable JsonLocation place) {
        String where = place == null ? "" : ":" + place.getLineNr() + ":" + place.getColumnNr();
        return new Refusal(option + " " + name + where
                + ": this is not a baseline; write one with --write-baseline, to another file or after removing this");
    }

    /** Reads what {@link #write} writes, and nothing else. */
    private final class Parser {
        private final JsonParser json;

        Parser(JsonParser json) {
            this.json = json;
        }

        Baseline read() throws IOException {
            expect(json.nextToken() == JsonToken.START_OBJECT);
            expect("version".equals(json.nextFieldName()) && json.nextIntValue(0) == VERSION);
            expect("files".equals(json.nextFieldName()) && json.nextToken() == JsonToken.START_OBJECT);
            SortedMap<String, SortedMap<String, Integer>> files = new TreeMap<>();
            for (String file = json.nextFieldName(); file != null; file = json.nextFieldName()) {
                expect(files.put(file, counts()) == null);
            }
            expect(json.currentToken() == JsonToken.END_OBJECT);
            expect(json.nextToken() == JsonToken.END_OBJECT && json.nextToken() == null);
            return new Baseline(files);
        }

        private SortedMap<String, Integer> counts() throws IOException {
            expect(json.nextToken() == JsonToken.START_OBJECT);
            SortedMap<String, Integer> counts = new TreeMap<>();
            for (String rule = json.nextFieldName(); rule != null; rule = json.nextFieldName()) {
                expect(json.nextToken() == JsonToken.VALUE_NUMBER_INT);
                int count = json.getIntValue();
                expect(count > 0 && counts.put(rule, count) == null);
            }
            expect(json.currentToken() == JsonToken.END_OBJECT);
            return counts;
        }

        private void expect(boolean isSo) {
            if (!isSo) {
                throw noBaseline(json.currentLocation());
            }
        }
    }
}
