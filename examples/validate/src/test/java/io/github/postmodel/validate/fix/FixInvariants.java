package io.github.postmodel.validate.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.FrontMatter;
import io.github.postmodel.Problem;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.validate.patch.UnifiedDiff;
import io.github.postmodel.validate.support.Patch;
import io.github.postmodel.validation.PostValidator;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What holds of every file that is fixed: it gets better, nothing is lost, and a second time there is nothing to do. */
public final class FixInvariants {
    private static final PostValidator VALIDATOR = PostValidator.create();
    private static final Fixer FIXER = new Fixer(VALIDATOR, ZoneOffset.UTC);

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

    private FixInvariants() {}

    public static void check(PostFile before) {
        FixedFile file = FIXER.fix(before);
        if (!file.isChanged()) {
            assertThat(file.fixes()).isEmpty();
            return;
        }
        assertThat(file.fixes()).isNotEmpty();
        assertThat(FIXER.fix(file.after()).isChanged()).isFalse();
        checkThatNoneIsNew(problems(before), problems(file.after()));
        checkThatNothingIsLost(before, file.after());
        String patch = UnifiedDiff.of(Path.of("a.md"), before, file.after());
        assertThat(Patch.apply(patch, before.text())).isEqualTo(file.after().text());
    }

    private static void checkThatNoneIsNew(List<String> before, List<String> after) {
        assertThat(before).containsAll(after).hasSizeGreaterThanOrEqualTo(after.size());
    }

    private static void checkThatNothingIsLost(PostFile before, PostFile after) {
        FrontMatter old = before.post().frontMatter();
        FrontMatter now = after.post().frontMatter();
        for (Function<FrontMatter, Object> field : FIELDS) {
            assertThat(field.apply(old)).isIn(field.apply(now), "");
        }
        List<String> lost = new ArrayList<>(old.extra().keySet());
        lost.removeAll(now.extra().keySet());
        assertThat(lost).allMatch(key -> problems(before).contains("key-misspelt " + key));
    }

    private static List<String> problems(PostFile file) {
        return VALIDATOR.check(file.post(), file.problems()).stream()
                .map((Problem problem) -> problem.rule() + " " + problem.property())
                .toList();
    }
}
