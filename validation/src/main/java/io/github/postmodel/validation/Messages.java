package io.github.postmodel.validation;

import io.github.postmodel.Problem;
import io.github.postmodel.SourceRange;
import io.github.postmodel.validation.rules.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Puts findings into the words of this jar, which are also those that a container uses unless it has others. */
final class Messages {
    private static final String FILE = "/ContributorValidationMessages.properties";

    private Messages() {}

    static Problem problem(Finding finding, @Nullable SourceRange range) {
        return Problem.of(finding.rule(), finding.place(), text(finding), range);
    }

    private static String text(Finding finding) {
        String template = Objects.requireNonNull(Templates.ALL.getProperty(
                "io.github.postmodel." + finding.rule().id()));
        StringBuilder message = new StringBuilder(template.length() + 80);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            message.append(template, from, open).append(finding.parameters().get(template.substring(open + 1, close)));
            from = close + 1;
        }
        return message.append(template, from, template.length()).toString();
    }

    /** Read when the first problem is found. */
    private static final class Templates {
        private static final Properties ALL = read();

        private static Properties read() {
            Properties templates = new Properties();
            try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(FILE), FILE)) {
                templates.load(in);
            } catch (IOException fault) {
                throw new UncheckedIOException(FILE + " cannot be read", fault);
            }
            return templates;
        }
    }
}
