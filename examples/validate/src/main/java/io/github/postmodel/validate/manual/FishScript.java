package io.github.postmodel.validate.manual;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The completions of fish, one line for each option: picocli makes none for that shell. */
final class FishScript {
    private final CommandSpec command;
    private final List<String> lines = new ArrayList<>();

    FishScript(CommandSpec command) {
        this.command = command;
    }

    String text() {
        String none = "not __fish_seen_subcommand_from "
                + String.join(" ", command.subcommands().keySet());
        options(command, none);
        command.subcommands().forEach((name, below) -> {
            if (!isHidden(below)) {
                line(
                        none,
                        "-a " + quoted(name) + " -d "
                                + quoted(first(
                                        below.getCommandSpec().usageMessage().description())));
            }
            String seen = "__fish_seen_subcommand_from " + name;
            options(below.getCommandSpec(), seen);
            for (PositionalParamSpec parameter : below.getCommandSpec().positionalParameters()) {
                if (parameter.completionCandidates() != null) {
                    line(seen, "-f -a " + quoted(words(parameter)));
                }
            }
        });
        return "# Completions of " + command.name() + " for fish.\n" + String.join("\n", lines) + "\n";
    }

    private static String words(ArgSpec argument) {
        List<String> candidates = new ArrayList<>();
        argument.completionCandidates().forEach(candidates::add);
        return String.join(" ", candidates);
    }

    private static boolean isHidden(CommandLine below) {
        return below.getCommandSpec().usageMessage().hidden();
    }

    private void options(CommandSpec of, String condition) {
        for (OptionSpec option : of.options()) {
            StringBuilder line = new StringBuilder();
            for (String name : option.names()) {
                line.append(name.startsWith("--") ? "-l " : "-s ")
                        .append(name.replaceFirst("^--?", ""))
                        .append(' ');
            }
            if (option.completionCandidates() != null) {
                String words = words(option);
                // Of a list, one more after a comma.
                String offered = option.splitRegex().isEmpty() ? words : "(__fish_append , " + words + ")";
                line.append("-x -a ").append(quoted(offered)).append(' ');
            } else if (option.arity().min() > 0) {
                line.append(OptionValue.isText(option) ? "-x " : "-r ");
            }
            line(condition, line + "-d " + quoted(first(option.description())));
        }
    }

    private void line(String condition, String rest) {
        lines.add("complete -c " + command.name() + " -n " + quoted(condition) + " " + rest);
    }

    /** The first sentence, without what the help puts in for the candidates. */
    private static String first(String... description) {
        String text = String.join(" ", description).replaceFirst("^\\$\\{COMPLETION-CANDIDATES}[;,.]? ?", "");
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
