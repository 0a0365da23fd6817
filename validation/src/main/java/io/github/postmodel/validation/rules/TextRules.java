package io.github.postmodel.validation.rules;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The rules of any text: {@link Rule#CONTROL_CHARACTER}, {@link Rule#MOJIBAKE}. Each finds the first character of each line
 * that should not be there.
 */
public final class TextRules {
    private static final String ALLOWED = "\t\n\r";

    /** Characters that YAML has an escape of one letter for, and those letters. */
    private static final String ESCAPED = "\0\u0007\b\u000B\f\u001B";

    private static final String ESCAPES = "0abvfe";

    private TextRules() {}

    /**
     * Everything that is wrong with the characters of a text.
     *
     * @param text the text
     * @param findings takes what is wrong
     */
    public static void check(String text, Findings findings) {
        check(text, Finding.NO_ITEM, findings);
    }

    /**
     * Everything that is wrong with the characters of texts.
     *
     * @param texts the items of a list
     * @param findings takes what is wrong, each at its item
     */
    public static void check(List<String> texts, Findings findings) {
        for (int index = 0; index < texts.size(); index++) {
            check(texts.get(index), index, findings);
        }
    }

    private static void check(String text, int item, Findings findings) {
        if (!PlainText.hasNoControls(text)) {
            for (int start = 0; start < text.length(); ) {
                int feed = text.indexOf('\n', start);
                int end = feed < 0 ? text.length() : feed;
                checkControls(text, start, end, item, findings);
                checkMojibake(text, start, end, item, findings);
                start = end + 1;
            }
        }
    }

    private static void checkControls(String text, int start, int end, int item, Findings findings) {
        for (int index = start; index < end; index++) {
            char character = text.charAt(index);
            if ((character < ' ' || character == 0x7F) && ALLOWED.indexOf(character) < 0) {
                if (findings.takeMore(Rule.CONTROL_CHARACTER)) {
                    Map<String, String> parameters = Map.of(
                            "character", String.format(Locale.ROOT, "U+%04X", (int) character),
                            "position", position(text, index),
                            "text", Excerpt.around(text, index),
                            "advice", advice(text, index));
                    findings.addItem(Rule.CONTROL_CHARACTER, item, parameters);
                }
                return;
            }
        }
    }

    /** A backslash before a word, as in a path of Windows, is an escape in double quotes. */
    private static String advice(String text, int index) {
        int escape = ESCAPED.indexOf(text.charAt(index));
        boolean isBeforeWord = index + 1 < text.length() && Character.isLetterOrDigit(text.charAt(index + 1));
        if (escape < 0 || !isBeforeWord) {
            return "remove it";
        }
        String written = "\\" + ESCAPES.charAt(escape);
        return "in double quotes " + written + " is an escape: write \\" + written
                + ", use single quotes, or remove it";
    }

    private static void checkMojibake(String text, int start, int end, int item, Findings findings) {
        Mojibake mojibake = findings.takeMore(Rule.MOJIBAKE) ? Mojibake.firstIn(text, start, end) : null;
        if (mojibake != null) {
            Map<String, String> parameters = Map.of(
                    "text", Excerpt.around(text, mojibake.start()),
                    "shown", Problem.quote(text.substring(mojibake.start(), mojibake.end())),
                    "position", position(text, mojibake.start()),
                    "encoding", mojibake.encoding(),
                    "advice", mojibake.advice(text.substring(0, end)));
            findings.addItem(Rule.MOJIBAKE, item, parameters);
        }
    }

    /** As people count: from 1, in code points. */
    private static String position(String text, int index) {
        return Integer.toString(text.codePointCount(0, index) + 1);
    }
}
