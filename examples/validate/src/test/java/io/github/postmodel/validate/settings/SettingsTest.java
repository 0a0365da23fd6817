package io.github.postmodel.validate.settings;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.validate.usage.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    private static final Problem TLDR = Problem.of(Rule.TLDR_MISSING, "tldr", "no tldr", null);
    private static final Problem TITLE = Problem.of(Rule.TITLE_REQUIRED, "title", "no title", null);

    @TempDir
    Path folder;

    @Test
    void allRulesCountWhereNothingIsSaid() {
        assertThat(Settings.of(Map.of(), null).rules().apply(List.of(TLDR, TITLE)))
                .containsExactly(TLDR, TITLE);
    }

    @Test
    void everyKeyIsRead() throws IOException {
        Settings settings = Settings.of(Map.of(), write("""
                # A comment.
                select: [tldr-missing, title-required]
                ignore: limit
                error:
                - tldr-missing
                warn: [title-required]
                include: ['*.markdown']
                exclude: drafts/
                max-warnings: 3
                default-offset: '+01:00'
                """));

        assertThat(settings.rules().apply(List.of(TLDR, TITLE)).stream()
                        .map(problem -> problem.severity() + " " + problem.rule()))
                .containsExactly("ERROR tldr-missing", "WARNING title-required");
        assertThat(settings.include()).containsExactly("*.markdown");
        assertThat(settings.exclude()).containsExactly("drafts/");
        assertThat(settings.root()).isEqualTo(folder.toAbsolutePath());
        assertThat(settings.maxWarnings()).isEqualTo(3);
        assertThat(settings.readOptions().defaultOffset()).isEqualTo(ZoneOffset.ofHours(1));
    }

    @Test
    void aZoneInPlaceOfAnOffset() throws IOException {
        Settings settings = Settings.of(Map.of(), write("default-zone: Europe/Berlin\n"));

        assertThat(settings.readOptions().defaultZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(settings.readOptions().defaultOffset()).isNull();
    }

    @Test
    void anOptionTakesThePlaceOfItsKey() throws IOException {
        Path file = write("ignore: [tldr-missing]\nselect: [tldr-missing, title-required]\n");

        RuleSelection rules =
                Settings.of(Map.of("ignore", List.of("title-required")), file).rules();
        assertThat(rules.apply(List.of(TLDR, TITLE))).containsExactly(TLDR);
    }

    @Test
    void anEmptyFileSaysNothing() throws IOException {
        assertThat(Settings.of(Map.of(), write("")).maxWarnings()).isNegative();
    }

    @Test
    void theFileIsFoundUpToTheTopOfTheRepository() throws IOException {
        Path file = write("");
        Path deep = Files.createDirectories(folder.resolve("site/content/posts"));

        Files.createDirectory(folder.resolve(".git"));
        assertThat(Settings.fileFor(deep)).isEqualTo(file);
        Files.createDirectory(folder.resolve("site/.git"));
        assertThat(Settings.fileFor(deep)).isNull();
    }

    @Test
    void withoutARepositoryOnlyTheFolderItselfIsLookedInto() throws IOException {
        Path file = write("");
        Path deep = Files.createDirectories(folder.resolve("site/content/posts"));

        assertThat(Settings.fileFor(deep)).isNull();
        assertThat(Settings.fileFor(folder)).isEqualTo(file);
    }

    @Test
    void aLinkIsFollowedToAnotherSettingsFileOfTheRepositoryOnly() throws IOException {
        Path site = Files.createDirectories(folder.resolve("site"));
        Files.createDirectory(site.resolve(".git"));
        Path posts = Files.createDirectories(site.resolve("posts"));
        Path link = posts.resolve(".postmodel.yaml");
        Path shared = Files.createDirectories(site.resolve("config"));
        Path secret = Files.writeString(site.resolve("secret.yaml"), "password: hunter2");
        String said = link + ": this link does not lead to a .postmodel.yaml in " + site
                + ", and is not followed; put the file itself there";

        Files.createSymbolicLink(link, Files.writeString(shared.resolve(".postmodel.yaml"), ""));
        assertThat(Settings.fileFor(posts)).isEqualTo(link);
        for (Path target : new Path[] {write("password: hunter2"), secret}) {
            Files.delete(link);
            Files.createSymbolicLink(link, target);
            assertThatThrownBy(() -> Settings.fileFor(posts))
                    .isInstanceOf(Refusal.class)
                    .hasMessage(said);
        }
    }

    @Test
    void aFileOfMoreThanAMegabyteIsNotRead() throws IOException {
        Path file = write("#".repeat((1 << 20) + 1));

        assertThatThrownBy(() -> Settings.of(Map.of(), file))
                .isInstanceOf(Refusal.class)
                .hasMessage(file + ": has more than 1048576 bytes; settings are a few lines");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "slect: [limit]    | :1:1: unknown key \"slect\"; did you mean select? (known: select, ignore, warn, error,"
                        + " include, exclude, max-warnings, default-offset, default-zone, max-file-bytes,"
                        + " max-front-matter-bytes, max-nesting, max-alias-nodes, collections, references, per-file-ignores)",
                "ignore: [limt]    | :1:10: no rule is named \"limt\"; did you mean limit?",
                "max-nesting: 5\\nselect:\\n- limit\\n- qqqq | :4:3: no rule is named \"qqqq\"; run validate --list-rules to see"
                        + " all",
                "warn: [limit]\\nerror: limit | :2:8: error and warn both name limit; keep it in one of them",
                "ignore: [{a: b}]  | :1:10: write a text here",
                "- limit           | :1:1: write keys and values, such as ignore: [tldr-missing]",
                "max-warnings: few | :1:15: max-warnings \"few\" is not a number; write one such as 0 or 10",
                "select: []\\nmax-nesting: few | :2:14: max-nesting \"few\" is not a number; write one such as 100",
                "default-zone: Mars/X | :1:15: default-zone \"Mars/X\" is not a time zone; write one such as Europe/Berlin",
                "default-zone: UTC\\ndefault-offset: Z | :2:17: default-offset and default-zone are both set; keep one",
                "per-file-ignores: [a] | :1:19: write keys and values, such as ignore: [tldr-missing]",
                "per-file-ignores: {a.md: [limt]} | :1:27: no rule is named \"limt\"; did you mean limit?",
                "per-file-ignores: {a.md: } | :1:25: per-file-ignores \"a.md\" names no rule; write such as tldr-missing",
                "ignore: [limit    | :1:9: ignore: a \"[\" is never closed; write \"]\" after its last value, or write ignore: '[limit' if it is text",
                "a: b: c           | :1:5: a: a value with \": \" in it needs quotes; write a: 'b: c'",
                "ignore: [limit]\\n---\\nwarn: limit | :2:1: \"---\" starts a second YAML document; settings are one: remove that line",
                "select:\\n\\t- limit | :2:1: select: a tab indents this line; use spaces",
                "ignore: *all      | :1:9: ignore: *all refers to nothing: no &all before it; write the value, or put it in quotes",
                "ignore: \\u0001    | :1:9: ignore: the character U+0001 is not allowed in YAML; remove it",
                "ignore: limit, limt | :1:9: no rule is named \"limt\"; did you mean limit?",
                "per-file-ignores:\\n  a.md: limit, limt | :2:9: no rule is named \"limt\"; did you mean limit?",
                "max-warnings:\\n  ten | :2:3: max-warnings \"ten\" is not a number; write one such as 0 or 10",
                "default-zone: Berlin | :1:15: default-zone \"Berlin\" is not a time zone; write one such as Europe/Berlin",
                "exclude:\\n- old/\\n- a[ | :3:3: bad glob \"a[\": [ is never closed; write \\[ for the character",
                "include: \"!a[/\" | :1:10: bad glob \"a[\": [ is never closed; write \\[ for the character",
                "per-file-ignores:\\n  a[.md: limit | :2:3: bad glob \"a[.md\": [ is never closed; write \\[ for the character",
                "collections:\\n  a: {files: \"a[\"} | :2:14: bad glob \"a[\": [ is never closed; write \\[ for the character",
            })
    void whatIsWrongIsOneLine(String text, String said) throws IOException {
        Path file = write(text.replace("\\n", "\n").replace("\\t", "\t").replace("\\u0001", "\u0001"));

        assertThatThrownBy(() -> Settings.of(Map.of(), file))
                .isInstanceOf(Refusal.class)
                .hasMessage(file + said);
    }

    @Test
    void rulesMayBeOneTextWithCommasBetweenThem() throws IOException {
        Settings settings = Settings.of(Map.of(), write("""
                ignore: tldr-missing, limit
                per-file-ignores:
                  a.md: title-required, date-required
                """));

        assertThat(settings.rules().apply(List.of(TLDR, TITLE))).containsExactly(TITLE);
        assertThat(settings.perFileIgnores())
                .containsExactly(new PerFileIgnore("a.md", List.of("title-required", "date-required")));
    }

    @Test
    void aFileThatIsNotUtf8SaysWhichByte() throws IOException {
        Path file =
                Files.write(folder.resolve(".postmodel.yaml"), "# caf\u00e9\nignore: [limit]\n".getBytes(ISO_8859_1));

        assertThatThrownBy(() -> Settings.of(Map.of(), file))
                .isInstanceOf(Refusal.class)
                .hasMessage(file + ":1:6: the byte 0xE9 is not UTF-8; save the file as UTF-8");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve(".postmodel.yaml"), text);
    }
}
