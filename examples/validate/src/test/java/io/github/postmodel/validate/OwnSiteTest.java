package io.github.postmodel.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Problem;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostReader;
import io.github.postmodel.validation.PostSetValidator;
import io.github.postmodel.validation.PostValidator;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Posts, releases and events as the program of the format's own site writes them have no error, and no warning but one
 * that is true: whatever is told is looked for in the text of the file. {@code -Dpostmodel.corpus=DIR} names a folder of
 * such files; the warnings are then listed.
 */
class OwnSiteTest {
    /** Long before the events take place. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-01-01T00:00:00Z"), ZoneOffset.UTC);

    private static final PostValidator VALIDATOR = PostValidator.create();
    private static final PostValidator EARLY = PostValidator.create(CLOCK);
    private static final Pattern MISREAD = Pattern.compile("[\u0080-\u009F]|\\\\x[89][0-9A-F]");

    @Test
    void hasNoFalseAlarm() {
        String corpus = System.getProperty("postmodel.corpus", "");
        Map<String, Integer> told = new TreeMap<>();
        List<String> untrue = new ArrayList<>();
        PostSetValidator between = PostSetValidator.create();
        Path folder = Path.of(corpus.isEmpty() ? "validate/src/test/resources/own-site" : corpus);
        List<Path> paths = PostReader.list(folder).toList();
        assertThat(paths).isNotEmpty();
        for (Path path : paths) {
            PostFile file = PostFile.open(path);
            List<Problem> problems = new ArrayList<>(VALIDATOR.check(file));
            problems.addAll(between.check(file, path.toString()));
            for (Problem problem : problems) {
                told.merge(problem.rule(), 1, Integer::sum);
                if (!isTrue(problem, file)) {
                    untrue.add(problem.in(path.toString()));
                }
            }
        }
        System.out.println(paths.size() + " posts of " + folder + ", warnings: " + told);
        assertThat(untrue).isEmpty();
    }

    @Test
    void anEventIsNoLateNews() {
        Path folder = Path.of("validate/src/test/resources/own-site/events");
        for (Path path : PostReader.list(folder).toList()) {
            assertThat(EARLY.check(PostFile.open(path))).as(path.toString()).isEmpty();
        }
    }

    private static boolean isTrue(Problem problem, PostFile file) {
        String text = file.text();
        return switch (problem.rule()) {
            case "mojibake" -> MISREAD.matcher(text).find();
            case "tldr-missing" -> !text.contains("\ntldr: ");
            case "summary-missing" -> !text.contains("\nsummary: ");
            case "tags-missing" -> !text.contains("\ntags:\n- ");
            default -> false;
        };
    }
}
