package io.github.postmodel.io;

import io.github.postmodel.FrontMatter;
import io.github.postmodel.Post;
import io.github.postmodel.io.internal.bind.Fields;
import io.github.postmodel.io.internal.disk.SafeFile;
import io.github.postmodel.io.internal.text.TextBuffer;
import io.github.postmodel.io.internal.text.Utf8Text;
import io.github.postmodel.io.internal.yaml.YamlEmitter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes posts in the canonical form: the bytes that PyYAML 6 gives for the same values with
 * {@code safe_dump(front_matter, allow_unicode=True, sort_keys=False)}, between lines of {@code ---}, and the body.
 * Only where PyYAML could not read its own output back does the writer use double quotes instead. Thread-safe.
 *
 * <p>Fields come in the order of {@link FrontMatter#KEYS}; one that is null is left out; {@code tags} and {@code draft}
 * are always written; extra keys follow in their own order. Lines end with a line feed.
 *
 * <pre>{@code
 * Path path = Path.of("posts/small-tools.md");
 * PostWriter.write(post, path);
 * assert PostReader.read(path).equals(post);
 * }</pre>
 *
 * <p>This writes a post anew. To change one that is there, and keep its comments, quotes and order, see
 * {@link PostFile#with}.
 */
public final class PostWriter {
    /** Room for the fields that are short. */
    private static final int EXPECTED = 512;

    private PostWriter() {}

    /**
     * The canonical form of a post. Reading it gives an equal post.
     *
     * @param post the post
     * @return the text of a file
     */
    public static String format(Post post) {
        Objects.requireNonNull(post, "post");
        TextBuffer out = new TextBuffer(EXPECTED + length(post));
        out.append("---\n");
        Fields.of(post.frontMatter()).forEach((key, value) -> YamlEmitter.entry(out, key, value));
        String body = post.body().text();
        out.append("---\n").append(body);
        // A carriage return and a line feed would be read as one line ending: give the body one of its own.
        return out.append(body.endsWith("\r") ? "\r\n" : "\n").toString();
    }

    /** About how long the texts of a post are, folded and quoted. */
    private static int length(Post post) {
        FrontMatter front = post.frontMatter();
        int texts = length(front.title()) + length(front.tldr()) + length(front.summary());
        return texts + texts / 16 + post.body().text().length();
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    /**
     * Writes the canonical form of a post to a file, in place of what the file may hold. The file is replaced as a
     * whole: whoever reads it sees the old content or the new, never a part.
     *
     * @param post the post
     * @param path the file; its folder must be there
     * @throws IOException if the file cannot be written; it is then as it was
     */
    public static void write(Post post, Path path) throws IOException {
        Objects.requireNonNull(path, "path");
        SafeFile.write(path, Utf8Text.bytes(format(post)));
    }
}
