package io.github.postmodel;

import io.github.postmodel.internal.LinkLine;
import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What comes after the closing fence. Immutable and thread-safe.
 *
 * <pre>{@code
 * if (post.body() instanceof Body.OriginalLink link) {
 *     open(link.url());
 * }
 * }</pre>
 */
public sealed interface Body extends Serializable {
    /**
     * The body as it is written, without its final line ending.
     *
     * @return the text, never null
     */
    String text();

    /**
     * The one way from a text to a body: an {@link OriginalLink} where the text is
     * {@code Open the original post ↗ <url>} and nothing else (spaces around it aside), else a {@link Markdown}.
     *
     * @param text the text, without its final line ending
     * @return the body
     * @throws IllegalArgumentException if the text has an unpaired surrogate, which UTF-8 cannot say
     */
    static Body parse(String text) {
        OriginalLink link = OriginalLink.read(Objects.requireNonNull(text, "text"));
        return link == null ? new Markdown(text) : link;
    }

    /**
     * The link to the original post.
     *
     * @param url where the original is
     */
    record OriginalLink(URI url) implements Body {
        private static final String LABEL = "Open the original post ↗ ";

        /**
         * Checks that the URL can be written.
         *
         * @param url where the original is
         * @throws IllegalArgumentException if the URL is empty or has an unpaired surrogate
         */
        public OriginalLink {
            Objects.requireNonNull(url, "url");
            if (url.toString().isEmpty()) {
                throw new IllegalArgumentException("the link to the original post needs a URL, not an empty one");
            }
            checkWritable(url.toString());
        }

        @Override
        public String text() {
            return LABEL + url;
        }

        private static @Nullable OriginalLink read(String text) {
            int start = 0;
            while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            if (!text.startsWith(LABEL, start)) {
                return null;
            }
            String url = text.substring(start + LABEL.length()).strip();
            try {
                return url.isEmpty() ? null : new OriginalLink(new URI(url));
            } catch (URISyntaxException notOne) {
                return null;
            }
        }
    }

    /**
     * A text of the post's own.
     *
     * @param text the Markdown, without its final line ending; empty for an empty body
     */
    record Markdown(
            @CleanText @CleanText(groups = Advice.class) String text) implements Body {
        /**
         * Checks the text.
         *
         * @param text the Markdown, without its final line ending
         * @throws IllegalArgumentException if {@link Body#parse} would read the text as an {@link OriginalLink}, or if
         *     it has an unpaired surrogate, which UTF-8 cannot say
         */
        public Markdown {
            if (OriginalLink.read(Objects.requireNonNull(text, "text")) != null) {
                throw new IllegalArgumentException(
                        Problem.quote(text) + " is the link to an original post; use Body.parse");
            }
            checkWritable(text);
        }

        /**
         * Whether this is nearly the link to an original: one line that has its words, with another case or arrow or
         * none, or nothing but the URL, with or without an arrow or brackets. No template recognises it as the link.
         *
         * @param url where the original is, or null
         * @return true where the text says no more than the link does
         */
        public boolean resemblesLinkTo(@Nullable URI url) {
            return LinkLine.isOne(text, url);
        }
    }

    private static void checkWritable(String text) {
        for (int index = surrogate(text, 0); index < text.length(); index = surrogate(text, index + 2)) {
            if (Character.isBmpCodePoint(text.codePointAt(index))) {
                throw new IllegalArgumentException("the body has an unpaired surrogate at index " + index);
            }
        }
    }

    /** The first half of a surrogate pair from an index on, or the length. A loop that calls nothing is the quickest. */
    private static int surrogate(String text, int from) {
        int index = from;
        while (index < text.length() && !Character.isSurrogate(text.charAt(index))) {
            index++;
        }
        return index;
    }
}
