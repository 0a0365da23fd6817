package io.github.postmodel.validate.lsp.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The text is that of the client after every change, whatever its positions count. */
class DocumentsTest {
    private static final String URI = "file:///a.md";
    private static final int EDITS = 10_000;
    private static final long SEED = Long.getLong("postmodel.seed", 1);

    private final Documents documents = new Documents();

    @ParameterizedTest
    @EnumSource(PositionEncoding.class)
    void textIsThatOfTheClientAfterEachOfManyEdits(PositionEncoding encoding) {
        RandomEdits client = new RandomEdits(SEED, encoding, "---\r\ntitle: 😀\n---\nText.\r");
        documents.use(encoding);
        open(client.text());
        for (int edit = 1; edit <= EDITS; edit++) {
            documents.change(URI, edit, List.of(client.next()));

            assertThat(text()).as("seed %s, edit %s", SEED, edit).isEqualTo(client.text());
        }
        DocumentText changed = documents.get(URI).text();
        assertThat(changed.lineCount()).isEqualTo(DocumentText.of(client.text()).lineCount());
        for (int line = 0; line < changed.lineCount(); line++) {
            assertThat(changed.line(line)).doesNotContain("\r", "\n");
        }
    }

    /** As an editor sends it that replaces a word everywhere. */
    @ParameterizedTest
    @EnumSource(PositionEncoding.class)
    void textIsThatOfTheClientAfterManyEditsOfOneMessage(PositionEncoding encoding) {
        RandomEdits client = new RandomEdits(SEED, encoding, "---\r\ntitle: 😀\n---\nText.\r");
        documents.use(encoding);
        open(client.text());
        for (int message = 1; message <= EDITS / 25; message++) {
            documents.change(
                    URI, message, Stream.generate(client::next).limit(25).toList());

            assertThat(text()).as("seed %s, message %s", SEED, message).isEqualTo(client.text());
        }
    }

    /** A copy of the text for each change would take a minute. */
    @Test
    void manyChangesOfALargeTextTakeNoCopyOfItForEach() {
        int count = 5000;
        open("Some words of a body, and a few more of them.\n".repeat(100_000));
        List<TextDocumentContentChangeEvent> changes = new ArrayList<>();
        for (int line = 0; line < count; line++) {
            // Each change before it has made one line more.
            changes.add(change(2 * line, 0, 2 * line, 4, "More\n"));
        }

        assertTimeout(Duration.ofSeconds(10), () -> documents.change(URI, 2, changes));
        assertThat(text())
                .isEqualTo("More\n words of a body, and a few more of them.\n".repeat(count)
                        + "Some words of a body, and a few more of them.\n".repeat(100_000 - count));
    }

    /** Each change is made to what the one before it left. */
    @Test
    void changesOfOneMessageFollowEachOther() {
        open("a\nb\n");
        documents.change(URI, 2, List.of(change(0, 0, 1, 0, ""), change(0, 1, 0, 1, "c"), change(1, 0, 1, 0, "d")));

        assertThat(text()).isEqualTo("bc\nd");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            utf-8,  4, 'a|😀'
            utf-8,  5, 'a😀|'
            utf-16, 3, 'a😀|'
            utf-32, 2, 'a😀|'
            utf-8,  3, 'a|😀'
            """)
    void charactersCountWhatWasAgreed(String encoding, int character, String expected) {
        documents.use(PositionEncoding.preferred(List.of(encoding)));
        open("a😀");
        documents.change(URI, 2, List.of(change(0, character, 0, character, "|")));

        assertThat(text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 99, 0, 99, 'ab|\r\ncd'",
        "1, 99, 7, 0, 'ab\r\ncd|'",
        "9, 9, 9, 9, 'ab\r\ncd|'",
        "-1, -5, 0, 1, '|b\r\ncd'",
        "1, 1, 0, 1, 'a|d'"
    })
    void positionBeyondTheTextIsTheNearest(int line, int character, int endLine, int end, String expected) {
        open("ab\r\ncd");
        documents.change(URI, 2, List.of(change(line, character, endLine, end, "|")));

        assertThat(text()).isEqualTo(expected);
    }

    @Test
    void changeOfATextThatIsNotOpenIsPassedOver() {
        assertThat(documents.change("file:///b.md", 2, List.of(change(0, 0, 0, 0, "x"))))
                .isFalse();
        assertThat(documents.get("file:///b.md")).isNull();
    }

    @Test
    void preferenceOfTheClientCounts() {
        assertThat(PositionEncoding.preferred(List.of("utf-7", "utf-8", "utf-16")))
                .isEqualTo(PositionEncoding.UTF_8);
        assertThat(PositionEncoding.preferred(List.of())).isEqualTo(PositionEncoding.UTF_16);
    }

    private void open(String text) {
        documents.open(new TextDocumentItem(URI, "markdown", 1, text));
    }

    private String text() {
        return documents.get(URI).text().text();
    }

    private static TextDocumentContentChangeEvent change(int line, int character, int endLine, int end, String piece) {
        return new TextDocumentContentChangeEvent(
                new Range(new Position(line, character), new Position(endLine, end)), piece);
    }
}
