package io.github.postmodel.quickstart;

import io.github.postmodel.FrontMatter;
import io.github.postmodel.Post;
import io.github.postmodel.io.PostReadException;
import io.github.postmodel.io.PostReader;
import java.nio.file.Path;

/** Reads a post and prints what is in it. */
public final class ReadPost {
    private ReadPost() {}

    /**
     * Reads a post.
     *
     * @param args the file
     */
    public static void main(String[] args) {
        Path path = Path.of(args.length > 0 ? args[0] : "examples/posts/good/event.md");
        try {
            Post post = PostReader.read(path);
            FrontMatter front = post.frontMatter();
            System.out.println(front.title() + ", " + front.date());
            System.out.println("Tags: " + String.join(", ", front.tags()));
            System.out.println(post.isLink() ? "Links to " + front.externalUrl() : "An article");
            front.extra().forEach((key, value) -> System.out.println(key + ": " + value));
        } catch (PostReadException fault) {
            // Every problem of the file, one a line: path:line:column: message
            System.out.println(fault.getMessage());
        }
    }
}
