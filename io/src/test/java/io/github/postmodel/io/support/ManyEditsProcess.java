package io.github.postmodel.io.support;

import io.github.postmodel.io.PostFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Changes a file of 1 MB again and again, each time the file that it was changed to, and saves the last. */
public final class ManyEditsProcess {
    private static final int EDITS = 600;
    private static final int SIZE = 1 << 20;

    private ManyEditsProcess() {}

    public static void main(String[] arguments) throws IOException {
        Path path = Path.of(arguments[0]);
        Files.writeString(path, "---\ntitle: T\ndraft: false\n---\n" + "x".repeat(SIZE) + "\n");
        PostFile file = PostFile.open(path);
        for (int edit = 1; edit <= EDITS; edit++) {
            String title = "T" + edit;
            file = file.with(fields -> fields.title(title));
        }
        file.save();
        System.out.println(PostFile.open(path).post().frontMatter().title());
    }
}
