package io.github.postmodel.validate.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the program is made of: its version, and the bill of materials (CycloneDX) in its jar. */
public final class Contents {
    static final String BILL = "/META-INF/sbom/postmodel-validate.cdx.json";

    private Contents() {}

    /** The version on a line, and if wanted each component on one. */
    public static String text(String version, boolean withComponents) {
        StringBuilder text = new StringBuilder(ReportContext.TOOL + " " + version + "\n");
        if (withComponents) {
            components()
                    .forEach(component -> text.append("  ").append(component).append('\n'));
        }
        return text.toString();
    }

    private static List<String> components() {
        try (InputStream in = Contents.class.getResourceAsStream(BILL)) {
            if (in == null) {
                return List.of("(there is no list: the program was built offline, or is not in a jar)");
            }
            // The bill is JSON, and so YAML.
            Map<?, ?> bill =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(new String(in.readAllBytes(), UTF_8));
            List<String> components = new ArrayList<>();
            for (Object component : (List<?>) requireNonNull(bill.get("components"))) {
                Map<?, ?> fields = (Map<?, ?>) component;
                components.add(fields.get("group") + ":" + fields.get("name") + " " + fields.get("version"));
            }
            Collections.sort(components);
            return components;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
