package io.github.postmodel.validation.rules;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.internal.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rules of tags: {@link Rule#TAG_BLANK}, {@link Rule#TAG_DUPLICATE}. */
public final class TagRules {
    private TagRules() {}

    /**
     * Everything that is wrong with tags.
     *
     * @param tags the tags
     * @param findings takes what is wrong, each at its item
     */
    public static void check(List<String> tags, Findings findings) {
        Map<String, Integer> first = new HashMap<>();
        for (int index = 0; index < tags.size(); index++) {
            String tag = tags.get(index);
            if (Text.isBlank(tag)) {
                findings.addItem(Rule.TAG_BLANK, index, Map.of());
            } else {
                checkNew(tag, index, first, findings);
            }
        }
    }

    private static void checkNew(String tag, int index, Map<String, Integer> first, Findings findings) {
        Integer before = first.putIfAbsent(tag.toLowerCase(Locale.ROOT), index);
        if (before != null) {
            Map<String, String> parameters = Map.of("tag", Problem.quote(tag), "first", "tags[" + before + "]");
            findings.addItem(Rule.TAG_DUPLICATE, index, parameters);
        }
    }
}
