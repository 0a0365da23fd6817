package io.github.postmodel.validate.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.FrontMatter;
import io.github.postmodel.Problem;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.validation.PostValidator;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with a file: it gets better, nothing is lost, and the second time there is nothing to do. */
@Tag("slow")
class FixerPropertyTest {
    private static final int ROUNDS = Integer.getInteger("postmodel.fixes", 20);
    private static final PostValidator VALIDATOR = PostValidator.create();
    private static final Fixer FIXER = new Fixer(VALIDATOR, ZoneOffset.UTC);
    private static final String CHARACTERS = " \t\r\n-.:'\"#,TZtz+0[]{}&*|>↗e\uFEFF";

    private static final List<Function<FrontMatter, Object>> FIELDS = List.of(
            front -> Objects.requireNonNullElse(front.title(), ""),
            front -> Objects.requireNonNullElse(front.date(), ""),
            front -> front.tags().isEmpty() ? "" : front.tags(),
            front -> Objects.requireNonNullElse(front.source(), ""),
            front -> Objects.requireNonNullElse(front.externalUrl(), ""),
            front -> Objects.requireNonNullElse(front.postKind(), ""),
            front -> front.draft() ? true : "",
            front -> Objects.requireNonNullElse(front.tldr(), ""),
            front -> Objects.requireNonNullElse(front.summary(), ""));

    @Test
    void holdsForFilesWithCharactersPutInAndLeftOut() {
        Random random = new Random(11);
        List<String> texts = FixCase.all()
                .flatMap(fix -> Stream.of(fix, fix.withCarriageReturns(), fix.withByteOrderMark()))
                .map(FixCase::before)
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            texts.forEach(text -> check(mutated(text, random)));
        }
    }

    private static void check(String text) {
        FixedFile file = FIXER.fix(PostFile.parse(text));
        if (!file.isChanged()) {
            assertThat(file.fixes()).as(text).isEmpty();
            return;
        }
        assertThat(file.fixes()).as(text).isNotEmpty();
        assertThat(FIXER.fix(file.after()).isChanged()).as(text).isFalse();
        List<String> before = problems(file.before());
        List<String> after = problems(file.after());
        assertThat(before).as(text).containsAll(after).hasSizeGreaterThanOrEqualTo(after.size());
        FrontMatter old = file.before().post().frontMatter();
        FrontMatter now = file.after().post().frontMatter();
        for (Function<FrontMatter, Object> field : FIELDS) {
            assertThat(field.apply(old)).as(text).isIn(field.apply(now), "");
        }
        List<String> lost = new ArrayList<>(old.extra().keySet());
        lost.removeAll(now.extra().keySet());
        assertThat(lost).as(text).allMatch(key -> before.contains("key-misspelt " + key));
    }

    private static List<String> problems(PostFile file) {
        return VALIDATOR.check(file.post(), file.problems()).stream()
                .map((Problem problem) -> problem.rule() + " " + problem.property())
                .toList();
    }

    private static String mutated(String text, Random random) {
        StringBuilder mutated = new StringBuilder(text);
        for (int edits = random.nextInt(4); edits > 0; edits--) {
            int at = random.nextInt(mutated.length());
            switch (random.nextInt(3)) {
                case 0 -> mutated.deleteCharAt(at);
                case 1 -> mutated.insert(at, CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
                default -> mutated.setCharAt(at, CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
        }
        return mutated.toString();
    }
}
