package io.github.postmodel.validate.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.postmodel.validate.input.PatternInvariants;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Any bytes as an ignore file, NUL, and a path: each line is a pattern, and as a glob it is one or is refused. */
public final class GlobTarget {
    private GlobTarget() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        int end = 0;
        while (end < bytes.length && bytes[end] != 0) {
            end++;
        }
        byte[] file = Arrays.copyOf(bytes, end);
        String path = end == bytes.length ? "a.md" : new String(bytes, end + 1, bytes.length - end - 1, UTF_8);
        List<String> lines = lines(new String(file, UTF_8));
        lines.forEach(line -> PatternInvariants.checkGlob(line, path));
        PatternInvariants.checkIgnoreFile(file, lines, path);
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\n", -1)) {
            lines.add(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
        }
        return lines;
    }

    static List<byte[]> seeds() {
        return Stream.of(
                        "*.md\n!a.md\0a.md",
                        "content/**/a?.md\0content/b/c/ab.md",
                        "**/a/**\nb/\n/c\0x/a/b",
                        "[a-c]x\n[!a]\n[[:digit:]]\n[]-]\0bx",
                        "\\#a\n# no pattern\n\\*\\ \0#a",
                        "*a*a*a*b\0aaaaaaaaaaaaaab",
                        "a**b/**c\r\n*\n!*/\0axb/xc",
                        "\uFEFFé*\n東?\0é京")
                .map(text -> text.getBytes(UTF_8))
                .toList();
    }
}
