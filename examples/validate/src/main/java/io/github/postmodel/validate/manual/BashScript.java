package io.github.postmodel.validate.manual;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The completions of bash, which zsh takes as well: what the options are, put into {@code completion.bash}. The script
 * that picocli makes completes no names of files, nothing after an equals sign, and no second rule after a comma.
 */
final class BashScript {
    private static final String TEMPLATE = "completion.bash";
    private static final String INDENT = "        ";

    private final CommandSpec command;
    private final Map<String, CommandSpec> commands = new LinkedHashMap<>();

    BashScript(CommandSpec command) {
        this.command = command;
        commands.put("", command);
        command.subcommands().forEach((name, below) -> commands.put(name, below.getCommandSpec()));
    }

    String text() {
        Map<String, CommandLine> below = command.subcommands();
        List<String> offered = below.entrySet().stream()
                .filter(entry ->
                        !entry.getValue().getCommandSpec().usageMessage().hidden())
                .map(Map.Entry::getKey)
                .toList();
        return template()
                .replace("@name@", command.name())
                .replace("@function@", "_" + command.name().replace('-', '_'))
                .replace("@commands@", String.join(" ", below.keySet()))
                .replace("@offered@", String.join(" ", offered))
                .replace("@options@", options(option -> true))
                .replace("@with_value@", options(BashScript::takesNextWord))
                .replace("@with_text@", options(OptionValue::isText))
                .replace("@values@", values());
    }

    private static String template() {
        try (InputStream in = Objects.requireNonNull(BashScript.class.getResourceAsStream(TEMPLATE))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** A line for each command, with those of its options. */
    private String options(Predicate<OptionSpec> wanted) {
        List<String> lines = new ArrayList<>();
        commands.forEach((name, spec) -> {
            List<String> options = spec.options().stream()
                    .filter(wanted)
                    .flatMap(option -> Arrays.stream(option.names()))
                    .toList();
            lines.add(line("'" + name + "'", options));
        });
        return String.join("\n", lines);
    }

    /** Of an option whose value may be left out, that comes after an equals sign only. */
    private static boolean takesNextWord(OptionSpec option) {
        return option.arity().min() > 0 && !option.paramLabel().startsWith("[");
    }

    /** A line for each option of which it is known what may follow, and for each command. */
    private String values() {
        List<String> lines = new ArrayList<>();
        commands.forEach((name, spec) -> {
            for (OptionSpec option : spec.options()) {
                List<String> patterns = Arrays.stream(option.names())
                        .map(written -> "'" + name + " " + written + "'")
                        .toList();
                add(String.join(" | ", patterns), option, lines);
            }
            spec.positionalParameters().forEach(parameter -> add("'" + name + " '", parameter, lines));
        });
        return String.join("\n", lines);
    }

    private static void add(String pattern, ArgSpec argument, List<String> lines) {
        if (argument.completionCandidates() != null) {
            List<String> candidates = new ArrayList<>();
            argument.completionCandidates().forEach(candidates::add);
            lines.add(line(pattern, candidates));
        }
    }

    private static String line(String pattern, List<String> words) {
        return INDENT + pattern + ") echo '" + String.join(" ", words) + "' ;;";
    }
}
