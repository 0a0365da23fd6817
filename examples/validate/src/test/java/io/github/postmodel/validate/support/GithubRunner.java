package io.github.postmodel.validate.support;

import java.util.Optional;
import java.util.Set;

/**
 * How GitHub's runner reads a line of a log: ActionCommand.TryParseV2, then TryParse, of github.com/actions/runner. It
 * compares by the rules of a language, which pass over what is ignorable; so it is removed first.
 */
public final class GithubRunner {
    private static final Set<String> COMMANDS = Set.of(
            "set-env",
            "set-output",
            "save-state",
            "add-path",
            "add-mask",
            "add-matcher",
            "remove-matcher",
            "internal-set-repo-path",
            "debug",
            "warning",
            "error",
            "notice",
            "echo",
            "group",
            "endgroup",
            "stop-commands");

    private GithubRunner() {}

    /** The command that a line is. */
    public static Optional<String> command(String written) {
        String line =
                written.replaceAll("[\\p{Cc}\\p{Cf}\\uFE00-\\uFE0F\\u034F\\u115F\\u1160\\u3164\\uFFA0&&[^\\t]]", "");
        return newCommand(line.replaceFirst("^[\\s\\p{Z}]+", "")).or(() -> oldCommand(line));
    }

    private static Optional<String> newCommand(String line) {
        int end = line.startsWith("::") ? line.indexOf("::", 2) : -1;
        return end < 0 ? Optional.empty() : registered(line.substring(2, end));
    }

    private static Optional<String> oldCommand(String line) {
        int start = line.indexOf("##[");
        int end = start < 0 ? -1 : line.indexOf(']', start);
        return end < 0 ? Optional.empty() : registered(line.substring(start + 3, end));
    }

    private static Optional<String> registered(String command) {
        int space = command.indexOf(' ');
        String name = space < 0 ? command : command.substring(0, space);
        return COMMANDS.contains(name) ? Optional.of(name) : Optional.empty();
    }
}
