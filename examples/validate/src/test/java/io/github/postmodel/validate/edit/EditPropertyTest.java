package io.github.postmodel.validate.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Problem;
import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.validate.check.FileChecker;
import io.github.postmodel.validate.collections.Catalog;
import io.github.postmodel.validate.collections.ContentCollection;
import io.github.postmodel.validate.edit.Edits.Edited;
import io.github.postmodel.validate.fix.Fixes;
import io.github.postmodel.validate.settings.Settings;
import io.github.postmodel.validate.support.Site;
import io.github.postmodel.validation.PostValidator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What holds of any change in any file: it is made or refused, nothing else changes, and a second run changes nothing.
 * {@code -Dpostmodel.seed} makes other files and changes, {@code -Dpostmodel.edits} says how many.
 */
class EditPropertyTest {
    private static final long SEED = Long.getLong("postmodel.seed", 20_261_125L);
    private static final List<String> KEYS = List.of(
            "title",
            "date",
            "tags",
            "source",
            "external_url",
            "post_kind",
            "draft",
            "tldr",
            "summary",
            "seats",
            "place",
            "place.seats",
            "tags[0]",
            "tags[1]",
            "links[\"github.com\"]",
            "links[\"a.b\"]",
            "days[0].end",
            "new",
            "a b",
            "yes",
            "og:image",
            "kinds",
            "code",
            "body",
            "#x",
            "- a",
            "é");
    private static final List<String> VALUES = List.of(
            "",
            " ",
            "a",
            "Hello",
            "news",
            "old",
            "k8s",
            "true",
            "no",
            "4",
            "1.10",
            "0x1F",
            "1e3",
            "~",
            "null",
            "2025-09-18",
            "2025-09-18T16:00:00Z",
            "a: b",
            "a #b",
            "#a",
            "[a, b]",
            "[a",
            "{a: 1}",
            "{",
            "'a'",
            "'",
            "\"a",
            "- a",
            "-",
            "&a",
            "*a",
            "!!int 3",
            "!a",
            "|",
            ">",
            "%a",
            "@a",
            "`a",
            "---",
            "...",
            "a\nb",
            "a\r\nb\n",
            "\t",
            "\u0085",
            "\u2028",
            "\u0000",
            "\uFEFF",
            "é",
            "\uD83C\uDF89",
            "https://example.org/a",
            "link",
            "=",
            "a=b",
            "x".repeat(200),
            "word ".repeat(40).strip());

    @TempDir
    private Path folder;

    private Catalog catalog;
    private FileChecker checker;

    @BeforeEach
    void makeSite() {
        Site site = new Site(folder)
                .settings("""
                        collections:
                          event: {files: 'event/**', model: none, schema: event.json}
                          page: {files: 'page/**', model: none}
                        """)
                .with(
                        "event.json",
                        "{\"properties\": {\"seats\": {\"type\": \"integer\"}, \"code\": {\"type\": \"string\"},"
                                + " \"kinds\": {\"type\": \"array\", \"items\": {\"type\": \"string\"}}}}");
        catalog = new Catalog(Settings.of(Map.of(), site.path(".postmodel.yaml")), true);
        PostValidator validator = PostValidator.create();
        checker = new FileChecker(() -> validator, catalog, Fixes.SAFE);
    }

    @Test
    void holdsOfSomeChanges() {
        change(1_500, 0);
    }

    @Test
    @Tag("slow")
    void holdsOfManyChanges() {
        change(Integer.getInteger("postmodel.edits", 20_000), 1_500);
    }

    private void change(int edits, int from) {
        List<EditCase> cases = EditCase.all().toList();
        int changed = 0;
        int refused = 0;
        for (int number = from; number < from + edits; number++) {
            Random random = new Random(SEED + number);
            EditCase some = cases.get(random.nextInt(cases.size()));
            String text = mutated(random.nextBoolean() ? some.before() : some.after(), random);
            Operation operation = operation(random);
            String name = folder.resolve(some.collection() + "/a.md").toString();
            PostFile file = PostFile.parse(text.getBytes(UTF_8), name);
            try {
                Edited edited = check(file, operation);
                changed += edited.done().size();
                refused += edited.refusal() == null ? 0 : 1;
            } catch (RuntimeException | AssertionError fault) {
                throw new AssertionError("seed " + (SEED + number) + ": " + operation + " in\n" + text, fault);
            }
        }
        assertThat(changed).isGreaterThan(edits / 10);
        assertThat(refused).isGreaterThan(edits / 20);
    }

    private Edited check(PostFile file, Operation operation) {
        Edited edited = run(file, operation);
        if (edited.done().isEmpty()) {
            assertThat(edited.file()).isSameAs(file);
            return edited;
        }
        PostFile after = edited.file();
        assertThat(edited.refusal()).isNull();
        assertThat(after.text()).isNotEqualTo(file.text());
        assertThat(others(after.markdown(), operation)).isEqualTo(others(file.markdown(), operation));
        if (!operation.property().equals("external_url")) {
            assertThat(after.markdown().body()).isEqualTo(file.markdown().body());
        }
        if (operation instanceof SetValue set && !file.name().contains("/post/")) {
            Object value = Property.value(after.markdown(), set.property());
            assertThat(TypedText.of(set.value()).says(value) || set.value().equals(String.valueOf(value)))
                    .isTrue();
        }
        assertThat(errors(after)).isLessThanOrEqualTo(errors(file));
        if (operation instanceof UnsetKey && operation.property().endsWith("]")) {
            // Another item is the first then.
            return edited;
        }
        Edited again = run(PostFile.parse(after.text().getBytes(UTF_8), file.name()), operation);
        assertThat(again.done()).as("a second run").isEmpty();
        assertThat(again.refusal()).as("a second run").isNull();
        return edited;
    }

    private long errors(PostFile file) {
        return checker.problems(file).stream().filter(Problem::isError).count();
    }

    private Edited run(PostFile file, Operation operation) {
        ContentCollection collection = catalog.of(file.name());
        return new Edits(List.of(operation), List.of()).apply(file, collection, checker::problems);
    }

    /** All entries that the change is not about. */
    private static Map<String, @Nullable Object> others(MarkdownFile file, Operation operation) {
        Set<String> keys = operation instanceof RenameKey rename
                ? Set.of(Property.key(file, rename.property()), rename.name())
                : Set.of(Property.key(file, operation.property()));
        Map<String, @Nullable Object> others = new LinkedHashMap<>(file.frontMatter());
        others.keySet().removeAll(keys);
        return others;
    }

    private static Operation operation(Random random) {
        String key = KEYS.get(random.nextInt(KEYS.size()));
        String value = VALUES.get(random.nextInt(VALUES.size()));
        return switch (random.nextInt(6)) {
            case 0 -> new AddValue(key, value.startsWith("[") ? "news" : value);
            case 1 -> new RemoveValue(key, value);
            case 2 -> new UnsetKey(key);
            case 3 -> new RenameKey(key, KEYS.get(random.nextInt(KEYS.size())));
            case 4 -> new RenameValue(key, value, VALUES.get(random.nextInt(VALUES.size())));
            default -> new SetValue(key, value);
        };
    }

    private static String mutated(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int edits = random.nextInt(3); edits > 0; edits--) {
            String key = KEYS.get(random.nextInt(9));
            String line = key + ": " + VALUES.get(random.nextInt(VALUES.size()));
            int at = 1 + random.nextInt(Math.max(1, lines.size() - 1));
            switch (random.nextInt(3)) {
                case 0 -> lines.add(at, line);
                case 1 -> lines.set(Math.min(at, lines.size() - 1), line);
                default -> lines.remove(Math.min(at, lines.size() - 1));
            }
        }
        return String.join(text.contains("\r\n") ? "\r\n" : "\n", lines) + (random.nextInt(4) == 0 ? "" : "\n");
    }
}
