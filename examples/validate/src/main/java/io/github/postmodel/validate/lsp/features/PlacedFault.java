package io.github.postmodel.validate.lsp.features;

import io.github.postmodel.validate.lsp.site.FileUri;
import java.nio.file.Path;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * What is wrong with settings or a schema, for which texts are not checked.
 *
 * @param file the settings or the schema
 * @param message what is wrong, as a run prints it: {@code path:line:column: message}, or without a place
 */
public record PlacedFault(Path file, String message) {
    /** The URI of the file. */
    public String uri() {
        return FileUri.of(file);
    }

    /** The fault at its place in the file. */
    public Diagnostic diagnostic() {
        String rest = message.startsWith(file + ":")
                ? message.substring(file.toString().length() + 1)
                : message;
        int line = rest.indexOf(':');
        int column = rest.indexOf(':', line + 1);
        boolean isPlaced =
                column > 0 && isNumber(rest.substring(0, line)) && isNumber(rest.substring(line + 1, column));
        Diagnostic diagnostic = Diagnostics.ofText((isPlaced ? rest.substring(column + 1) : rest).strip());
        if (isPlaced) {
            // The column counts characters of Java, mostly the same as those of the client.
            Position place = new Position(
                    Integer.parseInt(rest.substring(0, line)) - 1,
                    Integer.parseInt(rest.substring(line + 1, column)) - 1);
            diagnostic.setRange(new Range(place, place));
        }
        return diagnostic;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 9 && text.chars().allMatch(Character::isDigit);
    }
}
