package io.github.postmodel.io.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.PostFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The posts that every build is tried on, and those of a folder that a build may name. */
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
        return inResources("/posts");
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

    /**
     * The posts in {@code src/test/resources/corpus}, each in a style of its own, and those below the folder that
     * {@code -Dpostmodel.corpus} names, where there must be some.
     */
    public static List<Sample> corpus() {
        List<Sample> samples = new ArrayList<>(inResources("/corpus"));
        String folder = System.getProperty(CORPUS);
        if (folder != null) {
            List<Sample> named = in(Path.of(folder));
            assertThat(named).as("posts in -D" + CORPUS + "=" + folder).isNotEmpty();
            samples.addAll(named);
        }
        return samples;
    }

    /** The examples for users, good and broken, and the posts that the command is tried on. */
    public static List<Sample> examples() {
        return Stream.of("../examples/posts", "../examples/validate/src/test/resources")
                .flatMap(folder -> in(Path.of(folder)).stream())
                .toList();
    }

    private static List<Sample> inResources(String name) {
        URL folder = Objects.requireNonNull(Samples.class.getResource(name));
        try {
            return in(Path.of(folder.toURI()));
        } catch (URISyntaxException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static List<Sample> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(md|txt)") && Files.isRegularFile(file))
                    .sorted()
                    .flatMap(file -> read(folder, file).stream())
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** A file; empty where it is not UTF-8, which is tried elsewhere. */
    private static Optional<Sample> read(Path folder, Path file) {
        try {
            return Optional.of(new Sample(folder.relativize(file).toString(), Files.readString(file)));
        } catch (MalformedInputException notUtf8) {
            return Optional.empty();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
