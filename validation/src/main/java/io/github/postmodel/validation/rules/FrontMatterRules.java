package io.github.postmodel.validation.rules;

import io.github.postmodel.Field;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.internal.Text;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of the front matter as a whole: what every post needs, and what only several keys together show. */
public final class FrontMatterRules {
    /** Keys that other tools have, each one edit away from a known one. */
    private static final Set<String> WORDS =
            Set.of("data", "dated", "dates", "gate", "late", "rate", "sources", "tabs", "tag", "tile", "titre");

    private FrontMatterRules() {}

    /**
     * {@link Rule#TITLE_REQUIRED}, {@link Rule#DATE_REQUIRED}, {@link Rule#DATE_FUTURE} and {@link Rule#KEY_MISSPELT}.
     *
     * @param fields the front matter
     * @param clock what decides which date is in the future
     * @param findings takes what is wrong
     */
    public static void check(FrontMatter fields, Clock clock, Findings findings) {
        checkRequired(fields, findings);
        DateRules.checkNotFuture(fields, clock, findings);
        if (!fields.extra().isEmpty()) {
            checkKeys(fields, findings);
        }
    }

    private static void checkRequired(FrontMatter fields, Findings findings) {
        if (isMissing(fields.title())) {
            findings.at("title").add(Rule.TITLE_REQUIRED);
        }
        if (fields.date() == null) {
            findings.at("date").add(Rule.DATE_REQUIRED);
        }
    }

    private static void checkKeys(FrontMatter fields, Findings findings) {
        for (String key : fields.extra().keySet()) {
            Field meant = Misspelling.of(key);
            if (meant != null && !(WORDS.contains(key) && isAnother(key, meant, fields))) {
                findings.addKey(Rule.KEY_MISSPELT, key, Map.of("key", Problem.quote(key), "meant", meant.key()));
            }
        }
    }

    /** Whether a word means itself: the known key is there too, or could not have the value. */
    private static boolean isAnother(String word, Field meant, FrontMatter fields) {
        Object value = fields.extra().get(word);
        boolean isList = value instanceof List<?>;
        boolean isNoText = value instanceof Map<?, ?> || value instanceof Boolean || value instanceof Number;
        return isSet(meant, fields) || isNoText || isList && meant.type() != Field.Type.TEXTS;
    }

    private static boolean isSet(Field field, FrontMatter fields) {
        Object value = fields.get(field);
        return value instanceof List<?> list ? !list.isEmpty() : value != null;
    }

    static boolean isMissing(@Nullable String text) {
        return text == null || Text.isBlank(text);
    }
}
