package io.github.postmodel.validate.support;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * A text that does harm where it is printed as it is.
 *
 * @param kind what it does, or what it belongs to
 * @param text the text, with a letter before and after where it is one character
 */
public record HarmfulText(String kind, String text) {
    /** Of each kind those that there are, or the first and last of many. */
    public static List<HarmfulText> all() {
        List<HarmfulText> all = new ArrayList<>();
        characters(all, "C0", 0x01, 0x1F);
        characters(all, "DEL", 0x7F, 0x7F);
        characters(all, "C1", 0x80, 0x9F);
        characters(all, "bidi marks", 0x061C, 0x061C, 0x200E, 0x200F);
        characters(all, "bidi embeddings", 0x202A, 0x202E);
        characters(all, "bidi isolates", 0x2066, 0x2069);
        characters(all, "zero width", 0x200B, 0x200D, 0x2060, 0x2064, 0xFEFF, 0xFEFF);
        characters(all, "deprecated formats", 0x206A, 0x206F);
        characters(all, "line separators", 0x2028, 0x2029);
        characters(all, "soft hyphen", 0x00AD, 0x00AD);
        characters(all, "letters without a shape", 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0x3164, 0xFFA0, 0xFFA0);
        characters(all, "joiners", 0x034F, 0x034F, 0x180B, 0x180E);
        characters(all, "variation selectors", 0xFE00, 0xFE00, 0xFE0F, 0xFE0F, 0xE0100, 0xE0100, 0xE01EF, 0xE01EF);
        characters(all, "annotations", 0xFFF9, 0xFFFB);
        characters(all, "reserved as ignorable", 0x2065, 0x2065, 0xFFF0, 0xFFF0, 0xFFF8, 0xFFF8, 0xE0FFF, 0xE0FFF);
        characters(all, "tags", 0xE0001, 0xE0001, 0xE0020, 0xE0021, 0xE007F, 0xE007F);
        characters(all, "not in XML", 0xFFFE, 0xFFFF);
        for (String escape : List.of("[31m", "[2J", "]0;title\u0007", "]8;;https://evil.example\u001b\\", "c", "[6n")) {
            all.add(new HarmfulText("escape sequences", "a\u001b" + escape + "b"));
        }
        all.add(new HarmfulText("escape sequences", "a\u009b31mb"));
        for (String command : List.of("set-output name=a", "add-mask", "stop-commands", "error file=a", "group")) {
            for (String place : List.of("", "  ", "\t", "\u200b", "\u0001", "a\n", "a\r", "a\u2028", "a\r\n")) {
                all.add(new HarmfulText("::command::", place + "::" + command + "::x"));
            }
            for (String place : List.of("", "a ", "#", "\u200b")) {
                all.add(new HarmfulText("##[command]", place + "##[" + command + "]x"));
                all.add(new HarmfulText("##vso[command]", place + "##vso[" + command + "]x"));
            }
        }
        for (String markup :
                List.of("]]>", "<!--", "&#0;", "&lt;", "\"/><x a=\"", "{0}", "%0A::error::x", "\\u001b", "\\")) {
            all.add(new HarmfulText("markup", "a" + markup + "b"));
        }
        return all;
    }

    /** As the name of a file, which cannot hold a slash nor NUL. */
    public String asName() {
        return text.replace("/", "");
    }

    /** Between the double quotes of YAML, with an escape for each character that is not a letter or so. */
    public String escaped() {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (character >= ' ' && character <= '~' && character != '"' && character != '\\') {
                escaped.appendCodePoint(character);
            } else {
                escaped.append(String.format("\\U%08X", character));
            }
        });
        return escaped.toString();
    }

    /** From each even number to the next. */
    private static void characters(List<HarmfulText> all, String kind, int... ranges) {
        IntConsumer add = character -> all.add(new HarmfulText(kind, "a" + Character.toString(character) + "b"));
        for (int index = 0; index < ranges.length; index += 2) {
            IntStream.rangeClosed(ranges[index], ranges[index + 1]).forEach(add);
        }
    }
}
