package io.github.postmodel.validate.terminal;

import io.github.postmodel.validate.output.Gate;
import io.github.postmodel.validate.output.Outlet;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** The surroundings of a run: its streams and its environment. */
public final class Console {
    private final InputStream in;
    private final Gate out;
    private final Gate err;
    private final Map<String, String> environment;
    private final boolean outIsTerminal;
    private final boolean errIsTerminal;
    private final BooleanSupplier pipeIsClosed;

    /**
     * The console of a run.
     *
     * @param in standard input
     * @param out where the report goes
     * @param err where everything else goes
     * @param environment the environment variables
     * @param outIsTerminal whether a person sees {@code out}
     * @param errIsTerminal whether a person sees {@code err}
     * @param pipeIsClosed whether the reader of {@code out} has gone
     */
    public Console(
            InputStream in,
            PrintWriter out,
            PrintWriter err,
            Map<String, String> environment,
            boolean outIsTerminal,
            boolean errIsTerminal,
            BooleanSupplier pipeIsClosed) {
        this.in = in;
        this.environment = environment;
        this.outIsTerminal = outIsTerminal;
        this.errIsTerminal = errIsTerminal;
        this.pipeIsClosed = pipeIsClosed;
        this.out = new Gate(out, outlet(outIsTerminal), colours());
        this.err = new Gate(err, outlet(errIsTerminal), false);
    }

    private Outlet outlet(boolean isTerminal) {
        return isTerminal || isGithubActions() ? Outlet.SCREEN : Outlet.FILE;
    }

    public InputStream in() {
        return in;
    }

    public Gate out() {
        return out;
    }

    public Gate err() {
        return err;
    }

    /** Whether the reader of {@link #out} has gone, as {@code head} does. */
    public boolean isPipeClosed() {
        return pipeIsClosed.getAsBoolean();
    }

    /** Whether the report has colours: {@code NO_COLOR}, then {@code CLICOLOR_FORCE}, then the terminal decide. */
    public boolean colours() {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return false;
        }
        if (isOn("CLICOLOR_FORCE") || isOn("FORCE_COLOR")) {
            return true;
        }
        return outIsTerminal && !isDumb();
    }

    /** Whether a line on {@link #err} can be drawn over. */
    public boolean canDraw() {
        return errIsTerminal && !isDumb();
    }

    /** Whether {@link #out} is a screen that can be cleared. */
    public boolean canClear() {
        return outIsTerminal && !isDumb();
    }

    public boolean isGithubActions() {
        return "true".equals(environment.get("GITHUB_ACTIONS"));
    }

    /** The root of the repository in GitHub Actions and GitLab CI; elsewhere, where the program runs. */
    public Path workspace() {
        return Path.of(environment.getOrDefault("GITHUB_WORKSPACE", environment.getOrDefault("CI_PROJECT_DIR", "")));
    }

    private boolean isDumb() {
        return "dumb".equals(environment.get("TERM"));
    }

    private boolean isOn(String variable) {
        String value = environment.getOrDefault(variable, "");
        return !value.isEmpty() && !value.equals("0");
    }
}
