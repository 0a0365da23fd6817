package io.github.postmodel.validate.init;

import io.github.postmodel.Problem;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostReadException;
import io.github.postmodel.validate.infer.Inference;
import io.github.postmodel.validate.output.Visible;
import io.github.postmodel.validation.PostValidator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A collection that was found.
 *
 * @param name its name
 * @param patterns which files are in it
 * @param files how many there are
 * @param isPosts whether all are posts without an error
 * @param inference what their front matter is like
 */
record FoundCollection(String name, List<String> patterns, int files, boolean isPosts, Inference inference) {
    /** The files of a folder, which are read now. */
    static FoundCollection of(String name, String folder, List<Path> files, Path top, PostValidator validator) {
        Inference inference = new Inference(null);
        boolean isPosts = true;
        for (Path path : files) {
            try {
                PostFile file = PostFile.open(top.resolve(path));
                isPosts &= validator.check(file).stream().noneMatch(Problem::isError);
                if (file.markdown().problems().stream().noneMatch(Problem::isError)) {
                    inference.add(file.markdown());
                }
            } catch (PostReadException unreadable) {
                isPosts = false;
            }
        }
        List<String> patterns = new ArrayList<>();
        if (folder.equals(ContentFolders.LOOSE)) {
            files.forEach(file -> patterns.add(pattern(slashes(file))));
        } else {
            patterns.add(pattern(folder) + "/**");
        }
        return new FoundCollection(name, patterns, files.size(), isPosts, inference);
    }

    /** Where its schema is written, as the settings name it. */
    String schema() {
        return "schemas/" + name + ".schema.json";
    }

    boolean hasSchema() {
        return !inference.isEmpty();
    }

    /** Its line in the settings. */
    String setting() {
        StringBuilder line = new StringBuilder(name).append(": {files: ");
        if (patterns.size() == 1) {
            line.append(quoted(patterns.get(0)));
        } else {
            List<String> quoted = patterns.stream().map(FoundCollection::quoted).toList();
            line.append(quoted);
        }
        line.append(", model: ").append(isPosts ? "post" : "none");
        if (hasSchema()) {
            line.append(", schema: ").append(quoted(schema()));
        }
        return line.append('}').toString();
    }

    /** In single quotes; in double ones where a character needs an escape to be printed, or to be YAML. */
    private static String quoted(String text) {
        boolean isPlain = Visible.text(text).equals(text)
                && !text.contains("#")
                && text.codePoints().allMatch(Character::isDefined);
        return isPlain ? "'" + text.replace("'", "''") + "'" : '"' + escaped(text) + '"';
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (character >= ' ' && character <= '~' && "\"\\#".indexOf(character) < 0) {
                escaped.appendCodePoint(character);
            } else {
                escaped.append(String.format(Locale.ROOT, "\\U%08X", character));
            }
        });
        return escaped.toString();
    }

    private static String slashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** A name as a pattern that only it matches. */
    private static String pattern(String path) {
        return path.replaceAll("[\\\\*?\\[\\]]", "\\\\$0");
    }
}
