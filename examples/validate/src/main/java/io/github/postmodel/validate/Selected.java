package io.github.postmodel.validate;

import io.github.postmodel.validate.input.FileList;
import io.github.postmodel.validate.input.Inputs;
import io.github.postmodel.validate.settings.BadUsage;
import io.github.postmodel.validate.settings.Settings;
import io.github.postmodel.validate.terminal.Console;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the arguments select: the posts, and the settings that hold for them. */
final class Selected {
    private static final String STDIN = "-";

    private final Console console;
    private final Arguments.Files files;
    private final Settings settings;
    private final Sources sources;

    /**
     * Starts to look for the posts.
     *
     * @param report where the report goes; null where that is no file
     * @throws BadUsage if the arguments or the settings ask for what cannot be
     */
    Selected(
            List<String> paths,
            Arguments.Files files,
            Arguments.Running running,
            Map<String, List<String>> options,
            @Nullable Path report,
            Console console) {
        this.console = console;
        this.files = files;
        List<String> named = new ArrayList<>(paths);
        if (files.filesFrom != null) {
            named.addAll(FileList.read(files.filesFrom, console.in()));
        } else if (named.isEmpty()) {
            throw new BadUsage("no path: name files or folders, or - for standard input");
        }
        if (running.jobs < 1) {
            throw new BadUsage("--jobs " + running.jobs + " is not a number from 1 on");
        }
        Inputs inputs = new Inputs(named);
        this.settings = Settings.of(options, settingsFile(inputs, running));
        this.sources = new Sources(failures -> inputs.list(settings, !files.noIgnore, report, failures), this::source);
    }

    Settings settings() {
        return settings;
    }

    Sources sources() {
        return sources;
    }

    private @Nullable Path settingsFile(Inputs inputs, Arguments.Running running) {
        if (running.config != null) {
            return Path.of(running.config);
        }
        if (running.noConfig) {
            return null;
        }
        String stdin = files.stdinFilename;
        Path folder = stdin == null ? null : Path.of(stdin).toAbsolutePath().getParent();
        return Settings.fileFor(folder == null ? inputs.commonFolder() : folder);
    }

    private Source source(Path path) {
        String stdin = files.stdinFilename;
        return path.toString().equals(STDIN)
                ? new Source.Input(console.in(), stdin == null ? "<stdin>" : stdin)
                : new Source.OnDisk(path);
    }
}
