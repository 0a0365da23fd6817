package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.postmodel.io.support.EditCase;
import io.github.postmodel.io.support.EditCommand;
import io.github.postmodel.io.support.Visible;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The cases of {@code edits.txt}: a file, a change, and the file as it is then. */
class EditsTest {
    @TestFactory
    Stream<DynamicNode> edits() {
        return EditCase.all().stream()
                .collect(Collectors.groupingBy(EditCase::section, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(section -> dynamicContainer(section.getKey(), tests(section.getValue())));
    }

    private static Stream<DynamicNode> tests(List<EditCase> cases) {
        return cases.stream().map(edit -> dynamicTest(edit.name(), () -> check(edit)));
    }

    private static void check(EditCase edit) {
        PostFile file = PostFile.parse(edit.before());
        if (edit.refusal().isEmpty()) {
            PostFile changed = EditCommand.apply(file, edit.edits());
            assertThat(Visible.show(changed.text())).isEqualTo(Visible.show(edit.after()));
            assertThat(changed.post()).isEqualTo(PostFile.parse(edit.after()).post());
        } else {
            assertThatThrownBy(() -> EditCommand.apply(file, edit.edits()))
                    .isInstanceOf(PostEditException.class)
                    .hasMessage("<text>: " + edit.refusal());
        }
    }
}
