package io.github.postmodel.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The front matter of a file as the JSON tree that a tool of either version of YAML makes of it. */
public enum YamlTree {
    /** As PyYAML, with dates as their text. */
    YAML_1_1(YamlTree::load11),

    /** As editors. */
    YAML_1_2(YamlTree::load12);

    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A\uFEFF?---[ \t]*\\R(.*?)^(?:---|\\.\\.\\.)[ \t]*$", Pattern.DOTALL | Pattern.MULTILINE);

    private static final ObjectMapper JSON = new ObjectMapper();

    @SuppressWarnings("ImmutableEnumChecker") // A method of this class.
    private final Function<String, @Nullable Object> load;

    YamlTree(Function<String, @Nullable Object> load) {
        this.load = load;
    }

    /** The tree; null where there is none: no fences, or not YAML. */
    public @Nullable JsonNode of(String file) {
        Matcher matcher = FRONT_MATTER.matcher(file);
        if (!matcher.find()) {
            return null;
        }
        try {
            return JSON.valueToTree(withTextKeys(load.apply(matcher.group(1))));
        } catch (org.yaml.snakeyaml.error.YAMLException | YamlEngineException fault) {
            return null;
        }
    }

    private static @Nullable Object withTextKeys(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, item) -> copy.put(String.valueOf(key), withTextKeys(item)));
            return copy;
        }
        return value instanceof List<?> list
                ? list.stream().map(YamlTree::withTextKeys).collect(Collectors.toCollection(ArrayList::new))
                : value;
    }

    private static @Nullable Object load11(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        DumperOptions dumper = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dumper), dumper, options, new WithoutDates())
                .load(text);
    }

    private static @Nullable Object load12(String text) {
        return new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(text);
    }

    private static final class WithoutDates extends Resolver {
        @Override
        public void addImplicitResolver(Tag tag, Pattern pattern, String first, int limit) {
            if (!tag.equals(Tag.TIMESTAMP)) {
                super.addImplicitResolver(tag, pattern, first, limit);
            }
        }
    }
}
