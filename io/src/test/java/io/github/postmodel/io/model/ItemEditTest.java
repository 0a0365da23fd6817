package io.github.postmodel.io.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.github.postmodel.io.ContentFile;
import io.github.postmodel.io.ContentModel;
import io.github.postmodel.io.PostEditException;
import io.github.postmodel.io.UnknownKeys;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Changing a list of records through a model: each item keeps what the model does not know of it. */
class ItemEditTest {
    record Boat(String name, @JsonAlias("length") Integer metres) {}

    record Pier(List<Boat> boats, Map<String, Boat> moored) {}

    private static final ContentModel<Pier> PIERS = ContentModel.of(Pier.class).unknownKeys(UnknownKeys.IGNORE);

    private static final String BOATS = """
            ---
            boats:
            - name: Ada
              length: 7
              crew: 1 # and a dog
            # The blue one.
            - name: Bea
              metres: 9
              crew: 2
            - name: Cid
              metres: 12
              crew: 3
            ---
            """;

    private static final Boat ADA = new Boat("Ada", 7);
    private static final Boat BEA = new Boat("Bea", 9);
    private static final Boat CID = new Boat("Cid", 12);

    private static String with(String text, Boat... boats) {
        return changed(text, pier -> new Pier(List.of(boats), pier.moored()));
    }

    private static String changed(String text, UnaryOperator<Pier> change) {
        ContentFile<Pier> file = PIERS.parse(text);
        Pier wanted = change.apply(file.content().orElseThrow());
        ContentFile<Pier> changed = file.with(wanted);
        assertThat(changed.content()).contains(wanted);
        return changed.text();
    }

    @Test
    void itemsThatChangePlacesTakeTheirKeysAndCommentsAlong() {
        assertThat(with(BOATS, BEA, ADA, CID)).isEqualTo("""
                ---
                boats:
                # The blue one.
                - name: Bea
                  metres: 9
                  crew: 2
                - name: Ada
                  length: 7
                  crew: 1 # and a dog
                - name: Cid
                  metres: 12
                  crew: 3
                ---
                """);
    }

    @Test
    void anItemThatIsMovedAndChangedKeepsItsKeys() {
        assertThat(with(BOATS, new Boat("Cid", 13), new Boat("Ada", null))).isEqualTo("""
                ---
                boats:
                # The blue one.
                - name: Cid
                  metres: 13
                  crew: 3
                - name: Ada
                  crew: 1 # and a dog
                ---
                """);
    }

    @Test
    void aLastKeyMayGoFromAnItemThatIsMoved() {
        String text = "---\nboats:\n- name: Bea\n- name: Ada\n  length: 7\nx: 1\n---\n";

        assertThat(with(text, new Boat("Ada", null), new Boat("Bea", null)))
                .isEqualTo("---\nboats:\n- name: Ada\n- name: Bea\nx: 1\n---\n");
        assertThat(with(text.replace("\n", "\r\n"), new Boat("Ada", null), new Boat("Bea", null)))
                .isEqualTo("---\nboats:\n- name: Ada\n- name: Bea\nx: 1\n---\n".replace("\n", "\r\n"));
    }

    @Test
    void anItemWithAnotherNameIsKnownByWhatItShares() {
        assertThat(with(BOATS, ADA, CID, new Boat("Zoe", 9)))
                .contains(
                        "- name: Cid\n  metres: 12\n  crew: 3\n# The blue one.\n- name: Zoe\n  metres: 9\n  crew: 2\n");
        assertThat(with(BOATS, new Boat("Zoe", 9), new Boat("Yin", 12)))
                .contains("- name: Zoe\n  metres: 9\n  crew: 2\n- name: Yin\n  metres: 12\n  crew: 3\n")
                .doesNotContain("crew: 1");
    }

    @Test
    void itemsMayBeRemovedAndAdded() {
        assertThat(with(BOATS, BEA)).doesNotContain("crew: 1").doesNotContain("crew: 3");
        assertThat(with(BOATS, ADA, BEA, CID, new Boat("Dot", 3)))
                .endsWith("  crew: 3\n- name: Dot\n  metres: 3\n---\n");
        assertThat(with(BOATS)).isEqualTo("---\nboats: []\n# The blue one.\n---\n");
    }

    @Test
    void aValueUnderAnotherKeyKeepsItsKeys() {
        String text = "---\nmoored:\n  a: {name: Ada, crew: 1}\n  b: {name: Bea, crew: 2}\n---\n";

        assertThat(changed(
                        text, pier -> new Pier(null, Map.of("c", new Boat("Ada", null), "b", new Boat("Bea", null)))))
                .isEqualTo(text.replace("a:", "c:"));
    }

    @Test
    void itIsNotGuessedWhichItemHasWhichKeys() {
        String reason =
                " cannot be changed: which item it has become is a guess, and its key \"crew\", which the model does"
                        + " not know, would be lost or come to another item; change one item at a time, or remove it first";
        assertThatThrownBy(() -> with(BOATS, new Boat("Zoe", 1)))
                .isInstanceOf(PostEditException.class)
                .hasMessage("<text>: boats[0]" + reason);
        assertThatThrownBy(() -> with(BOATS, ADA, BEA, new Boat("Zoe", 1))).hasMessage("<text>: boats[2]" + reason);

        String twins = "---\nboats:\n- {name: Ada, crew: 1}\n- {name: Ada, crew: 2}\n---\n";
        assertThatThrownBy(() -> with(twins, new Boat("Ada", null))).hasMessage("<text>: boats[1]" + reason);

        String alike = "---\nboats:\n- {name: Ada, metres: 3, crew: 1}\n- {name: Bea, metres: 3, crew: 2}\n---\n";
        assertThatThrownBy(() -> with(alike, new Boat("Zoe", 3))).hasMessage("<text>: boats[0]" + reason);
    }

    @Test
    void withoutSuchKeysThereIsNothingToGuess() {
        String text = "---\nboats:\n- {name: Ada, metres: 3}\n- {name: Bea, metres: 3}\n---\n";

        assertThat(with(text, new Boat("Zoe", 4))).isEqualTo("---\nboats:\n- {name: Zoe, metres: 4}\n---\n");
    }

    @Test
    void aKeyBesideAnotherNameOfItIsToldAndNotChanged() {
        ContentFile<Pier> file = PIERS.parse("---\nboats:\n- name: Ada\n  metres: 7\n  length: 8\n---\n");

        assertThat(file.problems())
                .extracting(problem -> problem.in("a.md"))
                .containsExactly(
                        "a.md:5:3: \"length\" is another name of metres, and the file has both; keep one of the"
                                + " two");
        assertThat(file.content()).isEmpty();
        assertThatThrownBy(() -> file.with(new Pier(List.of(ADA), null))).isInstanceOf(PostEditException.class);
    }
}
