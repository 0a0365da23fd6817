package io.github.postmodel.io.support;

import io.github.postmodel.io.PostFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Sets the title of each file in a folder, several at once, and prints how many were saved, and the faults. */
public final class FolderSavingProcess {
    private FolderSavingProcess() {}

    public static void main(String[] arguments) throws IOException {
        List<Path> paths = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(arguments[0]))) {
            files.forEach(paths::add);
        }
        List<String> faults = paths.parallelStream()
                .map(FolderSavingProcess::fault)
                .filter(fault -> !fault.isEmpty())
                .toList();
        System.out.println(paths.size() - faults.size() + " saved");
        faults.forEach(System.out::println);
    }

    /** Empty where there is none. */
    private static String fault(Path path) {
        PostFile file = PostFile.open(path);
        try {
            file.with(file.post().with(fields -> fields.title("New"))).save();
            return "";
        } catch (IOException | RuntimeException fault) {
            return fault.toString();
        }
    }
}
