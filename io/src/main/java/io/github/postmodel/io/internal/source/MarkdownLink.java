package io.github.postmodel.io.internal.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A link as Markdown has it, where only its URL should be. */
public final class MarkdownLink {
    private static final Pattern LINK = Pattern.compile("!?\\[[^\\]]*\\]\\((https?://[^\\s()]+)\\)");

    private MarkdownLink() {}

    /** The URL of a text that is a link and nothing else. */
    public static Optional<String> url(String text) {
        Matcher link = LINK.matcher(text.strip());
        return link.matches() ? Optional.of(link.group(1)) : Optional.empty();
    }
}
