package io.github.postmodel.validate.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is printed does no harm to a terminal or to a build server that reads it. */
public final class Harmless {
    /**
     * What no output has, except the line breaks that end its lines, and tabs in patches: control characters, what
     * Unicode says may be ignored, and halves of characters.
     */
    private static final Pattern HARM = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\u034F\\u115F\\u1160"
            + "\\u17B4\\u17B5\\u180B-\\u180F\\u2065\\u3164\\uFE00-\\uFE0F\\uFFA0\\uFFF0-\\uFFF8"
            + "\\x{E0000}-\\x{E0FFF}&&[^\\n\\t]]");

    private static final Pattern OURS =
            Pattern.compile("::(error|warning) (file=|title=).*|::notice title=postmodel-validate::.*");

    private Harmless() {}

    /** Checks all lines. Commands of GitHub are allowed where the program itself gives them: annotations. */
    public static void check(String output) {
        Matcher harm = HARM.matcher(output.replace("\r\n", "\n"));
        assertThat(harm.find() ? "U+" + Integer.toHexString(harm.group().codePointAt(0)) : "")
                .as(output)
                .isEmpty();
        for (String line : output.split("\n", -1)) {
            assertThat(
                            OURS.matcher(line).matches()
                                    ? ""
                                    : GithubRunner.command(line).orElse(""))
                    .as(line)
                    .isEmpty();
        }
    }
}
