package io.github.postmodel.validate.settings;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.SourceRange;
import io.github.postmodel.io.ContentModel;
import io.github.postmodel.io.PostReadException;
import io.github.postmodel.validate.usage.Refusal;
import java.nio.file.Path;

/** What is wrong with a settings file as a file of YAML, in the words in which the same is told of front matter. */
final class SettingsFault {
    private SettingsFault() {}

    /**
     * The first fault of a file that is no YAML.
     *
     * @param otherwise what to say where the library reads the bytes
     */
    static Refusal of(Path path, byte[] bytes, String otherwise) {
        try {
            ContentModel.of(JsonNode.class).readData(bytes, path.toString());
        } catch (PostReadException fault) {
            Problem first = fault.problems().stream()
                    .filter(Problem::isError)
                    .findFirst()
                    .orElseThrow();
            SourceRange range = first.range();
            return range == null
                    ? new Refusal(path + ": " + message(first))
                    : at(path, range.startLine(), range.startColumn(), message(first));
        }
        return new Refusal(path + ": cannot be read: " + otherwise);
    }

    /** Settings have limits of their own, which are not options, and no fence that a line could close. */
    private static String message(Problem problem) {
        String fault = problem.message().replaceFirst(";.*", "");
        if (problem.is(Rule.LIMIT)) {
            return fault + "; settings are a few lines";
        }
        return problem.is(Rule.SECOND_DOCUMENT) ? fault + "; settings are one: remove that line" : problem.message();
    }

    static Refusal at(Path path, int line, int column, String message) {
        return new Refusal(path + ":" + line + ":" + column + ": " + message);
    }
}
