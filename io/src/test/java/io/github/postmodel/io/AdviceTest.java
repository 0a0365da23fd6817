package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Problem;
import io.github.postmodel.io.internal.text.Utf8Text;
import io.github.postmodel.io.support.Advice;
import io.github.postmodel.io.support.EditCase;
import io.github.postmodel.io.support.FileSpec;
import io.github.postmodel.io.support.LocateCase;
import io.github.postmodel.io.support.Mutations;
import io.github.postmodel.io.support.Samples;
import io.github.postmodel.io.support.Samples.Sample;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever does literally what a message says gets a better file: the fault is gone, and no other has come. */
class AdviceTest {
    private static final int COUNT = Integer.getInteger("postmodel.count", 20_000);
    private static final long SEED = Long.getLong("postmodel.seed", 42);

    /** Faults that hide what is wrong with the entries. */
    private static final Set<String> OF_THE_FILE =
            Set.of("fence-missing", "fence-unclosed", "second-document", "not-a-mapping");

    /** Faults that hide what else is wrong with the entry, and the lines that it takes for its own. */
    private static final Set<String> OF_THE_YAML =
            Set.of("yaml-syntax", "unknown-tag", "value-type", "control-character");

    static List<FileSpec> files() {
        return Stream.of("/broken-files.txt", "/advice.txt", "/dialect.txt", "/model-faults.txt")
                .flatMap(resource -> FileSpec.all(resource).stream())
                .filter(file -> Utf8Text.bytes(file.text()).length == file.bytes().length)
                .toList();
    }

    /** The files of the other specifications, before and after an edit, and every example. */
    static Stream<String> samples() {
        Stream<String> edits = Stream.of("/edits.txt", "/markdown-edits.txt")
                .flatMap(resource -> EditCase.of(resource).stream())
                .flatMap(edit -> Stream.of(edit.before(), edit.after()));
        Stream<String> located = LocateCase.all().stream().map(LocateCase::text);
        Stream<String> others = Stream.of(Samples.corpus(), Samples.examples())
                .flatMap(List::stream)
                .map(Sample::text);
        return Stream.of(edits, located, others).flatMap(texts -> texts);
    }

    @ParameterizedTest
    @MethodSource("files")
    void helpsInEveryBrokenFile(FileSpec file) {
        assertThat(harm(file.text(), file.options())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void helpsInEverySample(String text) {
        assertThat(harm(text, ReadOptions.defaults())).isEmpty();
    }

    @Test
    void helpsInMutatedPosts() {
        assertThat(harmInMutations(2_000, 20_251_125)).isEmpty();
    }

    @Test
    @Tag("slow")
    void helpsInManyMutatedFilesOfTheSpecifications() {
        Stream<String> texts = Stream.concat(files().stream().map(FileSpec::text), samples());
        // Of several faults in one line, the message about one can know only so much of the others.
        assertThat(harmInMutations(texts, COUNT, SEED)).hasSizeLessThanOrEqualTo(COUNT / 1_000);
    }

    @Test
    @Tag("slow")
    void helpsInManyMutatedPosts() {
        assertThat(harmInMutations(COUNT, SEED)).isEmpty();
    }

    private static List<String> harmInMutations(int count, long seed) {
        return harmInMutations(Samples.ownInEveryForm().map(Sample::text), count, seed);
    }

    private static List<String> harmInMutations(Stream<String> texts, int count, long seed) {
        Mutations mutations = new Mutations(texts.map(Utf8Text::bytes).toList(), new Random(seed));
        List<String> harm = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            harm.addAll(harm(new String(mutations.next(), StandardCharsets.UTF_8), ReadOptions.defaults()));
        }
        return harm;
    }

    /** Each message that did not help, with what came of it. */
    private static List<String> harm(String text, ReadOptions options) {
        List<String> harm = new ArrayList<>();
        List<Problem> before = PostFile.parse(text, options).problems();
        for (Problem problem : before) {
            Advice.follow(text, problem).ifPresent(followed -> {
                List<Problem> after = PostFile.parse(followed, options).problems();
                isBetter(problem, before, after)
                        .ifPresent(why -> harm.add(problem + "\n" + text + "\n" + followed + "\n" + why));
            });
        }
        return harm;
    }

    /** What is still wrong, or is wrong now. */
    private static Optional<String> isBetter(Problem problem, List<Problem> before, List<Problem> after) {
        if (count(problem, after) >= count(problem, before)) {
            return Optional.of("still there: " + after);
        }
        Set<String> known = before.stream().map(AdviceTest::id).collect(Collectors.toSet());
        return after.stream()
                .filter(other -> !known.contains(id(other)) && !isRevealed(problem, other) && !wasHidden(other, before))
                .findFirst()
                .map(other -> "new: " + other);
    }

    private static long count(Problem problem, List<Problem> problems) {
        return problems.stream()
                .filter(other ->
                        id(other).equals(id(problem)) && other.message().equals(problem.message()))
                .count();
    }

    private static boolean isRevealed(Problem problem, Problem other) {
        return OF_THE_FILE.contains(problem.rule())
                || OF_THE_YAML.contains(problem.rule())
                        && (other.property().isEmpty() || other.property().startsWith(problem.property()));
    }

    /** Whether the entry had a fault before that hid the others: it is read now, as all that is around it is. */
    private static boolean wasHidden(Problem problem, List<Problem> before) {
        return before.stream()
                .anyMatch(other ->
                        OF_THE_YAML.contains(other.rule()) && problem.property().startsWith(other.property()));
    }

    private static String id(Problem problem) {
        return problem.rule() + " " + problem.property();
    }
}
