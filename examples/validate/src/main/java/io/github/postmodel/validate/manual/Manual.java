package io.github.postmodel.validate.manual;

import io.github.postmodel.Problem;
import io.github.postmodel.validate.usage.DidYouMean;
import io.github.postmodel.validate.usage.Refusal;
import java.util.List;
import picocli.CommandLine;

/** Generates files for the command: scripts that complete its options, and its page for {@code man}. */
public final class Manual {
    /** What can be generated. */
    public static final List<String> KINDS = List.of("bash", "zsh", "fish", "man");

    private Manual() {}

    /**
     * The text of a file.
     *
     * @param kind one of {@link #KINDS}
     * @param command the whole command
     * @throws Refusal if there is no such kind
     */
    public static String text(String kind, CommandLine command) {
        return switch (kind) {
            // Zsh takes the script of bash.
            case "bash", "zsh" -> new BashScript(command.getCommandSpec()).text();
            case "fish" -> new FishScript(command.getCommandSpec()).text();
            case "man" -> new ManPage(command).text();
            default ->
                throw new Refusal("generate " + Problem.quote(kind) + ": there is nothing of that name"
                        + DidYouMean.hint(kind, KINDS) + " (known: " + String.join(", ", KINDS) + ")");
        };
    }
}
