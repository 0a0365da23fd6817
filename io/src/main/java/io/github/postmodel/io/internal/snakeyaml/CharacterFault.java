package io.github.postmodel.io.internal.snakeyaml;

import io.github.postmodel.Rule;
import io.github.postmodel.io.internal.source.Source;
import io.github.postmodel.io.internal.text.Utf8Text;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.StreamReader;

/** Faults that the parser has no place for: it looks for the place in the piece of the file that it was given. */
final class CharacterFault {
    private static final Pattern HUGE_ESCAPE = Pattern.compile("\\\\U[89A-Fa-f][0-9A-Fa-f]{7}");

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Source source;
    private final YamlEvents events;

    CharacterFault(Source source, YamlEvents events) {
        this.source = source;
        this.events = events;
    }

    /** What the parser says where it meets a character that YAML does not allow at all. */
    YamlFault of(YAMLException fault) {
        List<YamlFault> first = in(source, events.from(), events.to(), 1);
        return first.isEmpty()
                ? YamlFault.syntax("not valid YAML: " + fault.getMessage(), events.from(), events.to())
                : first.get(0);
    }

    /** The characters in a piece of a file that YAML does not allow. */
    static List<YamlFault> in(Source source, int from, int to, int most) {
        List<YamlFault> faults = new ArrayList<>();
        String text = source.text(from, to);
        int offset = from;
        for (int index = 0; index < text.length() && faults.size() < most; ) {
            int character = text.codePointAt(index);
            int length = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (!StreamReader.isPrintable(character)) {
                String message = String.format("the character U+%04X is not allowed in YAML", character);
                faults.add(
                        new YamlFault(Rule.CONTROL_CHARACTER, message + instead(character), offset, offset + length));
            }
            index += Character.charCount(character);
            offset += length;
        }
        return faults;
    }

    /** Where a text of Windows was taken for Latin-1, its quotes and dashes have become controls. */
    private static String instead(int character) {
        boolean isC1 = character >= 0x80 && character <= 0x9F;
        String meant = isC1 ? new String(new byte[] {(byte) character}, WINDOWS) : "\uFFFD";
        return meant.codePointAt(0) < 0xA0 || meant.equals("\uFFFD")
                ? "; remove it"
                : ", and in Windows-1252 is " + meant + "; write " + meant + " instead";
    }

    /** What the parser says of an escape whose number is beyond all bounds. */
    YamlFault ofEscape() {
        String text = source.text(events.from(), events.to());
        Matcher escape = HUGE_ESCAPE.matcher(text);
        return escape.find()
                ? EscapeFault.noCharacter(source, events.from() + Utf8Text.length(text, 0, escape.start()))
                : YamlFault.syntax("not valid YAML: a number is too large", events.from(), events.to());
    }
}
