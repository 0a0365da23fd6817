package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.postmodel.io.support.EditCase;
import io.github.postmodel.io.support.MarkdownCommand;
import io.github.postmodel.io.support.Visible;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The cases of {@code markdown-edits.txt}: a file, changes by path, and the file as it is then. */
class MarkdownEditsTest {
    @TestFactory
    Stream<DynamicNode> edits() {
        return EditCase.of("/markdown-edits.txt").stream()
                .collect(Collectors.groupingBy(EditCase::section, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(section -> dynamicContainer(section.getKey(), tests(section.getValue())));
    }

    private static Stream<DynamicNode> tests(List<EditCase> cases) {
        return cases.stream().map(edit -> dynamicTest(edit.name(), () -> check(edit)));
    }

    private static void check(EditCase edit) {
        MarkdownFile file = MarkdownFile.parse(edit.before());
        for (String command : edit.edits()) {
            if (edit.refusal().isEmpty()) {
                file = MarkdownCommand.apply(file, command);
            } else {
                MarkdownFile before = file;
                assertThatThrownBy(() -> MarkdownCommand.apply(before, command))
                        .isInstanceOf(PostEditException.class)
                        .hasMessage("<text>: " + edit.refusal());
            }
        }
        assertThat(Visible.show(file.text())).isEqualTo(Visible.show(edit.after()));
        assertThat(MarkdownFile.parse(file.text()).frontMatter()).isEqualTo(file.frontMatter());
    }
}
