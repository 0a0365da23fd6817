package io.github.postmodel.validate.lsp.features;

import io.github.postmodel.Problem;
import io.github.postmodel.io.MarkdownFile;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A tag that a file has in a form in which it is not renamed. */
final class LeftTag {
    private static final String TAGS = "tags";

    /** The entry of the tags: its line, and those below up to the next key. */
    private static final Pattern ENTRY =
            Pattern.compile("^[\"']?tags[\"']?[ \\t]*:(.*(?:\\R(?:[ \\t#\\]},-].*)?)*)", Pattern.MULTILINE);

    private static final Pattern END = Pattern.compile("^(?:---|\\.\\.\\.)[ \\t]*$", Pattern.MULTILINE);

    private LeftTag() {}

    /** Why a tag stays in a file; empty where the file does not have it. */
    static Optional<String> reason(MarkdownFile file, String tag) {
        Object value = file.frontMatter().get(TAGS);
        if (value instanceof String text
                && Arrays.asList(text.strip().split("\\s*,\\s*")).contains(tag)) {
            return Optional.of("tags " + Problem.quote(text) + " is one text; write [" + text + "]");
        }
        boolean isUnread = !file.frontMatter().containsKey(TAGS)
                && file.problems().stream().anyMatch(Problem::isError);
        return isUnread && hasWord(file.text(), tag)
                ? Optional.of("its tags cannot be read; correct its errors first")
                : Optional.empty();
    }

    private static boolean hasWord(String text, String tag) {
        Matcher end = END.matcher(text);
        boolean isClosed = end.find(text.indexOf('\n') + 1);
        Matcher entry = ENTRY.matcher(isClosed ? text.substring(0, end.start()) : text);
        Pattern word = Pattern.compile("(?<![\\p{L}\\p{N}_-])" + Pattern.quote(tag) + "(?![\\p{L}\\p{N}_-])");
        return entry.find() && word.matcher(entry.group(1)).find();
    }
}
