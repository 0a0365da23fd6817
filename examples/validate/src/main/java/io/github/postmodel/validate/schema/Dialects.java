package io.github.postmodel.validate.schema;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.format.Format;
import io.github.postmodel.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The versions of JSON Schema that are read, each with the formats of {@link TextFormat}. */
final class Dialects {
    /** Made when they are asked for: each takes a while. */
    private static final Map<String, Supplier<Dialect>> BY_NAME = Map.of(
            "json-schema.org/draft/2020-12/schema", () -> with(com.networknt.schema.dialect.Dialects.getDraft202012()),
            "json-schema.org/draft/2019-09/schema", () -> with(com.networknt.schema.dialect.Dialects.getDraft201909()),
            "json-schema.org/draft-07/schema", () -> with(com.networknt.schema.dialect.Dialects.getDraft7()));

    private static final String NEWEST = "json-schema.org/draft/2020-12/schema";

    private static final Map<String, Dialect> MADE = new ConcurrentHashMap<>();

    private Dialects() {}

    /** The version with a name, which is a URI; null where it is not read. */
    static @Nullable Dialect named(String uri) {
        String name = uri.replaceFirst("^https?://", "").replaceFirst("#$", "");
        Supplier<Dialect> dialect = BY_NAME.get(name);
        return dialect == null ? null : MADE.computeIfAbsent(name, made -> dialect.get());
    }

    /**
     * The version that a schema says it is of; the newest where it does not say.
     *
     * @throws SchemaFault if it is of another
     */
    static Dialect of(SchemaDocument document) {
        JsonNode written = document.root().path("$schema");
        Dialect dialect = named(written.asText(NEWEST));
        if (dialect == null) {
            throw document.fault(
                    JsonPointer.compile("/$schema"),
                    "$schema " + Problem.quote(written.asText())
                            + " is not read; write https://json-schema.org/draft/2020-12/schema, or that of 2019-09 or"
                            + " draft-07");
        }
        return dialect;
    }

    private static Dialect with(Dialect dialect) {
        List<Format> formats =
                Arrays.stream(TextFormat.values()).map(Dialects::format).toList();
        return Dialect.builder(dialect).formats(formats).build();
    }

    private static Format format(TextFormat format) {
        return new Format() {
            @Override
            public String getName() {
                return format.toString();
            }

            @Override
            public boolean matches(ExecutionContext context, String text) {
                return format.accepts(text);
            }
        };
    }
}
