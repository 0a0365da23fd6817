package io.github.postmodel.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.postmodel.io.PostFile;
import java.util.Arrays;
import java.util.function.BinaryOperator;

/** What is wrong with some of the copies, in turn. */
enum Fault {
    NO_FENCE("error fence-missing", (text, before) -> text.replaceFirst("---", "--")),
    DATE_IN_WORDS("error date-format", (text, before) -> entry(text, "date", "18 Sept 2025")),
    NAME_OF_ANOTHER_DAY("warning date-file-name", (text, before) -> text),
    TITLE_EMPTY("error title-required", (text, before) -> change(text, "title", "")),
    DRAFT_MAYBE("error draft-boolean", (text, before) -> entry(text, "draft", "maybe")),
    TAG_TWICE("warning tag-duplicate", (text, before) -> change(text, "tags", "news", "news")),
    KEY_MISSPELT("warning key-misspelt", (text, before) -> text.replaceFirst("(?m)^tldr:", "tldrr:")),
    NOT_UTF_8("error encoding", (text, before) -> text),
    SLUG_AGAIN("warning slug-duplicate", (text, before) -> text.replaceFirst("\n", "\nslug: '" + before + "'\n")),
    URL_AGAIN("warning external-url-duplicate", (text, before) -> text);

    private final String problem;

    @SuppressWarnings("ImmutableEnumChecker") // Functions without a state.
    private final BinaryOperator<String> change;

    Fault(String problem, BinaryOperator<String> change) {
        this.problem = problem;
        this.change = change;
    }

    /** The severity and the rule of what is found. */
    String problem() {
        return problem;
    }

    /** The name of a file with the fault, which is otherwise {@code name}. */
    String name(String name) {
        return this == NAME_OF_ANOTHER_DAY ? "1999-01-01-" + name : name;
    }

    /** A text with the fault, in the file that comes after one of the name {@code before}. */
    byte[] bytes(String text, String before) {
        byte[] bytes = change.apply(text, before).getBytes(UTF_8);
        if (this != NOT_UTF_8) {
            return bytes;
        }
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
        longer[bytes.length] = (byte) 0xE9;
        return longer;
    }

    private static String entry(String text, String key, String value) {
        return text.replaceFirst("(?m)^" + key + ":.*$", key + ": " + value);
    }

    private static String change(String text, String key, String... values) {
        PostFile file = PostFile.parse(text);
        return file.with(fields -> {
                    if (key.equals("tags")) {
                        fields.tags(values);
                    } else {
                        fields.title(values[0]);
                    }
                })
                .text();
    }
}
