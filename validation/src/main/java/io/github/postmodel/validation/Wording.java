package io.github.postmodel.validation;

import io.github.postmodel.Problem;
import io.github.postmodel.validation.constraints.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Puts findings into the words of this jar, and knows whether there are others. */
final class Wording {
    private static final String OWN_BUNDLE = "ContributorValidationMessages";
    private static final String OWN_FILE = OWN_BUNDLE + ".properties";
    private static final List<String> BUNDLES = List.of("ValidationMessages", OWN_BUNDLE);

    private Wording() {}

    /** Whether someone has put messages in words of their own: as Jakarta Validation says, in a bundle of that name. */
    static boolean isReplaced(Locale locale) {
        ClassLoader loader = Wording.class.getClassLoader();
        ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
        return isReplaced(locale, loader) || (ofThread != loader && isReplaced(locale, ofThread));
    }

    private static boolean isReplaced(Locale locale, @Nullable ClassLoader loader) {
        if (loader == null) {
            return false;
        }
        ResourceBundle.Control control = ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_DEFAULT);
        for (String bundle : BUNDLES) {
            for (Locale candidate : control.getCandidateLocales(bundle, locale)) {
                String name = control.toBundleName(bundle, candidate);
                if (loader.getResource(name + ".class") != null || isAnother(name + ".properties", loader)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAnother(String name, ClassLoader loader) {
        if (!name.equals(OWN_FILE)) {
            return loader.getResource(name) != null;
        }
        try {
            String own = Objects.requireNonNull(source()).toString();
            for (Enumeration<URL> all = loader.getResources(name); all.hasMoreElements(); ) {
                if (!all.nextElement().toString().equals(own)) {
                    return true;
                }
            }
            return false;
        } catch (IOException unreadable) {
            return true;
        }
    }

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

    private static @Nullable URL source() {
        return Wording.class.getResource("/" + OWN_FILE);
    }

    /** Read when the first problem is found. */
    private static final class Templates {
        private static final Properties ALL = read();

        private static Properties read() {
            Properties templates = new Properties();
            try (InputStream in = Objects.requireNonNull(source(), OWN_BUNDLE).openStream()) {
                templates.load(in);
            } catch (IOException fault) {
                throw new UncheckedIOException(OWN_BUNDLE + " cannot be read", fault);
            }
            return templates;
        }
    }
}
