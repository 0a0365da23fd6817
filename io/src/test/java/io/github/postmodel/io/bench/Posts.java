package io.github.postmodel.io.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.Post;
import io.github.postmodel.PostKind;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostReader;
import io.github.postmodel.io.PostWriter;
import io.github.postmodel.io.ReadOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * What the benchmarks work on: {@value #COUNT} posts of one size, made up, or those of a folder that is named with
 * {@code -Dpostmodel.corpus=DIR} (then the size does not count, and posts are used again until there are enough).
 */
@State(Scope.Benchmark)
public class Posts {
    static final int COUNT = 64;

    /** Any size of a made-up post. */
    static final ReadOptions ANY_SIZE = ReadOptions.defaults().withMaxFrontMatterBytes(1 << 24);

    /** Any size, as the peers count it. */
    static final int CODE_POINTS = 1 << 24;

    private static final String WORDS = "the ferry left the harbour before dawn and nobody had told the keeper’s dog; ";

    /** The size of a made-up post, in bytes. */
    @Param({"1000", "5000", "50000", "1000000"})
    int size;

    final List<Path> paths = new ArrayList<>();
    final String[] texts = new String[COUNT];
    final byte[][] bytes = new byte[COUNT][];
    final String[] frontMatters = new String[COUNT];
    final Post[] posts = new Post[COUNT];
    final PostFile[] files = new PostFile[COUNT];
    final Post[] flipped = new Post[COUNT];
    final Object[] values = new Object[COUNT];
    final Object[] engineValues = new Object[COUNT];
    final ObjectMapper jackson =
            new ObjectMapper(YAMLFactory.builder().loaderOptions(anySize()).build());
    final Yaml snakeYaml = new Yaml(anySize(), options());
    private Path folder = Path.of("");

    /** Makes the posts, or reads them. */
    @Setup(Level.Trial)
    public void prepare() throws IOException {
        folder = Files.createTempDirectory("posts");
        List<String> sources = sources();
        for (int index = 0; index < COUNT; index++) {
            texts[index] = sources.get(index % sources.size());
            bytes[index] = texts[index].getBytes(StandardCharsets.UTF_8);
            paths.add(Files.writeString(folder.resolve(index + ".md"), texts[index]));
            frontMatters[index] = texts[index].substring(4, texts[index].indexOf("\n---\n", 3) + 1);
            files[index] = PostFile.open(paths.get(index), ANY_SIZE);
            posts[index] = files[index].post();
            boolean draft = posts[index].frontMatter().draft();
            flipped[index] = posts[index].with(fields -> fields.draft(!draft));
            values[index] = snakeYaml.load(frontMatters[index]);
            engineValues[index] = new Load(LoadSettings.builder()
                            .setCodePointLimit(CODE_POINTS)
                            .build())
                    .loadFromString(frontMatters[index]);
        }
    }

    /** Takes the files away. */
    @TearDown(Level.Trial)
    public void clean() throws IOException {
        for (Path path : paths) {
            Files.delete(path);
        }
        Files.delete(folder);
        paths.clear();
    }

    private List<String> sources() throws IOException {
        String corpus = System.getProperty("postmodel.corpus", "");
        if (corpus.isEmpty()) {
            return List.of(text(size));
        }
        List<String> sources = new ArrayList<>();
        try (Stream<Path> all = PostReader.list(Path.of(corpus))) {
            for (Path path : (Iterable<Path>) all::iterator) {
                sources.add(Files.readString(path));
            }
        }
        int every = Math.max(1, sources.size() / COUNT);
        return Stream.iterate(0, index -> index < sources.size(), index -> index + every)
                .map(sources::get)
                .toList();
    }

    static String text(int size) {
        return PostWriter.format(made(size));
    }

    private static Post made(int size) {
        String text = WORDS.repeat(size / WORDS.length() + 1);
        return Post.linkTo(FrontMatter.builder()
                .title("A ferry, a dog: what the harbour remembers")
                .date(OffsetDateTime.parse("2025-03-10T09:15:00-08:00"))
                .tags("harbour", "ferries")
                .source("Harbour Gazette")
                .externalUrl(URI.create("https://gazette.example.org/2025/03/a-ferry-a-dog"))
                .postKind(PostKind.LINK)
                .tldr(text.substring(0, size / 5))
                .summary(text.substring(0, size / 2))
                .build());
    }

    private static LoaderOptions anySize() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(CODE_POINTS);
        return options;
    }

    private static DumperOptions options() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        return options;
    }
}
