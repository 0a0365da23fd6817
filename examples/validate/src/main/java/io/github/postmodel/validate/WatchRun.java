package io.github.postmodel.validate;

import static io.github.postmodel.validate.report.Tally.count;
import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toCollection;

import io.github.postmodel.validate.output.Gate;
import io.github.postmodel.validate.reports.ReportPlan;
import io.github.postmodel.validate.settings.PathName;
import io.github.postmodel.validate.settings.Repository;
import io.github.postmodel.validate.settings.Settings;
import io.github.postmodel.validate.terminal.Console;
import io.github.postmodel.validate.terminal.Interruption;
import io.github.postmodel.validate.usage.ExitCode;
import io.github.postmodel.validate.usage.Refusal;
import io.github.postmodel.validate.watch.Changes;
import io.github.postmodel.validate.watch.CheckMemory;
import io.github.postmodel.validate.watch.FolderWatch;
import io.github.postmodel.validation.PostValidator;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Checks the files that the arguments name again and again, as they change. */
final class WatchRun {
    private static final Set<String> SETTINGS = Set.of(Settings.FILE_NAME, ".postmodel.yml", ".gitignore");
    private static final int MOST_SHOWN = 3;

    private final Console console;
    private final Arguments arguments;
    private final Supplier<PostValidator> validator;
    private final Interruption interruption;
    private final CheckMemory memory = new CheckMemory();

    /** The files that all others depend on, besides those of {@link #SETTINGS}; by absolute paths, as all of these. */
    private final Set<Path> settings = new HashSet<>();

    /** The folders whose files are checked. */
    private final Set<Path> folders = new HashSet<>();

    /** What the arguments name. */
    private final Set<Path> named = new HashSet<>();

    private Set<Path> files = Set.of();
    private boolean hasReferences;

    WatchRun(Console console, Arguments arguments, Supplier<PostValidator> validator, Interruption interruption) {
        this.console = console;
        this.arguments = arguments;
        this.validator = validator;
        this.interruption = interruption;
    }

    /**
     * Checks until it is interrupted.
     *
     * @throws Refusal if the arguments or the settings ask for something impossible from the start, or the system
     *     watches no more folders
     */
    int exitCode() {
        refuseOthers();
        try (FolderWatch watch = FolderWatch.open()) {
            interruption.whenAsked(watch::close);
            look(selection(), watch);
            check(watch);
            Optional<Changes> changes = await(watch);
            while (changes.isPresent()) {
                Set<Path> concerned = concerned(changes.get(), watch);
                if (!concerned.isEmpty()) {
                    announce(concerned);
                    checkAgain(watch);
                }
                changes = await(watch);
            }
        }
        return console.isPipeClosed() ? ExitCode.CLEAN : ExitCode.INTERRUPTED;
    }

    private void refuseOthers() {
        boolean writes = arguments.fixing.fix
                || arguments.fixing.diff
                || arguments.oldContent.addIgnores
                || arguments.oldContent.writeBaseline != null;
        if (writes) {
            throw new Refusal("--watch only checks; leave out --fix, --diff, --add-ignores and --write-baseline");
        }
        if (arguments.paths.contains(Arguments.STDIN) || Arguments.STDIN.equals(arguments.files.filesFrom)) {
            throw new Refusal("--watch: standard input does not change; name files or folders");
        }
    }

    private Selection selection() {
        return new Selection(
                arguments.paths, arguments.files, arguments.running, arguments.settings(), console, plan().paths());
    }

    private ReportPlan plan() {
        return new ReportPlan(arguments.output.formats, arguments.output.file, console);
    }

    /** Lists the files, and watches each folder before it is looked into, so that nothing is missed. */
    private void look(Selection selection, FolderWatch watch) {
        folders.clear();
        files = selection
                .list(folder -> {
                    folders.add(folder);
                    watch.add(folder);
                })
                .stream()
                .map(WatchRun::absolute)
                .collect(toCollection(LinkedHashSet::new));
        named.clear();
        for (Path path : selection.arguments().named()) {
            named.add(path);
            watch.add(folderOf(path));
        }
        Path folder = selection.arguments().commonFolder();
        Path top = Repository.topOf(folder);
        for (Path above = folder; above != null; above = above.equals(top) ? null : above.getParent()) {
            watch.add(above);
        }
        String config = arguments.running.config;
        if (config != null) {
            addSettings(absolute(PathName.parse("--config", config)), watch);
        }
        hasReferences = !selection.settings().references().isEmpty();
    }

    private void addSettings(Path file, FolderWatch watch) {
        settings.add(file);
        watch.add(folderOf(file));
    }

    private void check(FolderWatch watch) {
        CheckRun run = new CheckRun(console, arguments, validator, interruption, memory);
        run.exitCode();
        run.schemaFiles().forEach(file -> addSettings(file, watch));
        console.out().flush();
        if (!interruption.isAsked() && !arguments.output.quiet) {
            say("watching " + count(watch.size(), "folder") + "; Ctrl-C ends it");
        }
    }

    private void checkAgain(FolderWatch watch) {
        try {
            check(watch);
        } catch (Refusal fault) {
            // Settings that are wrong for now.
            say(String.valueOf(fault.getMessage()));
        }
    }

    private Optional<Changes> await(FolderWatch watch) {
        return console.isPipeClosed() ? Optional.empty() : watch.await();
    }

    /**
     * What among changes makes a difference to a check. What is known of files that may be other now is forgotten.
     *
     * @return absolute paths; empty where there is nothing to check again
     */
    private Set<Path> concerned(Changes changes, FolderWatch watch) {
        Set<Path> paths = new LinkedHashSet<>(changes.paths());
        paths.removeIf(path -> !isWatched(path));
        if (paths.isEmpty() && !changes.isIncomplete()) {
            return Set.of();
        }
        if (changes.isIncomplete() || hasReferences || paths.stream().anyMatch(this::isSettings)) {
            memory.forgetAll();
        } else {
            memory.forget(paths);
        }
        Set<Path> before = files;
        Selection selection;
        try {
            selection = selection();
        } catch (Refusal fault) {
            // The check tells it.
            return paths;
        }
        look(selection, watch);
        Set<Path> concerned = new LinkedHashSet<>(before);
        concerned.addAll(files);
        if (changes.isIncomplete()) {
            return concerned;
        }
        concerned.removeIf(path -> !paths.contains(path) && before.contains(path) == files.contains(path));
        paths.stream().filter(path -> isSettings(path) || named.contains(path)).forEach(concerned::add);
        return concerned;
    }

    private boolean isWatched(Path path) {
        boolean isInFolder = folders.contains(folderOf(path)) && !nameOf(path).startsWith(".");
        return isInFolder || named.contains(path) || isSettings(path);
    }

    private boolean isSettings(Path path) {
        return settings.contains(path) || SETTINGS.contains(nameOf(path));
    }

    private static String nameOf(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static Path folderOf(Path path) {
        return requireNonNullElse(path.getParent(), path);
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** A clean screen, or a line that separates two reports, and what has changed. */
    private void announce(Set<Path> changed) {
        if (plan().hasDataOnStandardError(false)) {
            return;
        }
        if (console.canClear()) {
            console.out().clearScreen();
        }
        Gate to = plan().isTextPrinted() ? console.out() : console.err();
        to.println("== " + told(changed));
        to.flush();
    }

    private static String told(Set<Path> changed) {
        Path current = absolute(Path.of(""));
        List<String> names = changed.stream()
                .map(path -> (path.startsWith(current) ? current.relativize(path) : path).toString())
                .limit(MOST_SHOWN)
                .toList();
        int more = changed.size() - names.size();
        String all = String.join(", ", names) + (more > 0 ? " and " + more + " more" : "");
        return all + (changed.size() == 1 ? " has changed" : " have changed");
    }

    private void say(String line) {
        console.err().println(Arguments.NAME + ": " + line);
        console.err().flush();
    }
}
