package io.github.postmodel.io.support;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.postmodel.io.PostFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The posts that every build is tried on, and those of a corpus that a build may name. */
public final class Samples {
    private static final String CORPUS = "postmodel.corpus";

    private Samples() {}

    /** One file. */
    public record Sample(String name, String text) {
        /** The sample in another form, with the form in its name. */
        public Sample in(Variant variant) {
            return new Sample(name + " " + variant, variant.apply(text));
        }

        public PostFile file() {
            return PostFile.parse(text);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** The posts in {@code src/test/resources/posts}. */
    public static List<Sample> own() {
        URL folder = Objects.requireNonNull(Samples.class.getResource("/posts"));
        try {
            return in(Path.of(folder.toURI()));
        } catch (URISyntaxException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** One of the posts in {@code src/test/resources/posts}. */
    public static Sample own(String name) {
        return own().stream()
                .filter(sample -> sample.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Every post in every form. */
    public static Stream<Sample> ownInEveryForm() {
        return inEveryForm(own());
    }

    public static Stream<Sample> inEveryForm(List<Sample> samples) {
        return samples.stream().flatMap(sample -> Stream.of(Variant.values()).map(sample::in));
    }

    /** Every {@code *.md} file of the folder that {@code -Dpostmodel.corpus} names; the test is skipped without. */
    public static List<Sample> corpus() {
        String folder = System.getProperty(CORPUS);
        assumeTrue(folder != null, "no corpus: name a folder of posts with -D" + CORPUS);
        return in(Path.of(Objects.requireNonNull(folder)));
    }

    private static List<Sample> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md") && Files.isRegularFile(file))
                    .sorted()
                    .map(file -> read(folder, file))
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Sample read(Path folder, Path file) {
        try {
            return new Sample(folder.relativize(file).toString(), Files.readString(file));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
