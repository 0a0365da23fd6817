package io.github.postmodel.validate.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/**
 * The only way out. Text is printed line by line, and whatever it holds, it stays text: control characters and other
 * invisible ones become escapes such as {@code \}{@code u001B}, a line feed inside of a line becomes {@code \n}, and
 * no line is a command to a build server that reads it in a log. Not thread-safe.
 */
public final class Gate implements AutoCloseable {
    private static final String CLEAR_LINE = "\r\u001b[K";

    /** The cursor to the first cell, the screen, and what has left it at the top. */
    private static final String CLEAR_SCREEN = "\u001b[H\u001b[2J\u001b[3J";

    private final PrintWriter out;
    private final Outlet outlet;
    private final boolean colours;
    private final StringBuilder line = new StringBuilder();

    /**
     * A gate.
     *
     * @param out where the text goes; nobody else writes to it
     * @param outlet who reads it
     * @param colours whether they see it in colours
     */
    public Gate(PrintWriter out, Outlet outlet, boolean colours) {
        this.out = out;
        this.outlet = outlet;
        this.colours = colours;
    }

    /** The same way out, in colours or not. Between two lines, the one can take the place of the other. */
    public Gate inColours(boolean wanted) {
        return new Gate(out, outlet, wanted);
    }

    /** A gate to a file, which is made or replaced. Close it. */
    public static Gate toFile(Path path) throws IOException {
        return new Gate(new PrintWriter(Files.newBufferedWriter(path, UTF_8)), Outlet.FILE, false);
    }

    /** A gate to something that is open already, a pipe or a device, which is neither made nor replaced. Close it. */
    public static Gate toStream(Path path) throws IOException {
        return new Gate(
                new PrintWriter(
                        Files.newBufferedWriter(path, UTF_8, StandardOpenOption.WRITE, StandardOpenOption.APPEND)),
                Outlet.FILE,
                false);
    }

    /** A gate that leads nowhere. */
    public static Gate toNowhere() {
        return new Gate(new PrintWriter(Writer.nullWriter()), Outlet.FILE, false);
    }

    /**
     * A gate to a file, which is made. Close it.
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is one
     */
    public static Gate toNewFile(Path path) throws IOException {
        return new Gate(
                new PrintWriter(Files.newBufferedWriter(path, UTF_8, StandardOpenOption.CREATE_NEW)),
                Outlet.FILE,
                false);
    }

    /** Prints a part of a line. */
    public Gate print(String text) {
        line.append(Visible.text(text));
        return this;
    }

    /** Prints a part of a line in a colour. */
    public Gate print(Colour colour, String text) {
        line.append(colour.paint(Visible.text(text), colours));
        return this;
    }

    /** Ends the line. */
    public void endLine() {
        end(System.lineSeparator());
    }

    /** Prints a line, or the rest of one. */
    public void println(String text) {
        print(text).endLine();
    }

    /** Prints a text of several lines, the last of which ends in a line feed. */
    public void printLines(String lines) {
        lines.lines().forEach(this::println);
    }

    /** Prints where a failure comes from. */
    public void printTrace(Throwable fault) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        trace.toString().lines().forEach(step -> {
            line.append(Visible.textWithTabs(step));
            end(System.lineSeparator());
        });
    }

    /**
     * Prints a patch: as it is to a file, so that it can be applied; else with escapes.
     *
     * @return whether it can be applied as it was printed
     */
    public boolean printPatch(String patch) {
        if (outlet == Outlet.FILE) {
            out.print(patch);
            return true;
        }
        boolean exact = true;
        for (int start = 0; start < patch.length(); ) {
            int feed = patch.indexOf('\n', start);
            boolean isCrlf = feed > start && patch.charAt(feed - 1) == '\r';
            String written = patch.substring(start, isCrlf ? feed - 1 : feed);
            line.append(Visible.textWithTabs(written));
            exact &= end(isCrlf ? "\r\n" : "\n").equals(written);
            start = feed + 1;
        }
        return exact;
    }

    /** Prints a file: as it is to a file; else with escapes. */
    public void printContent(String text) {
        if (outlet == Outlet.FILE) {
            out.print(text);
        } else {
            printLines(text);
        }
    }

    /** Tells GitHub's runner to do something: nothing else writes a command. */
    public void printCommand(String name, Map<String, String> properties, String message) {
        out.println(LogCommands.command(name, properties, message));
    }

    /** Draws a line over the one drawn before, without ending it; an empty text removes that. */
    public void draw(String text) {
        out.print(CLEAR_LINE + Visible.text(text));
        out.flush();
    }

    /** Clears the terminal. */
    public void clearScreen() {
        out.print(CLEAR_SCREEN);
        out.flush();
    }

    /** A writer of one JSON text; the outer levels have a line for each value. */
    public JsonWriter json(int levels) {
        return new JsonWriter(out, levels);
    }

    /** A writer of one XML document. */
    public XmlWriter xml() {
        return new XmlWriter(out);
    }

    /** Ends the line, and gives it as it was printed. */
    private String end(String lineEnding) {
        String printed = LogCommands.disarm(line.toString());
        line.setLength(0);
        out.print(printed);
        out.print(lineEnding);
        return printed;
    }

    /** Hands on what was printed so far. */
    public void flush() {
        out.flush();
    }

    /** Whether all that was printed has arrived. */
    public boolean isComplete() {
        return !out.checkError();
    }

    @Override
    public void close() {
        out.close();
    }
}
