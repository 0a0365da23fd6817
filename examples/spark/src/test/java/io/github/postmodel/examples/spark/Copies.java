package io.github.postmodel.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.postmodel.Problem;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostReader;
import io.github.postmodel.validation.PostValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Makes many posts of a few: copies with an {@code external_url} of their own, and a known number of faults. */
final class Copies {
    /** What is wrong with every hundredth copy, in turn. */
    enum Fault {
        NO_FENCE,
        NOT_UTF_8,
        DATE_IN_WORDS,
        TITLE_BLANK,
        URL_AGAIN;

        /** How many copies have it. */
        static int each(int copies) {
            return copies / (100 * values().length);
        }
    }

    private static final int FILES_A_FOLDER = 1000;

    private final List<PostFile> seeds;

    /** Takes the link posts of a folder that have no error. */
    Copies(Path seeds) {
        PostValidator validator = PostValidator.create();
        try (Stream<Path> paths = PostReader.list(seeds)) {
            this.seeds = paths.map(PostFile::open)
                    .filter(file -> file.post().frontMatter().externalUrl() != null)
                    .filter(file -> file.text().contains(url(file)))
                    .filter(file -> validator.check(file.post(), file.problems()).stream()
                            .noneMatch(Problem::isError))
                    .toList();
        }
    }

    /**
     * Makes copies.
     *
     * @param args a folder of posts, a new folder, and how many
     */
    public static void main(String[] args) throws IOException {
        new Copies(Path.of(args[0])).write(Path.of(args[1]), Integer.parseInt(args[2]));
    }

    /** Makes so many copies in a folder, a thousand to each folder in it. */
    void write(Path folder, int copies) throws IOException {
        for (int number = 0; number < copies; number++) {
            Path parent = folder.resolve(String.format("%04d", number / FILES_A_FOLDER));
            if (number % FILES_A_FOLDER == 0) {
                Files.createDirectories(parent);
            }
            Files.write(parent.resolve(String.format("%07d.md", number)), copy(number));
        }
    }

    private byte[] copy(int number) {
        if (number % 100 != 99) {
            return text(number).getBytes(UTF_8);
        }
        Fault fault = Fault.values()[number / 100 % Fault.values().length];
        return switch (fault) {
            case NO_FENCE -> text(number).replaceFirst("---", "--").getBytes(UTF_8);
            case NOT_UTF_8 -> withALatin1Letter(text(number).getBytes(UTF_8));
            case DATE_IN_WORDS ->
                text(number).replaceFirst("(?m)^date:.*$", "date: 18 Sept 2025").getBytes(UTF_8);
            case TITLE_BLANK -> withBlankTitle(text(number)).getBytes(UTF_8);
            case URL_AGAIN -> text(number - 1).getBytes(UTF_8);
        };
    }

    private String text(int number) {
        PostFile seed = seeds.get(number % seeds.size());
        String url = url(seed);
        return seed.text().replace(url, url + (url.contains("?") ? "&" : "?") + "copy=" + number);
    }

    private static byte[] withALatin1Letter(byte[] text) {
        byte[] longer = Arrays.copyOf(text, text.length + 1);
        longer[text.length] = (byte) 0xE9;
        return longer;
    }

    private static String withBlankTitle(String text) {
        PostFile file = PostFile.parse(text);
        return file.with(file.post().with(fields -> fields.title(""))).text();
    }

    private static String url(PostFile file) {
        return String.valueOf(file.post().frontMatter().externalUrl());
    }
}
