package io.github.postmodel.io.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Problem;
import io.github.postmodel.io.ContentFile;
import io.github.postmodel.io.ContentModel;
import io.github.postmodel.io.support.FileSpec;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault of a file of one's own model, in one run: {@code model-faults.txt}. */
class FaultTableTest {
    private static final Map<String, ContentModel<?>> MODELS =
            Map.of("talk", ContentModel.of(Talk.class), "page", ContentModel.of(Page.class));

    static List<FileSpec> files() {
        return FileSpec.all("/model-faults.txt");
    }

    @Test
    void theTableIsLarge() {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyProblemIsToldAtItsPlace(FileSpec file) {
        assertThat(open(file).problems()).extracting(FaultTableTest::shown).containsExactlyElementsOf(file.expected());
    }

    @ParameterizedTest
    @MethodSource("files")
    void thereIsContentUnlessThereIsAnError(FileSpec file) {
        ContentFile<?> read = open(file);

        assertThat(read.content().isPresent())
                .isEqualTo(read.problems().stream().noneMatch(Problem::isError));
    }

    private static ContentFile<?> open(FileSpec file) {
        String model = file.id().substring(0, file.id().indexOf('/'));
        return MODELS.get(model).parse(file.bytes(), file.id());
    }

    private static String shown(Problem problem) {
        return (problem.isError() ? "" : "warning ") + problem.range() + " " + problem.rule() + " " + problem.property()
                + " | " + problem.message();
    }
}
