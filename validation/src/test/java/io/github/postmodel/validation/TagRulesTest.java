package io.github.postmodel.validation;

import static io.github.postmodel.validation.Posts.found;
import static io.github.postmodel.validation.Posts.link;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TagRulesTest {
    @Test
    void aBlankTagIsAnErrorAtItsPlace() {
        assertThat(found(link(fields -> fields.tags("news", "", " ")))).containsExactly(blank(1), blank(2));
    }

    @Test
    void tagsThatAreAllBlankAreNotMissing() {
        assertThat(found(link(fields -> fields.tags(" ")))).containsExactly(blank(0));
    }

    @Test
    void aTagThatIsThereTwiceIsAWarningAtTheSecondPlace() {
        assertThat(found(link(fields -> fields.tags("news", "greetings", "News"))))
                .containsExactly(duplicate(2, "News", 0));
    }

    @Test
    void everyRepetitionNamesTheFirstPlace() {
        assertThat(found(link(fields -> fields.tags("a", "b", "B", "b", "A"))))
                .containsExactly(duplicate(2, "B", 1), duplicate(3, "b", 1), duplicate(4, "A", 0));
    }

    @Test
    void anArticlesTagsAreCheckedToo() {
        assertThat(found(Posts.article(fields -> fields.tags("a", "a")))).containsExactly(duplicate(1, "a", 0));
    }

    @Test
    void tagsOfOtherLettersAreOthers() {
        assertThat(found(link(fields -> fields.tags("news", "new", "news ", "ısı", "isi", "straße", "strasse"))))
                .isEmpty();
    }

    @Test
    @Timeout(20)
    void aHostileListIsCheckedInTimeAndReportedInPart() {
        assertThat(found(link(fields -> fields.tags(Collections.nCopies(100_000, "a")))))
                .hasSize(100);
        assertThat(found(link(fields -> fields.tags(Collections.nCopies(100_000, " ")))))
                .hasSize(100);
        assertThat(found(link(fields -> fields.tags(Collections.nCopies(100_000, "\u0007")))))
                .hasSize(200);
    }

    private static String blank(int index) {
        return "ERROR tag-blank at tags[" + index + "]: "
                + "a tag is blank; write a word, such as news, or remove the tag";
    }

    private static String duplicate(int index, String tag, int first) {
        return "WARNING tag-duplicate at tags[" + index + "]: " + "tag \"" + tag + "\" is the same as tags[" + first
                + "]; keep one of them";
    }
}
