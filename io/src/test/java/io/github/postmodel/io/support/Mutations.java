package io.github.postmodel.io.support;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Files made of others by putting in, taking out and replacing a few bytes near the start. */
public final class Mutations {
    private static final int NEAR = 1_500;
    private static final List<String> PIECES = List.of(
            "'",
            "\"",
            "''",
            ": ",
            ":",
            " #",
            "#",
            "- ",
            "-",
            "\n",
            "\r",
            "\r\n",
            "\n  ",
            "\n\n",
            " ",
            "  ",
            "[",
            "]",
            ", ",
            ",",
            "{",
            "}",
            "\\",
            "\\n",
            "\\x41",
            "\\u00e9",
            "\\\n  ",
            "&a ",
            "*a",
            "!!str ",
            "|",
            ">",
            "?",
            "? ",
            "\t",
            "’",
            "🎥",
            "\u00a0",
            "\u0085",
            "\u2028",
            "\ufeff",
            "\u0000",
            "---\n",
            "...\n",
            "--- ",
            "key: v\n",
            "- x\n",
            "  - y\n",
            "# c\n",
            "@",
            "%",
            "`",
            "~",
            "null",
            "<<: x\n",
            "=",
            "...",
            "\u00e9");

    private final List<byte[]> seeds;
    private final Random random;

    public Mutations(List<byte[]> seeds, Random random) {
        this.seeds = seeds;
        this.random = random;
    }

    public byte[] next() {
        byte[] bytes = seeds.get(random.nextInt(seeds.size()));
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            bytes = change(bytes);
        }
        return bytes;
    }

    private byte[] change(byte[] bytes) {
        int at = random.nextInt(Math.min(bytes.length, NEAR) + 1);
        int removed = random.nextInt(3) == 0 ? Math.min(random.nextInt(4), bytes.length - at) : 0;
        boolean adds = random.nextInt(5) > 0;
        byte[] added = adds ? piece() : new byte[0];
        byte[] changed = new byte[bytes.length - removed + added.length];
        System.arraycopy(bytes, 0, changed, 0, at);
        System.arraycopy(added, 0, changed, at, added.length);
        System.arraycopy(bytes, at + removed, changed, at + added.length, bytes.length - at - removed);
        return changed;
    }

    private byte[] piece() {
        return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
    }
}
