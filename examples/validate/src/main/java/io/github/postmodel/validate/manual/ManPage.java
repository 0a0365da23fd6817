package io.github.postmodel.validate.manual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The page of {@code man} in roff, from what the help says. Picocli's generator writes AsciiDoc, which needs a program of
 * its own to become such a page.
 */
final class ManPage {
    private final CommandLine command;
    private final StringBuilder page = new StringBuilder();

    ManPage(CommandLine command) {
        this.command = command;
    }

    String text() {
        CommandSpec spec = command.getCommandSpec();
        String name = spec.name();
        page.append(".TH ").append(escaped(name.toUpperCase(Locale.ROOT))).append(" 1\n");
        section("NAME", name + " - " + text(spec.usageMessage().description()));
        page.append(".SH SYNOPSIS\n.nf\n");
        for (String line : spec.usageMessage().customSynopsis()) {
            page.append(line(line.strip())).append('\n');
        }
        page.append(".fi\n.SH OPTIONS\n");
        options(spec);
        page.append(".SH COMMANDS\n");
        for (CommandLine below : spec.subcommands().values()) {
            if (!below.getCommandSpec().usageMessage().hidden()) {
                CommandSpec inner = below.getCommandSpec();
                page.append(".SS ").append(escaped(inner.name())).append('\n');
                page.append(line(text(inner.usageMessage().description()))).append('\n');
                options(inner);
            }
        }
        page.append(".SH EXIT STATUS\n");
        spec.usageMessage().exitCodeList().forEach((code, meaning) -> term(code, meaning));
        return page.toString();
    }

    private void options(CommandSpec spec) {
        List<ArgSpec> grouped = new ArrayList<>();
        spec.argGroups().forEach(group -> grouped.addAll(group.allOptionsNested()));
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            term(parameter.paramLabel(), described(parameter));
        }
        spec.options().stream().filter(option -> !grouped.contains(option)).forEach(this::option);
        for (ArgGroupSpec group : spec.argGroups()) {
            page.append(".PP\n")
                    .append(line(
                            String.valueOf(group.heading()).replace("%n", "").strip()))
                    .append('\n');
            group.options().forEach(this::option);
        }
    }

    private void option(OptionSpec option) {
        String label = option.arity().max() == 0
                ? ""
                : option.arity().min() == 0 ? "[=" + option.paramLabel() + "]" : "=" + option.paramLabel();
        term(Arrays.stream(option.names()).collect(Collectors.joining(", ")) + label, described(option));
    }

    private static String described(ArgSpec argument) {
        List<String> candidates = new ArrayList<>();
        if (argument.completionCandidates() != null) {
            argument.completionCandidates().forEach(candidates::add);
        }
        return text(argument.description()).replace("${COMPLETION-CANDIDATES}", String.join(", ", candidates));
    }

    private static String text(String... lines) {
        return String.join(" ", lines);
    }

    private void section(String title, String text) {
        page.append(".SH ").append(title).append('\n').append(line(text)).append('\n');
    }

    private void term(String name, String text) {
        page.append(".TP\n.B ")
                .append(escaped(name))
                .append('\n')
                .append(line(text))
                .append('\n');
    }

    /** A line of text, which is no request however it starts. */
    private static String line(String text) {
        String escaped = escaped(text);
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-");
    }
}
