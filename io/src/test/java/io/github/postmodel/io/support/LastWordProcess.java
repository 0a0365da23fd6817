package io.github.postmodel.io.support;

import io.github.postmodel.io.PostFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Saves a file while the program is ending. */
public final class LastWordProcess {
    private LastWordProcess() {}

    public static void main(String[] arguments) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> save(Path.of(arguments[0]))));
        System.out.println("ending");
    }

    private static void save(Path path) {
        PostFile file = PostFile.open(path);
        try {
            file.with(file.post().with(fields -> fields.title("last word"))).save();
            System.out.println("saved");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
