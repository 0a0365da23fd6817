package io.github.postmodel.validate;

import io.github.postmodel.validate.collections.Catalog;
import io.github.postmodel.validate.git.ChangedFiles;
import io.github.postmodel.validate.input.FileList;
import io.github.postmodel.validate.input.FilteredPaths;
import io.github.postmodel.validate.input.Input;
import io.github.postmodel.validate.input.InputQueue;
import io.github.postmodel.validate.input.PathArguments;
import io.github.postmodel.validate.input.PathPatterns;
import io.github.postmodel.validate.settings.PathName;
import io.github.postmodel.validate.settings.Settings;
import io.github.postmodel.validate.terminal.Console;
import io.github.postmodel.validate.usage.Refusal;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the arguments select: the posts, and the settings for them. */
final class Selection implements InputQueue.Source {
    private static final String STDIN = "-";

    private final Console console;
    private final FileOptions files;
    private final Settings settings;
    private final InputQueue inputs;
    private final boolean hasStandardInput;
    private final PathArguments arguments;
    private final Set<Path> reports;
    private final @Nullable Path settingsFile;
    private boolean isInputExcluded;

    /**
     * Starts to look for the posts.
     *
     * @param report where the report goes; null where it goes to no file
     * @throws Refusal if the arguments or the settings ask for something impossible
     */
    Selection(
            List<String> paths,
            FileOptions files,
            RunOptions running,
            Map<String, List<String>> options,
            @Nullable Path report,
            Console console) {
        this(
                paths,
                files,
                running,
                options,
                console,
                report == null ? Set.of() : Set.of(report.toAbsolutePath().normalize()));
    }

    /**
     * Starts to look for the posts.
     *
     * @param reports the absolute paths of the files that reports go to
     * @throws Refusal if the arguments or the settings ask for something impossible
     */
    Selection(
            List<String> paths,
            FileOptions files,
            RunOptions running,
            Map<String, List<String>> options,
            Console console,
            Set<Path> reports) {
        this.console = console;
        this.files = files;
        this.reports = reports;
        files.checkChanged();
        List<String> named = new ArrayList<>(paths);
        if (files.filesFrom != null) {
            named.addAll(FileList.read(files.filesFrom, console.in()));
        } else if (named.isEmpty() && files.changed != null) {
            named.add(".");
        } else if (named.isEmpty()) {
            throw new Refusal("no path: name files or folders, or - for standard input");
        }
        if (running.jobs < 1) {
            throw new Refusal("--jobs " + running.jobs + " is too few; write 1 or more");
        }
        this.arguments = new PathArguments(named);
        this.hasStandardInput = named.contains(STDIN);
        if (hasStandardInput && STDIN.equals(files.filesFrom)) {
            throw new Refusal(
                    "--files-from -: standard input cannot be both the list and a post; write the list to a file");
        }
        if (files.stdinFilename != null && !hasStandardInput) {
            throw new Refusal("--stdin-filename " + files.stdinFilename
                    + " names the post on standard input; write - for that as well");
        }
        this.settingsFile = settingsFile(running);
        this.settings = Settings.of(options, settingsFile);
        this.inputs = new InputQueue(this);
    }

    @Override
    public Iterator<Path> list(BiConsumer<String, String> failures) {
        return wanted(arguments.list(settings, !files.noIgnore, reports, failures));
    }

    @Override
    public Input input(Path path) {
        String stdin = files.stdinFilename;
        return isStandardInput(path)
                ? new Input.StandardInput(console.in(), stdin == null ? "<stdin>" : stdin, console.out()::printContent)
                : new Input.OnDisk(path);
    }

    /** Of the paths those that the options leave. */
    private Iterator<Path> wanted(Iterator<Path> all) {
        Iterator<Path> wanted = all;
        if (files.forceExclude && !settings.exclude().isEmpty()) {
            PathPatterns excluded = new PathPatterns(settings.exclude(), settings.root());
            wanted = new FilteredPaths(wanted, path -> !isExcluded(path, excluded));
        }
        if (files.changed != null) {
            Path folder = arguments.commonFolder();
            ChangedFiles changed = ChangedFiles.since(
                    Files.isDirectory(folder) ? folder : Path.of("").toAbsolutePath(), files.changedSince());
            wanted = new FilteredPaths(
                    wanted, path -> isStandardInput(path) || changed.has(path) || isMissing(path, changed));
        }
        return wanted;
    }

    /** Whether a path is named, and nothing is there: that is told, and is not a file without a change. */
    private boolean isMissing(Path path, ChangedFiles changed) {
        boolean isMissing = Files.notExists(path, LinkOption.NOFOLLOW_LINKS) && arguments.isNamed(path);
        if (isMissing && changed.isCommit(path.toString())) {
            throw new Refusal(FileOptions.CHANGED + " " + path
                    + ": there is no such file, but there is such a commit; write " + FileOptions.CHANGED + "=" + path);
        }
        return isMissing;
    }

    private boolean isExcluded(Path path, PathPatterns excluded) {
        String stdin = files.stdinFilename;
        if (!isStandardInput(path)) {
            return excluded.match(path, false);
        }
        isInputExcluded = stdin != null && excluded.match(PathName.parse("--stdin-filename", stdin), false);
        return isInputExcluded;
    }

    /** Hands on the post on standard input as it is, where that is left out of a run that would change it. */
    void passOn() {
        if (isInputExcluded) {
            Input input = input(Path.of(STDIN));
            input.save(input.open(settings.readOptions()));
        }
    }

    private static boolean isStandardInput(Path path) {
        return path.toString().equals(STDIN);
    }

    Settings settings() {
        return settings;
    }

    /** Which collection each file is in. */
    Catalog catalog() {
        return new Catalog(settings, !files.noIgnore);
    }

    /** Whether standard input is one of the posts. */
    boolean hasStandardInput() {
        return hasStandardInput;
    }

    /** Whether that post has no name. */
    boolean hasUnnamedInput() {
        return hasStandardInput && files.stdinFilename == null;
    }

    InputQueue inputs() {
        return inputs;
    }

    /** The files and folders that are named. */
    PathArguments arguments() {
        return arguments;
    }

    /**
     * Lists the posts once more.
     *
     * @param entered takes the absolute path of each folder, before it is looked into
     */
    List<Path> list(Consumer<Path> entered) {
        List<Path> found = new ArrayList<>();
        wanted(arguments.list(settings, !files.noIgnore, reports, (path, reason) -> {}, entered))
                .forEachRemaining(found::add);
        return found;
    }

    /** Whether the paths are folders, all of which are checked, so that files are compared with all others. */
    boolean isWhole() {
        return files.changed == null && arguments.areFolders();
    }

    /** All files that the paths name, those that options leave out and reports included. */
    Iterable<Path> listAgain() {
        return () -> arguments.listAgain(settings, !files.noIgnore);
    }

    /** What else is read: the settings, and a list of files. */
    List<Path> otherInputs() {
        List<Path> others = new ArrayList<>();
        if (settingsFile != null) {
            others.add(settingsFile);
        }
        if (files.filesFrom != null && !files.filesFrom.equals(STDIN)) {
            others.add(PathName.parse("--files-from", files.filesFrom));
        }
        return others;
    }

    /** What to say of the names of the files, once they are read: each in one line. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (inputs.hasGarbledNames()) {
            notes.add("some names are not shown as they are: " + PathName.garbled());
        }
        notes.addAll(arguments.passedOver());
        return notes;
    }

    private @Nullable Path settingsFile(RunOptions running) {
        if (running.config != null) {
            return PathName.parse("--config", running.config);
        }
        if (running.noConfig) {
            return null;
        }
        String stdin = files.stdinFilename;
        Path folder = stdin == null
                ? null
                : PathName.parse("--stdin-filename", stdin).toAbsolutePath().getParent();
        return Settings.fileFor(folder == null ? arguments.commonFolder() : folder);
    }
}
