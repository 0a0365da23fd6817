package io.github.postmodel.io.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.ContentModel;
import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostReader;
import io.github.postmodel.io.support.ChildProcess;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What happens where something is not on the class path. */
class ClassPathTest {
    private static final String TEXT = "---\ntitle: Reefs\ntags: [sea]\n---\nText.\n";

    @Test
    void postsAreReadAndChangedWithoutJackson() throws IOException, InterruptedException {
        assertThat(ChildProcess.finish(ChildProcess.startWithout("jackson", Posts.class)))
                .isEqualTo("Reefs true Ropes");
    }

    static class Posts {
        public static void main(String[] arguments) {
            PostFile changed = PostFile.parse(TEXT).with(fields -> fields.draft(true));
            System.out.println(PostReader.parse(TEXT).frontMatter().title() + " "
                    + changed.post().frontMatter().draft() + " "
                    + MarkdownFile.parse(TEXT)
                            .with("title", "Ropes")
                            .frontMatter()
                            .get("title"));
        }
    }

    record Free(String title, List<String> tags) {}

    record Bound(List<@NotBlank String> tags) {}

    @Test
    void aModelWithoutConstraintsNeedsNoProvider() throws IOException, InterruptedException {
        assertThat(ChildProcess.finish(ChildProcess.startWithout("hibernate", Models.class, "free")))
                .isEqualTo("Free[title=Reefs, tags=[sea]]");
    }

    @Test
    void aConstraintIsNeverSilentlyNotChecked() throws IOException, InterruptedException {
        assertThat(ChildProcess.finish(ChildProcess.startWithout("hibernate", Models.class, "bound")))
                .isEqualTo(
                        "io.github.postmodel.io.model.ClassPathTest$Bound has constraints, and there is nothing on the"
                                + " class path that checks them; add org.hibernate.validator:hibernate-validator, or another"
                                + " provider of Jakarta Validation");
    }

    static class Models {
        public static void main(String[] arguments) {
            try {
                Class<?> type = arguments[0].equals("free") ? Free.class : Bound.class;
                System.out.println(ContentModel.of(type).parse(TEXT).content().orElseThrow());
            } catch (IllegalStateException fault) {
                System.out.println(fault.getMessage());
            }
        }
    }
}
