package io.github.postmodel.validate.baseline;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.postmodel.validate.destination.Destination;
import io.github.postmodel.validate.destination.OutputPath;
import io.github.postmodel.validate.output.JsonWriter;
import io.github.postmodel.validate.settings.PathName;
import io.github.postmodel.validate.usage.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A baseline in a file: JSON with a line for each file, whose path is as seen from the folder of the baseline. */
final class BaselineFile {
    /** Goes up when a field changes its meaning or is removed. */
    private static final int VERSION = 1;

    private static final int MOST_BYTES = 64 << 20;
    private static final int LEVELS = 2;

    private final String option;
    private final String name;
    private final Path path;
    private final Path folder;

    /** A folder as it is named to its real path. */
    private final Map<Path, Path> folders = new HashMap<>();

    /**
     * A file that an option names.
     *
     * @throws Refusal if there cannot be such a file
     */
    BaselineFile(String option, String name) {
        if (name.isEmpty()) {
            throw new Refusal(option + ": this names no file; write one such as " + option + " baseline.json");
        }
        this.option = option;
        this.name = name;
        Path named = PathName.parse(option, name).toAbsolutePath().normalize();
        Path parent = named.getParent();
        if (Files.isDirectory(named)) {
            throw fault("this is a folder; name a file in it, such as baseline.json");
        }
        if (parent == null || !Files.isDirectory(parent)) {
            throw fault("its folder is not there; make it first");
        }
        OutputPath output = OutputPath.of(option + " " + name, name);
        if (output.kind() != OutputPath.Kind.FILE) {
            throw fault("this is not a file; name one such as baseline.json");
        }
        this.path = output.path();
        this.folder = Objects.requireNonNull(path.getParent());
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

    /** What a file is known by, whichever baseline it is in, and however it is named: its absolute path. */
    String key(String file) {
        try {
            Path absolute = Path.of(file).toAbsolutePath().normalize();
            Path parent = absolute.getParent();
            return parent == null
                    ? absolute.toString()
                    : folders.computeIfAbsent(parent, BaselineFile::real)
                            .resolve(absolute.getFileName())
                            .toString();
        } catch (InvalidPathException noFile) {
            return file;
        }
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException gone) {
            return folder;
        }
    }

    /** The key of a file that is written in the baseline, as seen from its folder. */
    private String keyOfWritten(String written) {
        try {
            return folder.resolve(written).normalize().toString();
        } catch (InvalidPathException noFile) {
            return written;
        }
    }

    /** The path of a file as the baseline has it: as seen from its folder, with slashes. */
    private String written(String key) {
        try {
            Path file = Path.of(key);
            boolean isOnThisDisk = Objects.equals(file.getRoot(), folder.getRoot());
            return (isOnThisDisk ? folder.relativize(file) : file)
                    .toString()
                    .replace(file.getFileSystem().getSeparator(), "/");
        } catch (InvalidPathException noFile) {
            return key;
        }
    }

    /** Whether a file is still there. */
    boolean isThere(String key) {
        try {
            return Files.exists(Path.of(key));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    /** Whether the path of a file is one of some. */
    boolean isIn(String key, Predicate<Path> paths) {
        try {
            return paths.test(Path.of(key));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    /**
     * Reads it.
     *
     * @throws Refusal if it is no baseline
     */
    Baseline read() {
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
        try (Destination destination = Destination.toFile(path)) {
            write(baseline, destination.out().json(LEVELS));
            destination.finish();
            if (!destination.isComplete()) {
                throw new IOException("not complete");
            }
        } catch (IOException unwritten) {
            throw fault("this cannot be written; check that its folder can be");
        }
    }

    private void write(Baseline baseline, JsonWriter json) {
        SortedMap<String, SortedMap<String, Integer>> files = new TreeMap<>();
        baseline.files().forEach((key, counts) -> files.put(written(key), counts));
        json.object();
        json.name("version").value(VERSION);
        json.name("files").object();
        files.forEach((file, counts) -> {
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
            Set<String> names = new HashSet<>();
            for (String file = json.nextFieldName(); file != null; file = json.nextFieldName()) {
                SortedMap<String, Integer> counts = counts();
                expect(names.add(file));
                // Two names may lead to one file.
                SortedMap<String, Integer> all = files.computeIfAbsent(keyOfWritten(file), key -> new TreeMap<>());
                counts.forEach((rule, count) -> all.merge(rule, count, Integer::sum));
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
