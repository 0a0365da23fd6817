package io.github.postmodel.validate.terminal;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * What surrounds a run.
 *
 * @param in standard input
 * @param out where the report goes
 * @param err where what is not the report goes
 * @param environment the environment variables
 * @param outIsTerminal whether a person sees {@code out}
 * @param errIsTerminal whether a person sees {@code err}
 * @param pipeIsClosed tells whether the reader of {@code out} has gone
 */
public record Console(
        InputStream in,
        PrintWriter out,
        PrintWriter err,
        Map<String, String> environment,
        boolean outIsTerminal,
        boolean errIsTerminal,
        BooleanSupplier pipeIsClosed) {

    /** Whether there are to be colours: {@code NO_COLOR}, then {@code CLICOLOR_FORCE}, then the terminal decide. */
    public boolean colours() {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return false;
        }
        if (isOn("CLICOLOR_FORCE") || isOn("FORCE_COLOR")) {
            return true;
        }
        return outIsTerminal && !isDumb();
    }

    /** Whether a line on {@code err} can be drawn over. */
    public boolean canDraw() {
        return errIsTerminal && !isDumb();
    }

    public boolean isGithubActions() {
        return "true".equals(environment.get("GITHUB_ACTIONS"));
    }

    private boolean isDumb() {
        return "dumb".equals(environment.get("TERM"));
    }

    private boolean isOn(String variable) {
        String value = environment.getOrDefault(variable, "");
        return !value.isEmpty() && !value.equals("0");
    }
}
