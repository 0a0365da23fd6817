package io.github.postmodel.io.support;

import io.github.postmodel.io.PostConflictException;
import io.github.postmodel.io.PostFile;
import java.io.IOException;
import java.nio.file.Path;

/** Changes a post and saves it: prints "ready" before the save, and then what came of it. */
public final class SavingOnceProcess {
    private SavingOnceProcess() {}

    public static void main(String[] arguments) throws IOException {
        PostFile file = PostFile.open(Path.of(arguments[0]));
        PostFile changed = file.with(file.post().with(fields -> fields.draft(true)));
        System.out.println("ready");
        try {
            changed.save();
            System.out.println("saved");
        } catch (PostConflictException conflict) {
            System.out.println("conflict");
        }
    }
}
