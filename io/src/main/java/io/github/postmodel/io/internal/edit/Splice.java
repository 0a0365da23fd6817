package io.github.postmodel.io.internal.edit;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A piece of a file that becomes another.
 *
 * @param from the offset of its first byte
 * @param to the offset behind its last byte
 * @param text what stands there then
 */
public record Splice(int from, int to, String text) {
    /** The bytes of a file with some pieces changed; they are in order and do not overlap. */
    public static byte[] apply(byte[] bytes, List<Splice> splices) {
        byte[][] texts = new byte[splices.size()][];
        int length = bytes.length;
        for (int index = 0; index < texts.length; index++) {
            Splice splice = splices.get(index);
            texts[index] = splice.text.getBytes(StandardCharsets.UTF_8);
            length += texts[index].length - (splice.to - splice.from);
        }
        byte[] changed = new byte[length];
        int read = 0;
        int written = 0;
        for (int index = 0; index < texts.length; index++) {
            Splice splice = splices.get(index);
            int kept = splice.from - read;
            System.arraycopy(bytes, read, changed, written, kept);
            System.arraycopy(texts[index], 0, changed, written + kept, texts[index].length);
            read = splice.to;
            written += kept + texts[index].length;
        }
        System.arraycopy(bytes, read, changed, written, bytes.length - read);
        return changed;
    }
}
