package io.github.postmodel.io.support;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** SnakeYAML's own loader, as a second opinion. */
public final class SnakeYaml {
    private SnakeYaml() {}

    public static @Nullable Object load(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowRecursiveKeys(false);
        return new Yaml(new SafeConstructor(options)).load(yaml);
    }

    /** A value of ours as SnakeYAML has it: every date a moment, a local one in UTC, to the millisecond. */
    public static @Nullable Object view(@Nullable Object value) {
        if (value instanceof LocalDate date) {
            return view(date.atStartOfDay());
        }
        if (value instanceof LocalDateTime time) {
            return view(time.atOffset(ZoneOffset.UTC));
        }
        if (value instanceof OffsetDateTime time) {
            return Date.from(time.toInstant());
        }
        if (value instanceof List<?> list) {
            List<Object> views = new ArrayList<>();
            list.forEach(item -> views.add(view(item)));
            return views;
        }
        if (value instanceof Set<?> set) {
            Set<Object> views = new LinkedHashSet<>();
            set.forEach(item -> views.add(view(item)));
            return views;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> views = new LinkedHashMap<>();
            map.forEach((key, item) -> views.put(view(key), view(item)));
            return views;
        }
        return value;
    }
}
