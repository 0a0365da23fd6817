package io.github.postmodel.validate.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A terminal of 100 columns and 24 lines, whose screen is read as a person sees it. */
public final class Tmux implements AutoCloseable {
    private static final long MOST_MILLIS = 30_000;
    private static final Pattern CODES = Pattern.compile("\u001b\\[([0-9;]*)m");
    private static final Pattern SHIFTS = Pattern.compile("[\u000e\u000f]");

    private final String server = "postmodel-" + ProcessHandle.current().pid() + "-" + System.nanoTime();

    /** Runs a command on a new terminal. Where there is no tmux, the test is skipped. */
    public Tmux(Path folder, String command) {
        assumeTrue(isThere(), "there is no tmux (apt-get install tmux)");
        // What is printed at the end is to be seen: the terminal stays.
        run(
                "new-session",
                "-d",
                "-x",
                "100",
                "-y",
                "24",
                "-c",
                folder.toString(),
                "unset NO_COLOR CLICOLOR_FORCE FORCE_COLOR GITHUB_ACTIONS; " + command
                        + "; echo \"exit $?\"; exec sleep 600");
    }

    private static boolean isThere() {
        try {
            return new ProcessBuilder("tmux", "-V").start().waitFor() == 0;
        } catch (IOException | InterruptedException fault) {
            return false;
        }
    }

    /** Presses a key, such as {@code C-c}. */
    public void press(String key) {
        run("send-keys", key);
    }

    /** Types a text as it is. */
    public void type(String text) {
        run("send-keys", "-l", text);
    }

    /** The screen without colours. */
    public String screen() {
        return trimmed(run("capture-pane", "-p"));
    }

    /** The screen with each change of colour in braces, such as <code>{31}</code>; <code>{0}</code> is none. */
    public String colours() {
        String raw = SHIFTS.matcher(run("capture-pane", "-p", "-e")).replaceAll("");
        return trimmed(CODES.matcher(raw).replaceAll(codes -> {
                    StringBuilder all = new StringBuilder();
                    for (String code : codes.group(1).split(";", -1)) {
                        all.append(code.isEmpty() || code.equals("39") || code.equals("49") ? "{0}" : "{" + code + "}");
                    }
                    return all.toString();
                }))
                .replaceAll("(\\{0})+", "{0}");
    }

    private static String trimmed(String screen) {
        return screen.lines()
                        .map(String::stripTrailing)
                        .reduce((above, line) -> above + "\n" + line)
                        .orElse("")
                        .stripTrailing()
                + "\n";
    }

    /** Waits until the screen has a text, and gives all of it. */
    public String await(Pattern text) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MOST_MILLIS);
        String screen = screen();
        while (!text.matcher(screen).find()) {
            assertThat(System.nanoTime())
                    .as("waiting for %s:%n%s", text, screen)
                    .isLessThan(end);
            try {
                TimeUnit.MILLISECONDS.sleep(20);
            } catch (InterruptedException fault) {
                throw new AssertionError(fault);
            }
            screen = screen();
        }
        return screen;
    }

    private String run(String... arguments) {
        try {
            List<String> command = new ArrayList<>(List.of("tmux", "-u", "-L", server, "-f", "/dev/null"));
            command.addAll(List.of(arguments));
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            // Inside of another tmux as well.
            builder.environment().remove("TMUX");
            Process process = builder.start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), UTF_8);
            assertThat(process.waitFor()).as("tmux %s: %s", arguments[0], said).isZero();
            return said;
        } catch (IOException | InterruptedException fault) {
            throw new AssertionError(fault);
        }
    }

    @Override
    public void close() {
        run("kill-server");
    }
}
