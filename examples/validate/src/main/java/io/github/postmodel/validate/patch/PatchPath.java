package io.github.postmodel.validate.patch;

import java.nio.file.Path;
import java.util.StringJoiner;

/** Writes paths as git does in a patch. */
final class PatchPath {
    private PatchPath() {}

    /** The path below {@code a} or {@code b}, in quotes if it needs them; a tab marks the end of a name with spaces. */
    static String of(String side, Path path) {
        StringJoiner joined = new StringJoiner("/");
        joined.add(side);
        path.normalize().forEach(name -> joined.add(name.toString()));
        String name = joined.toString();
        String escaped = escaped(name);
        if (!escaped.equals(name)) {
            return '"' + escaped + '"';
        }
        return name.indexOf(' ') >= 0 ? name + '\t' : name;
    }

    private static String escaped(String name) {
        StringBuilder escaped = new StringBuilder(name.length());
        for (int index = 0; index < name.length(); index++) {
            char character = name.charAt(index);
            switch (character) {
                case '"', '\\' -> escaped.append('\\').append(character);
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                default -> {
                    if (Character.isISOControl(character) && character < 0x80) {
                        escaped.append(String.format("\\%03o", (int) character));
                    } else {
                        escaped.append(character);
                    }
                }
            }
        }
        return escaped.toString();
    }
}
