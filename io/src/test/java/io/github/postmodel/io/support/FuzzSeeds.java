package io.github.postmodel.io.support;

import io.github.postmodel.io.internal.text.Utf8Text;
import io.github.postmodel.io.internal.yaml.Vector;
import io.github.postmodel.io.internal.yaml.Vectors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files that a fuzzer starts from: the samples in every form, the tables of cases, some of the vectors. */
public final class FuzzSeeds {
    private static final int VECTORS = 200;

    private FuzzSeeds() {}

    public static List<byte[]> all() {
        List<byte[]> seeds = new ArrayList<>();
        Samples.ownInEveryForm().forEach(sample -> seeds.add(Utf8Text.bytes(sample.text())));
        EditCase.all().forEach(edit -> seeds.add(Utf8Text.bytes(edit.before())));
        LocateCase.all().forEach(place -> seeds.add(Utf8Text.bytes(place.text())));
        FileSpec.all("/broken-files.txt").forEach(file -> seeds.add(file.bytes()));
        FileSpec.all("/advice.txt").forEach(file -> seeds.add(file.bytes()));
        FileSpec.all("/dialect.txt").forEach(file -> seeds.add(Utf8Text.bytes("---\n" + file.text() + "---\n")));
        try (Stream<Vector> vectors = Vectors.committed()) {
            vectors.limit(VECTORS).forEach(vector -> seeds.add(Utf8Text.bytes("---\n" + vector.yaml() + "---\n")));
        }
        return seeds;
    }

    /** Writes them to the first folder, a file each, and makes the second for what the fuzzer finds out. */
    public static void main(String[] arguments) {
        try {
            Path folder = Files.createDirectories(Path.of(arguments[0]));
            Files.createDirectories(Path.of(arguments[1]));
            List<byte[]> seeds = all();
            for (int number = 0; number < seeds.size(); number++) {
                Files.write(folder.resolve("seed-" + number + ".md"), seeds.get(number));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
