package io.github.postmodel.io.support;

import io.github.postmodel.Post;
import io.github.postmodel.io.PostFile;
import java.io.IOException;
import java.nio.file.Path;

/** Saves files over and over, their bodies now long and now short; prints a line after the first save. */
public final class FlippingProcess {
    public static final String SHORT = "---\ntitle: short\n---\nBody.\n";
    public static final String LONG = "---\ntitle: long\n---\n" + "A line of the body.\n".repeat(5000);

    private FlippingProcess() {}

    public static void main(String[] arguments) throws IOException {
        Post one = PostFile.parse(SHORT).post();
        Post other = PostFile.parse(LONG).post();
        for (int count = 0; ; count++) {
            PostFile file = PostFile.open(Path.of(arguments[count % arguments.length]));
            file.with(file.post().equals(one) ? other : one).save();
            if (count == 0) {
                System.out.println("saving");
            }
        }
    }
}
