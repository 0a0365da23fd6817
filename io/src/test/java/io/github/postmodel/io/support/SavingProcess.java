package io.github.postmodel.io.support;

import io.github.postmodel.io.PostFile;
import java.io.IOException;
import java.nio.file.Path;

/** Sets the title of a file once, and prints the title or the fault. */
public final class SavingProcess {
    private SavingProcess() {}

    public static void main(String[] arguments) {
        Path path = Path.of(arguments[0]);
        try {
            PostFile file = PostFile.open(path);
            PostFile changed = file.with(file.post().with(fields -> fields.title(arguments[1])));
            (arguments.length > 2 ? changed.saveAs(Path.of(arguments[2])) : changed.save()).post();
            System.out.println("saved");
        } catch (IOException fault) {
            System.out.println(fault.getClass().getSimpleName() + ": " + fault.getMessage());
        }
    }
}
