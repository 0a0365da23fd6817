package io.github.postmodel.quickstart;

import io.github.postmodel.Post;
import io.github.postmodel.io.PostReader;
import io.github.postmodel.io.PostWriter;
import java.io.IOException;
import java.nio.file.Path;

/** Reads a post, makes a draft of it with one more tag, and writes it in the canonical form. */
public final class ChangePost {
    private ChangePost() {}

    /**
     * Changes a post.
     *
     * @param args the file, and the file to write; without the second, the text is printed
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path path = Path.of(args.length > 0 ? args[0] : "examples/posts/good/link.md");
        Post post = PostReader.read(path);
        Post changed = post.with(fields -> fields.draft(true).addTag("to-review"));
        if (args.length > 1) {
            PostWriter.write(changed, Path.of(args[1]));
        } else {
            System.out.print(PostWriter.format(changed));
        }
    }
}
