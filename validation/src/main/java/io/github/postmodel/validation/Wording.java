package io.github.postmodel.validation;

import io.github.postmodel.Problem;
import io.github.postmodel.validation.constraints.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import java.util.Properties;

/** Puts findings into the words of this jar. */
final class Wording {
    static final String BUNDLE = "ContributorValidationMessages";
    static final String FILE = BUNDLE + ".properties";

    private Wording() {}

    static Problem problem(Finding finding) {
        return Problem.of(finding.rule(), finding.property(), message(finding), null);
    }

    private static String message(Finding finding) {
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

    static URL source() {
        return Objects.requireNonNull(Wording.class.getResource("/" + FILE), FILE);
    }

    /** Read when the first problem is found. */
    private static final class Templates {
        private static final Properties ALL = read();

        private static Properties read() {
            Properties templates = new Properties();
            try (InputStream in = source().openStream()) {
                templates.load(in);
            } catch (IOException fault) {
                throw new UncheckedIOException(BUNDLE + " cannot be read", fault);
            }
            return templates;
        }
    }
}
