package io.github.postmodel.validate;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.postmodel.validate.destination.OutputPath;
import io.github.postmodel.validate.usage.Refusal;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.regex.Pattern;

/** Refuses outputs that would take the place of what a run reads, before anything is read or written. */
final class OutputGuard {
    /** How every report for people ends. */
    private static final Pattern TALLY =
            Pattern.compile("(?s)(?:.*\n)?\\d+ files?, \\d+ posts?, \\d+ errors?, \\d+ warnings?\\R?");

    private static final Pattern FENCE = Pattern.compile("(?s)\uFEFF?---[ \t]*(?:\\R.*)?");

    /** As much of the start and of the end of a file as shows what it is. */
    private static final int SHOWN = 200;

    private final Selection selection;

    OutputGuard(Selection selection) {
        this.selection = selection;
    }

    /**
     * Checks the outputs of a run.
     *
     * @param outputs each after what asked for it
     * @throws Refusal if one is a file that the run checks, or another post
     */
    void check(Map<String, OutputPath> outputs) {
        for (Map.Entry<String, OutputPath> output : outputs.entrySet()) {
            if (output.getValue().isExistingFile()) {
                check(output.getKey(), output.getValue().path());
            }
        }
    }

    private void check(String option, Path output) {
        try {
            boolean isReport = isReport(output);
            Object key = key(output);
            for (Path path : selection.listAgain()) {
                // What a run before has written to a folder is no post, unless somebody names it as one.
                boolean isOutput = key.equals(keyOf(path));
                if (isOutput && !(isReport && isFoundInFolder(path))) {
                    throw new Refusal(option + " is one of the files to check; name another");
                }
            }
            for (Path path : selection.otherInputs()) {
                if (key.equals(keyOf(path))) {
                    throw new Refusal(option + " is a file that the run reads; name another");
                }
            }
            if (FENCE.matcher(start(output)).matches()) {
                throw new Refusal(option + " has front matter, so it is no report; name another");
            }
        } catch (IOException unreadable) {
            throw new Refusal(option + ": this cannot be read, so it may be no report; name another");
        }
    }

    private boolean isFoundInFolder(Path path) {
        return !selection.arguments().named().contains(path.toAbsolutePath().normalize());
    }

    private static Object key(Path path) throws IOException {
        Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
        return key == null ? path.toRealPath() : key;
    }

    /** The key of a file that may not be there. */
    private static Object keyOf(Path path) {
        try {
            return key(path);
        } catch (IOException gone) {
            return path;
        }
    }

    private static boolean isReport(Path file) throws IOException {
        String start = start(file);
        boolean isData = !start.isBlank() && "{[<".indexOf(start.strip().charAt(0)) >= 0;
        return start.isEmpty() || isData || TALLY.matcher(end(file)).matches();
    }

    private static String start(Path file) throws IOException {
        return text(file, 0);
    }

    private static String end(Path file) throws IOException {
        return text(file, Math.max(0, Files.size(file) - SHOWN));
    }

    private static String text(Path path, long from) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            byte[] bytes = new byte[(int) Math.min(SHOWN, Math.max(0, file.length() - from))];
            file.seek(from);
            file.readFully(bytes);
            return new String(bytes, UTF_8);
        }
    }
}
