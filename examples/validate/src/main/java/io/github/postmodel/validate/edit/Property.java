package io.github.postmodel.validate.edit;

import io.github.postmodel.Problem;
import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.io.internal.entries.KeyName;
import io.github.postmodel.io.internal.entries.PropertyPath;
import io.github.postmodel.validate.usage.Refusal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a file has at the path of a property. */
final class Property {
    /** A path that {@link MarkdownFile#find} takes for the text below the front matter. */
    private static final String BODY = "body";

    private Property() {}

    /** Whether a file has it, also with a value that cannot be read. */
    static boolean isIn(MarkdownFile file, String property) {
        return property.equals(BODY)
                ? file.frontMatter().containsKey(BODY)
                : file.find(property).isPresent();
    }

    /** Its value; null where there is none that can be read. */
    static @Nullable Object value(MarkdownFile file, String property) {
        Map<String, @Nullable Object> values = file.frontMatter();
        String key = key(file, property);
        String rest = property.length() > key.length() ? property.substring(key.length()) : "";
        if (!values.containsKey(key) || !property.startsWith(key)) {
            return value(values, PropertyPath.steps(property));
        }
        Object value = values.get(key);
        return rest.isEmpty()
                ? value
                : value(value, PropertyPath.steps(rest.startsWith(".") ? rest.substring(1) : rest));
    }

    /** A value that tells of what kind one at a path is: the one that is there, or for a new item the first of the list. */
    static @Nullable Object like(MarkdownFile file, String property) {
        Object there = value(file, property);
        List<Object> steps = PropertyPath.steps(property);
        int bracket = property.lastIndexOf('[');
        boolean isItem = there == null && bracket > 0 && steps.get(steps.size() - 1) instanceof Integer;
        return isItem && value(file, property.substring(0, bracket)) instanceof List<?> items && !items.isEmpty()
                ? items.get(0)
                : there;
    }

    /** The top-level key that a path starts with. It may itself have dots and brackets in it. */
    static String key(MarkdownFile file, String property) {
        if (file.frontMatter().containsKey(property)) {
            return property;
        }
        for (int end = property.length() - 1; end > 0; end--) {
            char next = property.charAt(end);
            if ((next == '.' || next == '[') && file.frontMatter().containsKey(property.substring(0, end))) {
                return property.substring(0, end);
            }
        }
        return String.valueOf(PropertyPath.steps(property).get(0));
    }

    /**
     * Refuses a path that leads past a key with a dot in it: {@code links.github.com} where there is
     * {@code links["github.com"]}.
     *
     * @throws Refusal if there is such a key
     */
    static void checkDots(MarkdownFile file, String property) {
        if (property.indexOf('.') == property.lastIndexOf('.') || isIn(file, property)) {
            return;
        }
        List<Object> steps = PropertyPath.steps(property);
        String path = "";
        Object value = file.frontMatter();
        for (int index = 0; index < steps.size() && value instanceof Map<?, ?> map; index++) {
            String rest = String.join(
                    ".",
                    steps.subList(index, steps.size()).stream()
                            .map(String::valueOf)
                            .toList());
            if (index > 0 && index < steps.size() - 1 && map.containsKey(rest)) {
                throw new Refusal(
                        path + " has the key " + Problem.quote(rest) + "; write " + PropertyPath.key(path, rest));
            }
            Object step = steps.get(index);
            path = step instanceof Integer number
                    ? PropertyPath.index(path, number)
                    : PropertyPath.key(path, (String) step);
            value = map.get(KeyName.in(map, step));
        }
    }

    private static @Nullable Object value(@Nullable Object around, List<Object> steps) {
        Object value = around;
        for (Object step : steps) {
            if (value instanceof List<?> list && step instanceof Integer index) {
                value = index < list.size() ? list.get(index) : null;
            } else {
                value = value instanceof Map<?, ?> map ? map.get(KeyName.in(map, step)) : null;
            }
        }
        return value;
    }
}
