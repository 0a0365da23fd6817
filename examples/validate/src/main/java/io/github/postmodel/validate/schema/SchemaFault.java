package io.github.postmodel.validate.schema;

import java.nio.file.Path;

/** A schema that cannot be used. The message is {@code file:line:column: what is wrong}. */
public final class SchemaFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;

    SchemaFault(Path file, int line, int column, String reason) {
        super(file + ":" + line + ":" + column + ": " + reason);
        this.file = file.toString();
    }

    SchemaFault(Path file, String reason) {
        super(file + ": " + reason);
        this.file = file.toString();
    }

    /** The file of the schema. */
    public String file() {
        return file;
    }

    /** What is wrong, with its place if there is one. */
    public String reason() {
        return String.valueOf(getMessage()).substring(file.length() + 1).strip();
    }
}
