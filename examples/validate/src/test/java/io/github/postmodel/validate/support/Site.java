package io.github.postmodel.validate.support;

import io.github.postmodel.validate.support.Cli.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with settings and files, as a repository. */
public record Site(Path folder) {
    public Site {
        try {
            Files.createDirectories(folder.resolve(".git"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    public Site settings(String text) {
        return with(".postmodel.yaml", text);
    }

    public Site with(String name, String text) {
        Posts.write(folder.resolve(name), text);
        return this;
    }

    public Path path(String name) {
        return folder.resolve(name);
    }

    /** Checks the folder, or the files that are named; paths are printed as seen from it. */
    public Outcome check(String... args) {
        String[] all = new String[args.length + 2];
        all[0] = "--format";
        all[1] = "concise";
        for (int index = 0; index < args.length; index++) {
            all[index + 2] = args[index].startsWith("-")
                    ? args[index]
                    : path(args[index]).toString();
        }
        return here(Cli.run(all));
    }

    public Outcome here(Outcome outcome) {
        return new Outcome(outcome.exitCode(), here(outcome.out()), here(outcome.err()));
    }

    private String here(String text) {
        return text.replace(folder + "/", "");
    }
}
