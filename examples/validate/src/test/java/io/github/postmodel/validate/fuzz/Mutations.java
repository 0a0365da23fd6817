package io.github.postmodel.validate.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;

/** Inputs made of others, by putting in, leaving out and repeating a few bytes. */
final class Mutations {
    private static final List<String> PIECES = List.of(
            "\n",
            "\r\n",
            "\r",
            "\0",
            "\t",
            " ",
            "  ",
            "---\n",
            "'",
            "\"",
            "''",
            ": ",
            "#",
            " #",
            "- ",
            ", ",
            "[",
            "]",
            "{",
            "}",
            "*",
            "**",
            "**/",
            "/**",
            "?",
            "!",
            "^",
            "[!a-z]",
            "[[:alpha:]]",
            "[a-",
            "\\",
            "/",
            "//",
            "..",
            "&a ",
            "*a",
            "!!str ",
            "|\n",
            ">",
            "<<: *a\n",
            "+01:00",
            "Z",
            "2025-09-18 16:00",
            "tags: a, b\n",
            "dat",
            "::",
            "##[",
            "]]>",
            "<!--",
            "&#0;",
            "%",
            "{0}",
            "\u001b[31m",
            "\u009b",
            "\u202e",
            "\u200b",
            "\ufe0f",
            "\ufffe",
            "\ufeff",
            "é",
            "📚",
            "\u2028");

    private final List<byte[]> seeds;
    private final Random random;

    Mutations(List<byte[]> seeds, Random random) {
        this.seeds = seeds;
        this.random = random;
    }

    byte[] next() {
        byte[] bytes = seeds.get(random.nextInt(seeds.size()));
        for (int changes = random.nextInt(4); changes >= 0; changes--) {
            bytes = changed(bytes);
        }
        return bytes;
    }

    private byte[] changed(byte[] bytes) {
        int at = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, at + random.nextInt(6));
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        changed.write(bytes, 0, at);
        switch (random.nextInt(5)) {
            case 0 -> changed.write(bytes, to, bytes.length - to);
            case 1 -> changed.write(bytes, Math.max(0, at - 4), bytes.length - Math.max(0, at - 4));
            default -> {
                changed.writeBytes(PIECES.get(random.nextInt(PIECES.size())).getBytes(UTF_8));
                changed.write(bytes, at, bytes.length - at);
            }
        }
        return changed.toByteArray();
    }
}
