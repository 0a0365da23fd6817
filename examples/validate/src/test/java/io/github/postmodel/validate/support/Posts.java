package io.github.postmodel.validate.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;

/** Files for tests. */
public final class Posts {
    public static final Path GOOD = Path.of("posts/good");
    public static final Path BROKEN = Path.of("posts/broken");

    /** An article: nothing is wrong with it. */
    public static final String ARTICLE = "---\ntitle: Hello\ndate: '2025-09-18T16:00:00+00:00'\n---\nHello.\n";

    /** A link post with nothing wrong. */
    public static final String LINK = """
            ---
            title: Hello
            date: '2025-09-18T16:00:00+00:00'
            tags: [news]
            source: Example Weekly
            external_url: https://example.org/a
            post_kind: link
            draft: false
            tldr: A greeting in one line.
            summary: A greeting, and where it comes from.
            ---
            A text of its own.
            """;

    private Posts() {}

    public static Path write(Path path, String text) {
        try {
            Path folder = path.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            return Files.writeString(path, text);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The link post with other lines in place of the one of a key. */
    public static String linkWith(String key, String lines) {
        return LINK.replaceFirst("(?m)^" + key + ":.*$", Matcher.quoteReplacement(lines));
    }
}
