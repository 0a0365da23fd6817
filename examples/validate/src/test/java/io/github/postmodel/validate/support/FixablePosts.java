package io.github.postmodel.validate.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Posts with one fault each, which {@code --fix} corrects. */
public final class FixablePosts {
    private static final String BEFORE = "---\ntitle: Hello\ndate: 2025-09-18 16:00Z\n---\nHello.\n";
    private static final String AFTER = "---\ntitle: Hello\ndate: 2025-09-18T16:00:00+00:00\n---\nHello.\n";

    private final Path folder;
    private final String after;
    private final List<Path> posts = new ArrayList<>();

    /** Makes so many in a folder. */
    public FixablePosts(Path folder, int count) {
        this(folder, count, AFTER);
    }

    /** Makes so many, which are to become another text. */
    public FixablePosts(Path folder, int count, String after) {
        this.folder = folder;
        this.after = after;
        for (int number = 0; number < count; number++) {
            posts.add(folder.resolve("post-" + number + ".md"));
        }
        restore();
    }

    /** Puts the faults in again. */
    public void restore() {
        posts.forEach(post -> Posts.write(post, BEFORE));
    }

    /** How many are fixed. Each of the others is as it was, to the last character. */
    public int fixed() throws IOException {
        int fixed = 0;
        for (Path post : posts) {
            String text = Files.readString(post);
            assertThat(text).isIn(BEFORE, after);
            fixed += text.equals(after) ? 1 : 0;
        }
        return fixed;
    }

    /** What else is in the folder. */
    public List<Path> others() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !posts.contains(file)).toList();
        }
    }
}
