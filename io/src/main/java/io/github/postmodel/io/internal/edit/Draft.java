package io.github.postmodel.io.internal.edit;

import io.github.postmodel.io.internal.entries.Item;
import io.github.postmodel.io.internal.entries.Layout;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.source.Source;
import io.github.postmodel.io.internal.source.Splice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An edit in the making: what it works on, and the splices so far. */
final class Draft {
    private final Source source;
    private final Layout layout;
    private final Supplier<Manner> manner;
    private final int limit;
    private boolean fold;
    private boolean dropsUnread;
    private boolean takesBlankLines;
    private final List<Splice> splices = new ArrayList<>();
    private int deepest;
    private boolean losesComments;

    /**
     * A draft without splices.
     *
     * @param limit the depth from which on a value that differs is written anew as a whole
     */
    Draft(Source source, Layout layout, Supplier<Manner> manner, int limit) {
        this.source = source;
        this.layout = layout;
        this.manner = manner;
        this.limit = limit;
    }

    Source source() {
        return source;
    }

    Layout layout() {
        return layout;
    }

    Manner manner() {
        return manner.get();
    }

    /** Folds a text that grows past the width though it is on one line now. */
    void foldLongTexts() {
        fold = true;
    }

    boolean fold() {
        return fold;
    }

    /** Takes the items of a list that could not be read for items that are not wanted. */
    void dropUnreadItems() {
        dropsUnread = true;
    }

    boolean dropsUnread() {
        return dropsUnread;
    }

    /** Removes the blank lines below what is removed as well: a text above that keeps its last lines would get them. */
    Draft takingBlankLines() {
        takesBlankLines = true;
        return this;
    }

    /** A draft of its own for a piece that goes elsewhere. */
    Draft another() {
        Draft another = new Draft(source, layout, manner, limit);
        another.fold = fold;
        another.dropsUnread = dropsUnread;
        another.takesBlankLines = takesBlankLines;
        return another;
    }

    /** Whether a value at a depth may be changed part by part. */
    boolean reaches(int depth) {
        deepest = Math.max(deepest, depth);
        return depth < limit;
    }

    /** The deepest value that differs. */
    int deepest() {
        return deepest;
    }

    void replace(int from, int to, String text) {
        int end = isPlain(text) ? to : endOfTabs(from, to);
        splices.add(new Splice(from, end, text + " ".repeat(end - to)));
    }

    private static boolean isPlain(String text) {
        return !text.isEmpty() && "'\"]}".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** Only after a plain value may there be tabs before a comment: after all others they become spaces. */
    private int endOfTabs(int from, int to) {
        byte[] bytes = source.bytes();
        int end = to;
        boolean hasTab = false;
        while (to > from
                && bytes[to - 1] != '\n'
                && end < source.length()
                && (bytes[end] == ' ' || bytes[end] == '\t')) {
            hasTab |= bytes[end] == '\t';
            end++;
        }
        return hasTab && end < source.length() && bytes[end] == '#' ? end : to;
    }

    void insert(int at, String text) {
        replace(at, at, text);
    }

    void remove(int from, int to) {
        replace(from, to, "");
    }

    /** Removes whole lines. */
    void removeLines(int from, int to) {
        int end = to;
        while (takesBlankLines && end < source.length() && isBlank(end)) {
            end = source.nextLine(end);
        }
        remove(from, end);
    }

    private boolean isBlank(int line) {
        return source.text(line, source.nextLine(line)).isBlank();
    }

    int size() {
        return splices.size();
    }

    /** Forgets all splices but the first ones. */
    void backTo(int size) {
        splices.subList(size, splices.size()).clear();
    }

    /** Tells that comments inside a collection would go, though it stays one. */
    void loseComments() {
        losesComments = true;
    }

    boolean losesComments() {
        return losesComments;
    }

    List<Splice> splices() {
        return splices;
    }

    /** The columns before an offset on its line. */
    int column(int offset) {
        String before = source.text(source.lineStart(offset), offset);
        return before.codePointCount(0, before.length());
    }

    /** The line after what ends at an offset, which may be the end of its line. */
    int lineAfter(int end) {
        return end > source.start() && source.bytes()[end - 1] == '\n' ? end : source.nextLine(end);
    }

    boolean onOneLine(int from, int to) {
        return source.nextLine(from) > to;
    }

    /** Writes values as they are written around an offset. */
    NodeWriter writer(Manner manner, int offset) {
        int line = source.lineStart(offset);
        int end = line;
        while (source.bytes()[end] == ' ') {
            end++;
        }
        return new NodeWriter(manner, source.lineBreak(offset), end - line + 2);
    }

    /** Edits a value in a list or a mapping: a list and a mapping are edited part by part, and their parts may be such again. */
    interface PartEditor {
        void edit(
                Draft draft,
                List<Node> neighbours,
                Item item,
                @Nullable Object current,
                @Nullable Object wanted,
                int depth,
                boolean flow);
    }
}
