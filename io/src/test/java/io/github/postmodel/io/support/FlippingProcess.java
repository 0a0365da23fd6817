package io.github.postmodel.io.support;

import io.github.postmodel.io.PostFile;
import java.io.IOException;
import java.nio.file.Path;

/** Saves a file for ever, its body now long and now short; prints a line when it has begun. */
public final class FlippingProcess {
    public static final String SHORT = "---\ntitle: short\n---\nBody.\n";
    public static final String LONG = "---\ntitle: long\n---\n" + "A line of the body.\n".repeat(5000);

    private FlippingProcess() {}

    public static void main(String[] arguments) throws IOException {
        PostFile file = PostFile.open(Path.of(arguments[0]));
        io.github.postmodel.Post one = PostFile.parse(SHORT).post();
        io.github.postmodel.Post other = PostFile.parse(LONG).post();
        for (int count = 0; ; count++) {
            file = file.with(file.post().equals(one) ? other : one).save();
            if (count == 0) {
                System.out.println("saving");
            }
        }
    }
}
