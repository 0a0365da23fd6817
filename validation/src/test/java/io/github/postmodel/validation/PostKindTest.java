package io.github.postmodel.validation;

import static io.github.postmodel.validation.Posts.found;
import static io.github.postmodel.validation.Posts.link;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.PostKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostKindTest {
    @ParameterizedTest
    @ValueSource(strings = {"relase", "Link", "LINK", "link ", "video", "$0\\"})
    void anUnknownKindIsAWarning(String kind) {
        assertThat(found(link(fields -> fields.postKind(new PostKind(kind)))))
                .containsExactly("WARNING post-kind-unknown at post_kind: post_kind \"" + kind
                        + "\" is not a known one; write link or release");
    }

    @ParameterizedTest
    @ValueSource(strings = {"link", "release"})
    void aKnownKindIsFine(String kind) {
        assertThat(found(link(fields -> fields.postKind(new PostKind(kind))))).isEmpty();
    }
}
