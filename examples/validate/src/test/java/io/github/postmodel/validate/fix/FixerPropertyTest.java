package io.github.postmodel.validate.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Problem;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostReader;
import io.github.postmodel.validation.PostValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever is wrong with a file: fixing brings no new problem, changes no value but those reported, and has nothing to
 * do a second time. {@code -Dpostmodel.corpus} adds a folder of posts.
 */
class FixerPropertyTest {
    private static final PostValidator VALIDATOR = PostValidator.create();
    private static final String CHARACTERS = " \t\r\n-.:'\"#,TZtz+0[]{}&*|>\u2197e\uFEFF";

    private static final List<String> LINES = List.of(
            "tags: news",
            "Tags: [a]",
            "tag: b",
            "date: 2025-09-18 16:00 +0200",
            "Date: 2025-09-18",
            "externalurl: https://example.org/b",
            "external_url: https://example.org/b",
            "post_kind: link",
            "draft: yes",
            "titel: Hello",
            "Summary: One.",
            "Open the original post -> https://example.org/b",
            "---",
            "--- ",
            "...");

    @ParameterizedTest
    @EnumSource
    void holdsForTheSamples(Fixes wanted) throws IOException {
        for (String text : texts()) {
            FixInvariants.check(PostFile.parse(text), wanted, Set.of());
        }
    }

    @Test
    void holdsForMutatedPosts() throws IOException {
        mutate(2_000, 11);
    }

    @Test
    @Tag("slow")
    void holdsForManyMutatedPosts() throws IOException {
        mutate(Integer.getInteger("postmodel.fixes", 40_000), 12);
    }

    private static void mutate(int posts, int seed) throws IOException {
        Random random = new Random(seed);
        List<String> texts = texts();
        int changed = 0;
        for (int post = 0; post < posts; post++) {
            String text = mutated(texts.get(random.nextInt(texts.size())), random);
            // Some rules are not reported.
            Set<String> ignored = random.nextInt(3) > 0
                    ? Set.of()
                    : VALIDATOR.check(PostFile.parse(text)).stream()
                            .map(Problem::rule)
                            .filter(rule -> random.nextBoolean())
                            .collect(Collectors.toSet());
            changed += FixInvariants.check(PostFile.parse(text), random.nextBoolean() ? Fixes.ALL : Fixes.SAFE, ignored)
                    ? 1
                    : 0;
        }
        assertThat(changed).isBetween(posts / 10, posts * 9 / 10);
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>(FixCase.all().map(FixCase::before).toList());
        List<Path> folders = new ArrayList<>(List.of(Path.of("posts")));
        String corpus = System.getProperty("postmodel.corpus");
        if (corpus != null && !corpus.isEmpty()) {
            folders.add(Path.of(corpus));
        }
        for (Path folder : folders) {
            for (Path path : PostReader.list(folder).toList()) {
                if (!path.endsWith("latin-1.md")) {
                    texts.add(Files.readString(path));
                }
            }
        }
        return texts;
    }

    private static String mutated(String text, Random random) {
        StringBuilder mutated = new StringBuilder(text);
        for (int edits = random.nextInt(4); edits > 0; edits--) {
            int at = random.nextInt(mutated.length() + 1);
            int next = Math.min(at + 1, mutated.length());
            switch (random.nextInt(5)) {
                case 0 -> mutated.delete(at, next);
                case 1 -> mutated.insert(at, CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
                case 2 -> mutated.replace(at, next, CHARACTERS.substring(random.nextInt(CHARACTERS.length())));
                case 3 -> mutated.delete(lineStart(mutated, at), at);
                default -> mutated.insert(lineStart(mutated, at), LINES.get(random.nextInt(LINES.size())) + "\n");
            }
        }
        return mutated.toString();
    }

    private static int lineStart(StringBuilder text, int at) {
        return text.lastIndexOf("\n", at - 1) + 1;
    }
}
