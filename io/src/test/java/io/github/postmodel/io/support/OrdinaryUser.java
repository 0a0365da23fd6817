package io.github.postmodel.io.support;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A user who is bound by permissions, to run classes of the tests as: the one who runs the build or, since the superuser
 * may read and write everything, nobody.
 */
public final class OrdinaryUser {
    private static final int NOBODY = 65_534;
    private static final List<List<String>> COMMANDS = List.of(
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--"),
            List.of("runuser", "-u", "nobody", "--"),
            List.of("su", "-s", "/bin/sh", "-c", "exec \"$@\"", "nobody", "--", "sh"));

    private final List<String> command;
    private final String classPath;
    private final Path directory;

    private OrdinaryUser(List<String> command, String classPath, Path directory) {
        this.command = command;
        this.classPath = classPath;
        this.directory = directory;
    }

    /**
     * Finds the user; where there is none, the test is skipped and says why.
     *
     * @param folder an empty folder, for what nobody must be able to read
     */
    public static OrdinaryUser find(Path folder) throws Exception {
        Path locked = Files.createFile(folder.resolve("locked"));
        set(locked, "---------");
        if (!Files.isReadable(locked)) {
            return new OrdinaryUser(List.of(), System.getProperty("java.class.path"), folder);
        }
        set(folder, "rwxr-xr-x");
        String classPath = copyClassPath(Files.createDirectory(folder.resolve("class-path")));
        List<String> reasons = new ArrayList<>();
        for (List<String> command : COMMANDS) {
            OrdinaryUser nobody = new OrdinaryUser(command, classPath, folder);
            String answer = nobody.tryToRun(locked);
            if (answer.equals("bound")) {
                return nobody;
            }
            reasons.add(command.get(0) + ": " + answer);
        }
        return abort(
                "the superuser may do everything, and Java cannot be run as nobody; " + String.join("; ", reasons));
    }

    /** Says whether the user who runs this is bound by permissions. */
    public static void main(String[] arguments) {
        System.out.println(Files.isReadable(Path.of(arguments[0])) ? "may do everything as well" : "bound");
    }

    /** What {@code main} of a class prints. */
    public String run(Class<?> main, Object... arguments) throws Exception {
        return ChildProcess.finish(ChildProcess.startAs(command, classPath, directory, main, arguments));
    }

    /** Makes a file or folder this user's own. */
    public void own(Path path) throws IOException {
        if (!command.isEmpty()) {
            Files.setAttribute(path, "unix:uid", NOBODY);
        }
    }

    private String tryToRun(Path locked) throws Exception {
        try {
            return run(OrdinaryUser.class, locked);
        } catch (UncheckedIOException noSuchCommand) {
            return "not there";
        }
    }

    /** The classes that the tests run with, in copies: those in the superuser's home are not for others to read. */
    private static String copyClassPath(Path target) throws IOException {
        set(target, "rwxr-xr-x");
        List<String> copies = new ArrayList<>();
        String[] entries = System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator), -1);
        for (String entry : entries) {
            Path source = Path.of(entry);
            if (Files.exists(source)) {
                Path copy = target.resolve(copies.size() + "-" + source.getFileName());
                copy(source, copy);
                copies.add(copy.toString());
            }
        }
        return String.join(File.pathSeparator, copies);
    }

    private static void copy(Path source, Path target) throws IOException {
        Files.walkFileTree(source, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                set(Files.createDirectory(target.resolve(source.relativize(folder))), "rwxr-xr-x");
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path copy = file.equals(source) ? target : target.resolve(source.relativize(file));
                set(Files.copy(file, copy), "rw-r--r--");
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void set(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
}
