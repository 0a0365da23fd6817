package io.github.postmodel.validate.lsp.completion;

import io.github.postmodel.validate.lsp.text.DocumentText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a front matter where something can be written.
 *
 * @param kind what can be written there
 * @param trial which property that is
 * @param start the offset at which the word starts that is replaced
 * @param cursor the offset of the cursor, in that word or at its end
 * @param end the offset after it
 * @param word that word
 * @param isInBrackets whether it is in a list or mapping in brackets
 * @param space what comes first: a space, or nothing
 */
record Place(Kind kind, Trial trial, int start, int cursor, int end, Word word, boolean isInBrackets, String space) {
    /** What can be written at an offset: nothing outside of the front matter, or in a comment. */
    static List<Place> at(int offset, DocumentText text) {
        List<Place> places = new ArrayList<>();
        FrontText.around(offset, text).ifPresent(front -> {
            int entry = front.entryStart(offset);
            TextBefore before = TextBefore.of(text.text().substring(entry, offset));
            if (before != null) {
                for (Kind kind : before.kinds()) {
                    Place place = of(kind, entry + before.start(), before, offset, front, text);
                    if (place != null) {
                        places.add(place);
                    }
                }
            }
        });
        return places;
    }

    /** Whether all of the word comes after the cursor: another one can be begun there, and this one stays. */
    boolean isBeforeWord() {
        return cursor == start && start < end;
    }

    private static @Nullable Place of(
            Kind kind, int wordStart, TextBefore before, int offset, FrontText front, DocumentText text) {
        int line = text.lineOf(offset);
        int lineStart = text.lineStart(line);
        Word word = Word.at(offset - lineStart, wordStart - lineStart, text.line(line), kind, before.isInBrackets());
        boolean isEmpty = word != null && word.start() == word.end();
        if (word == null || word.hasColon() && (isEmpty || kind == Kind.VALUE)) {
            return null;
        }
        int start = lineStart + word.start();
        int end = lineStart + word.end();
        String space = before.needsSpace() ? " " : "";
        Trial trial = Trial.of(
                kind,
                word,
                space,
                text.text().substring(start, end),
                List.of(
                        () -> front.whole(start, end),
                        () -> front.readable(start, end),
                        () -> front.start(start, before.brackets())));
        return trial == null ? null : new Place(kind, trial, start, offset, end, word, before.isInBrackets(), space);
    }
}
