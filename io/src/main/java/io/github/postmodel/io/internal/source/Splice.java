package io.github.postmodel.io.internal.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a file that becomes another.
 *
 * @param from the offset of its first byte
 * @param to the offset after its last byte
 * @param text what is there then
 */
public record Splice(int from, int to, String text) {
    private static final Comparator<Splice> BY_PLACE =
            Comparator.comparingInt(Splice::from).thenComparingInt(Splice::to);

    /** Splices in the order of their places, each once; empty where two overlap. */
    public static Optional<List<Splice>> inOrder(List<Splice> splices) {
        List<Splice> sorted = new ArrayList<>(splices);
        sorted.sort(BY_PLACE);
        for (int index = 1; index < sorted.size(); index++) {
            if (sorted.get(index).from < sorted.get(index - 1).to) {
                return Optional.empty();
            }
        }
        return Optional.of(sorted);
    }

    /** How many bytes longer the file is with it. */
    public int growth() {
        return text.getBytes(StandardCharsets.UTF_8).length - (to - from);
    }

    /** The bytes of a file with some pieces changed; they are in order and do not overlap. */
    public static byte[] apply(byte[] bytes, List<Splice> splices) {
        return apply(bytes, 0, bytes.length, splices);
    }

    /** A part of a file with some pieces of it changed; they are in order and do not overlap. */
    public static byte[] apply(byte[] bytes, int from, int to, List<Splice> splices) {
        byte[][] texts = new byte[splices.size()][];
        int length = to - from;
        for (int index = 0; index < texts.length; index++) {
            Splice splice = splices.get(index);
            texts[index] = splice.text.getBytes(StandardCharsets.UTF_8);
            length += texts[index].length - (splice.to - splice.from);
        }
        byte[] changed = new byte[length];
        int read = from;
        int written = 0;
        for (int index = 0; index < texts.length; index++) {
            Splice splice = splices.get(index);
            int kept = splice.from - read;
            System.arraycopy(bytes, read, changed, written, kept);
            System.arraycopy(texts[index], 0, changed, written + kept, texts[index].length);
            read = splice.to;
            written += kept + texts[index].length;
        }
        System.arraycopy(bytes, read, changed, written, to - read);
        return changed;
    }
}
