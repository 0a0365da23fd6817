package io.github.postmodel.validate.lsp.completion;

import io.github.postmodel.Problem;
import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.validate.lsp.text.DocumentText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A front matter that is being written: it may not be YAML, and may have no end. Offsets are those of the whole text. */
final class FrontText {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What a line at the left margin has where it goes on with the entry above. */
    private static final String NO_START = " \t#-]},";

    /** With more entries it takes too long to read each by itself. */
    private static final int MOST_ENTRIES = 300;

    private final String text;
    private final int end;
    /** Where each entry starts; the first is where the front matter does. */
    private final List<Integer> starts;

    private FrontText(String text, int end, List<Integer> starts) {
        this.text = text;
        this.end = end;
        this.starts = starts;
    }

    /** The front matter that an offset is in; empty where it is in none. */
    static Optional<FrontText> around(int offset, DocumentText text) {
        String first = text.line(0);
        boolean isOpen = isFence(first.startsWith(BYTE_ORDER_MARK) ? first.substring(1) : first, "---");
        if (!isOpen || text.lineOf(offset) == 0) {
            return Optional.empty();
        }
        List<Integer> starts = new ArrayList<>();
        starts.add(text.lineStart(1));
        int line = 1;
        while (line < text.lineCount() && !isFence(text.line(line), "---") && !isFence(text.line(line), "...")) {
            String written = text.line(line);
            if (line > 1 && !written.isEmpty() && NO_START.indexOf(written.charAt(0)) < 0) {
                starts.add(text.lineStart(line));
            }
            line++;
        }
        return text.lineOf(offset) < line
                ? Optional.of(new FrontText(text.text(), text.lineStart(line), starts))
                : Optional.empty();
    }

    private static boolean isFence(String line, String fence) {
        return line.startsWith(fence) && line.substring(fence.length()).isBlank();
    }

    /** The values of a text that is YAML; empty where it is none. */
    static Optional<Map<String, @Nullable Object>> values(String yaml) {
        MarkdownFile file = MarkdownFile.parse("---\n" + yaml + "\n---\n");
        return file.problems().stream().anyMatch(Problem::isError) ? Optional.empty() : Optional.of(file.frontMatter());
    }

    /** Where the entry starts that an offset is in. */
    int entryStart(int offset) {
        return starts.get(entry(offset));
    }

    private int entry(int offset) {
        int entry = starts.size() - 1;
        while (entry > 0 && starts.get(entry) > offset) {
            entry--;
        }
        return entry;
    }

    private int entryEnd(int entry) {
        return entry + 1 < starts.size() ? starts.get(entry + 1) : end;
    }

    /**
     * A text around a word.
     *
     * @param before what comes before it
     * @param after what comes after it
     */
    record Piece(String before, String after) {
        String with(String word) {
            return before + word + after;
        }
    }

    /** The whole around a word. */
    Piece whole(int from, int to) {
        return new Piece(text.substring(starts.get(0), from), text.substring(to, end));
    }

    /** The entry around a word, and those of the others that can be read. */
    Piece readable(int from, int to) {
        int own = entry(from);
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder(text.substring(to, entryEnd(own)));
        for (int entry = 0; entry < Math.min(MOST_ENTRIES, starts.size()); entry++) {
            String other = text.substring(starts.get(entry), entryEnd(entry));
            if (entry != own && values(other).isPresent()) {
                (entry < own ? before : after).append(other);
            }
        }
        return new Piece(before + text.substring(starts.get(own), from), after.toString());
    }

    /** What comes before a word in its entry, and the brackets that close what is open there. */
    Piece start(int from, String brackets) {
        return new Piece(text.substring(entryStart(from), from), brackets);
    }
}
