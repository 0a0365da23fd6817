package io.github.postmodel.validation;

import io.github.postmodel.Problem;
import io.github.postmodel.validation.constraints.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts findings into the words of this jar, and knows whether there are others. */
final class Wording {
    private static final String OWN_BUNDLE = "ContributorValidationMessages";
    private static final List<String> BUNDLES = List.of("ValidationMessages", OWN_BUNDLE);
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    private Wording() {}

    /** Whether someone has put messages in words of their own: as Jakarta Validation says, in a bundle of that name. */
    static boolean isReplaced(Locale locale) {
        String own = Objects.requireNonNull(source(), OWN_BUNDLE).toString();
        ClassLoader loader = Wording.class.getClassLoader();
        ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
        return isReplaced(locale, loader, own) || (ofThread != loader && isReplaced(locale, ofThread, own));
    }

    private static boolean isReplaced(Locale locale, @Nullable ClassLoader loader, String own) {
        if (loader == null) {
            return false;
        }
        ResourceBundle.Control control = ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_DEFAULT);
        for (String bundle : BUNDLES) {
            for (Locale candidate : control.getCandidateLocales(bundle, locale)) {
                String name = control.toBundleName(bundle, candidate);
                if (isThere(name + ".properties", loader, own) || isThere(name + ".class", loader, own)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isThere(String name, ClassLoader loader, String own) {
        try {
            return loader.resources(name).anyMatch(found -> !found.toString().equals(own));
        } catch (UncheckedIOException unreadable) {
            return true;
        }
    }

    static Problem problem(Finding finding) {
        return Problem.of(finding.rule(), finding.property(), message(finding), null);
    }

    private static String message(Finding finding) {
        String template = Objects.requireNonNull(Templates.ALL.getProperty(
                "io.github.postmodel." + finding.rule().id()));
        return PARAMETER
                .matcher(template)
                .replaceAll(parameter -> Matcher.quoteReplacement(
                        finding.parameters().getOrDefault(parameter.group(1), parameter.group())));
    }

    private static @Nullable URL source() {
        return Wording.class.getResource("/" + OWN_BUNDLE + ".properties");
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
