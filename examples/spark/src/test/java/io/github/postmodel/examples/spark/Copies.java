package io.github.postmodel.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.postmodel.Problem;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostReader;
import io.github.postmodel.validation.PostValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Makes many posts of a few: copies with an {@code external_url} of their own, and a known number of faults. */
final class Copies {
    private static final int FILES_A_FOLDER = 1000;

    private static final List<Fault> FAULTS = List.of(Fault.values());

    private final List<PostFile> seeds;

    /** Takes the link posts of a folder that have no problem, and a tldr, of which a fault can be made. */
    Copies(Path seeds) {
        PostValidator validator = PostValidator.create();
        try (Stream<Path> paths = PostReader.list(seeds)) {
            this.seeds = paths.map(PostFile::open)
                    .filter(file -> file.post().frontMatter().externalUrl() != null)
                    .filter(file ->
                            file.text().contains("\ntldr:") && file.text().contains("\ndraft:"))
                    .filter(file -> file.text().contains(url(file)))
                    .filter(file -> validator.check(file).stream().noneMatch(Problem::isError))
                    .toList();
        }
    }

    /**
     * Makes copies.
     *
     * @param args a folder of posts, a new folder, how many, and how many of these have a fault
     */
    public static void main(String[] args) throws IOException {
        new Copies(Path.of(args[0])).write(Path.of(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
    }

    /** Makes so many copies in a folder, a thousand to each folder in it; so many of them have a fault, each in turn. */
    void write(Path folder, int copies, int faults) throws IOException {
        int step = copies / faults;
        for (int number = 0; number < copies; number++) {
            Path parent = folder.resolve(String.format("%04d", number / FILES_A_FOLDER));
            if (number % FILES_A_FOLDER == 0) {
                Files.createDirectories(parent);
            }
            boolean isFaulty = number % step == step - 1 && number / step < faults;
            Fault fault = FAULTS.get(number / step % FAULTS.size());
            String text = text(isFaulty && fault == Fault.URL_AGAIN ? number - 1 : number);
            byte[] bytes = isFaulty ? fault.bytes(text, name(number - 1)) : text.getBytes(UTF_8);
            String name = isFaulty ? fault.name(name(number)) : name(number);
            Files.write(parent.resolve(name + ".md"), bytes);
        }
    }

    private static String name(int number) {
        return String.format("%07d", number);
    }

    private String text(int number) {
        PostFile seed = seeds.get(number % seeds.size());
        String url = url(seed);
        return seed.text().replace(url, url + (url.contains("?") ? "&" : "?") + "copy=" + number);
    }

    private static String url(PostFile file) {
        return String.valueOf(file.post().frontMatter().externalUrl());
    }
}
