package io.github.postmodel.io.internal.snakeyaml;

import io.github.postmodel.io.internal.source.QuotedLine;
import io.github.postmodel.io.internal.source.Source;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Characters that end a line in YAML 1.1 and in no editor: where one is in a value, the rest of it is another line. */
final class OddLineBreak {
    private OddLineBreak() {}

    /** Says that one is on the line before a fault; null where there is none. */
    static @Nullable YamlFault before(Source source, int fault) {
        int start = source.lineStart(fault);
        int end = source.endWithoutBreak(start, source.nextLine(start));
        String line = source.text(start, end);
        int index = 0;
        while (index < line.length() && !isOne(line.charAt(index))) {
            index++;
        }
        if (index == line.length()) {
            return null;
        }
        int at = start + line.substring(0, index).getBytes(StandardCharsets.UTF_8).length;
        String message = String.format("the character U+%04X ends the line here; ", (int) line.charAt(index))
                + QuotedLine.at(source, start)
                        .filter(text -> text.chars().noneMatch(OddLineBreak::isOne))
                        .map(text -> "write " + text)
                        .orElse("use a space");
        return YamlFault.syntax(message, at, at + (line.charAt(index) == 0x85 ? 2 : 3));
    }

    private static boolean isOne(int character) {
        return character == 0x85 || character == 0x2028 || character == 0x2029;
    }
}
