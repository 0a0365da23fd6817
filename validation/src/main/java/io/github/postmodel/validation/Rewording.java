package io.github.postmodel.validation;

import java.io.IOException;
import java.net.URL;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Whether someone has put messages in words of their own, in a bundle that Jakarta Validation looks for. Looked up when
 * it is asked, but at once where the thread has a class loader of its own, which may be gone by then.
 */
final class Rewording {
    private static final List<String> BUNDLES = List.of("ValidationMessages", Wording.BUNDLE);

    private final Locale locale;
    private volatile @Nullable Boolean found;

    Rewording(Locale locale) {
        this.locale = locale;
        ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
        if (ofThread != null && ofThread != own()) {
            found = isIn(own(), locale) || isIn(ofThread, locale);
        }
    }

    /** Whether it has been found by now. */
    boolean isKnown() {
        return Boolean.TRUE.equals(found);
    }

    boolean isThere() {
        Boolean known = found;
        if (known == null) {
            known = isIn(own(), locale);
            found = known;
        }
        return known;
    }

    private static ClassLoader own() {
        return Rewording.class.getClassLoader();
    }

    private static boolean isIn(ClassLoader loader, Locale locale) {
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
        if (!name.equals(Wording.FILE)) {
            return loader.getResource(name) != null;
        }
        try {
            String own = Wording.source().toString();
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
}
