package io.github.postmodel.validate.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Field;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.Problem;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.validate.patch.UnifiedDiff;
import io.github.postmodel.validate.support.Patch;
import io.github.postmodel.validation.PostValidator;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What holds of every file that is fixed: no new problem, no value changed but those reported, and a second time there is
 * nothing to do.
 */
public final class FixInvariants {
    private static final PostValidator VALIDATOR = PostValidator.create();

    private FixInvariants() {}

    /**
     * Checks what fixing does to a file.
     *
     * @param ignored rules that are not reported
     * @return whether anything was changed
     */
    public static boolean check(PostFile written, Fixes wanted, Set<String> ignored) {
        Fixer fixer = new Fixer(VALIDATOR, problem -> !ignored.contains(problem.rule()), wanted);
        FixedFile file = fixer.fix(written);
        if (!file.isChanged()) {
            assertThat(file.fixes()).isEmpty();
            return false;
        }
        String text = written.text();
        assertThat(file.fixes()).as(text).isNotEmpty();
        assertThat(file.after().text()).isNotEqualTo(text);
        assertThat(fixer.fix(file.after()).isChanged()).as("twice: %s", text).isFalse();
        List<Problem> before = VALIDATOR.check(file.before());
        List<Problem> after = VALIDATOR.check(file.after());
        assertThat(names(before)).as(text).containsAll(names(after)).hasSizeGreaterThanOrEqualTo(after.size());
        Set<String> reported = reported(before, ignored);
        Map<String, Object> old = values(file.before());
        Map<String, Object> now = values(file.after());
        Set<String> keys = new TreeSet<>(old.keySet());
        keys.addAll(now.keySet());
        keys.removeIf(key -> Objects.equals(old.get(key), now.get(key)));
        assertThat(reported).as(text).containsAll(keys);
        String patch = UnifiedDiff.of(Path.of("a.md"), file.before(), file.after());
        assertThat(Patch.apply(patch, text)).isEqualTo(file.after().text());
        return true;
    }

    /** The properties that are reported: of an item its list, of a misspelt key also the one that was meant. */
    private static Set<String> reported(List<Problem> problems, Set<String> ignored) {
        Set<String> reported = new TreeSet<>();
        for (Problem problem : problems) {
            if (!ignored.contains(problem.rule())) {
                reported.add(problem.property().replaceFirst("\\[\\d+]$", ""));
                PostValidator.meantKey(problem.property()).ifPresent(reported::add);
            }
        }
        return reported;
    }

    private static Map<String, Object> values(PostFile file) {
        FrontMatter fields = file.post().frontMatter();
        Map<String, Object> values = new HashMap<>(fields.extra());
        for (Field field : Field.values()) {
            values.put(field.key(), fields.get(field));
        }
        values.put("body", file.post().body().text());
        return values;
    }

    private static List<String> names(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.rule() + " " + problem.property())
                .toList();
    }
}
