package io.github.postmodel.validate.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.settings.CollectionSettings;
import io.github.postmodel.validate.settings.Settings;
import io.github.postmodel.validate.support.Cli;
import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.Harmless;
import io.github.postmodel.validate.support.Posts;
import io.github.postmodel.validate.usage.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Any bytes as a settings file: it is read or refused with its place, leads to no file outside, and commands nothing. */
public final class SettingsTarget {
    private static final Path FOLDER = folder();
    private static final Path FILE = FOLDER.resolve(".postmodel.yaml");

    private SettingsTarget() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        try {
            Files.write(FILE, bytes);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        Settings settings = read();
        Outcome outcome =
                Cli.runWith(Map.of("GITHUB_ACTIONS", "true"), "", "--jobs=1", "--format=concise", FOLDER.toString());
        Harmless.check(outcome.out() + outcome.err());
        assertThat(outcome.err()).doesNotContain("unexpected failure");
        assertThat(outcome.exitCode()).isBetween(settings == null ? 2 : 0, 2);
    }

    /** The settings; null where they are refused. */
    private static @Nullable Settings read() {
        try {
            Settings settings = Settings.of(Map.of(), FILE);
            for (CollectionSettings collection : settings.collections()) {
                Path schema = collection.schema();
                assertThat(schema == null || schema.startsWith(FOLDER)).isTrue();
            }
            return settings;
        } catch (Refusal refused) {
            assertThat(refused.getMessage()).startsWith(FILE.toString());
            return null;
        }
    }

    static List<byte[]> seeds() {
        return Stream.of(
                        "select: [tldr-missing, title-required]\nignore: limit\nerror:\n- tldr-missing\n",
                        "include: ['*.markdown', a.md]\nexclude: drafts/\nmax-warnings: 3\ndefault-offset: '+01:00'\n",
                        """
                        collections:
                          posts:
                            files: a.md
                          pages:
                            files: ['pages/**', b.md]
                            model: none
                            schema: page.json
                        references:
                          author: pages
                        """,
                        "collections:\n  all:\n    files: '**'\n    schema: ../secret.json\n    warn: [tldr-missing]\n",
                        "a: &a [x]\nb: *a\n<<: {c: d}\n? [e]\n: !!set {f}\n",
                        "# nothing\n",
                        "max-warnings: 99999999999999999999\n",
                        "slect: [limt]\n\t- \"\\e[31m\"\n")
                .map(text -> text.getBytes(UTF_8))
                .toList();
    }

    /** A folder with a repository of its own, and a file that is outside of it. */
    private static Path folder() {
        try {
            Path outer = Files.createTempDirectory("settings");
            Files.writeString(outer.resolve("secret.json"), "{\"type\": \"object\"}");
            Path folder = Files.createDirectories(outer.resolve("site"));
            Files.createDirectory(folder.resolve(".git"));
            Files.writeString(folder.resolve("page.json"), "{\"required\": [\"title\"]}");
            Posts.write(folder.resolve("a.md"), Posts.ARTICLE);
            Posts.write(folder.resolve("b.md"), "---\nauthor: [x, y]\n---\n");
            return folder;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
