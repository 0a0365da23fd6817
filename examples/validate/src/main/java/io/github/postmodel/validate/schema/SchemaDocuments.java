package io.github.postmodel.validate.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.SchemaLocation;
import io.github.postmodel.Problem;
import io.github.postmodel.validate.hints.SchemaReferences;
import io.github.postmodel.validate.usage.DidYouMean;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The files of a schema: the one that the settings name, and those that it refers to. All of them are below the folder of
 * the settings, and the network is never asked.
 */
final class SchemaDocuments implements SchemaReferences {
    /** The files of JSON Schema itself, which the validator has. */
    private static final String OF_JSON_SCHEMA = "json-schema.org/draft";

    private static final int MOST_FILES = 100;

    private final Path folder;
    private final Map<String, SchemaDocument> byUri = new HashMap<>();
    private final List<String> identifiers = new ArrayList<>();
    private final String uri;

    /**
     * Reads the files.
     *
     * @param main the one that the settings name
     * @param folder the folder of the settings
     * @throws SchemaFault if one cannot be used
     */
    SchemaDocuments(Path main, Path folder) {
        this.folder = folder;
        this.uri = main.toUri().toString();
        read(uri, main);
    }

    /** The document that the settings name. */
    SchemaDocument main() {
        return get(uri);
    }

    /** The files of all documents, by absolute paths. */
    Set<Path> files() {
        return byUri.values().stream()
                .map(document -> document.path().toAbsolutePath().normalize())
                .collect(Collectors.toSet());
    }

    /** Its URI. */
    String uri() {
        return uri;
    }

    /** The content of a document; null where there is none with this URI. */
    @Nullable
    String text(String of) {
        SchemaDocument document = byUri.get(of);
        return document == null ? null : document.text();
    }

    /** The part of a schema that a fault comes from; missing where it is of another. */
    JsonNode at(SchemaLocation location) {
        SchemaDocument document = byUri.get(String.valueOf(location.getAbsoluteIri()));
        JsonNode root = document == null ? main().root().path("") : document.root();
        JsonNode part = root;
        for (int index = 0; index < location.getFragment().getNameCount(); index++) {
            Object step = location.getFragment().getElement(index);
            part = step instanceof Integer number ? part.path(number) : part.path(String.valueOf(step));
        }
        return part;
    }

    @Override
    public Part root() {
        return new Part(main().root(), uri);
    }

    @Override
    public Optional<Part> follow(Part from, String reference) {
        String target = resolve(from.base(), reference);
        String file = withoutFragment(target);
        SchemaDocument document = byUri.get(file);
        String fragment = target.length() > file.length() ? target.substring(file.length() + 1) : "";
        if (document == null || !fragment.isEmpty() && !fragment.startsWith("/")) {
            return Optional.empty();
        }
        JsonPointer place = JsonPointer.compile(URLDecoder.decode(fragment.replace("+", "%2B"), UTF_8));
        return Optional.of(new Part(document.root().at(place), file));
    }

    private SchemaDocument get(String of) {
        SchemaDocument document = byUri.get(of);
        if (document == null) {
            throw new IllegalStateException(of);
        }
        return document;
    }

    private void read(String as, Path path) {
        SchemaDocument document = SchemaDocument.read(path);
        if (byUri.size() > MOST_FILES) {
            throw new SchemaFault(path, "is one of more than " + MOST_FILES + " files; a schema has fewer");
        }
        byUri.put(as, document);
        Visit visit = new Visit(document, as, path);
        new SchemaWalk(visit::identify).walk(document.root(), as);
        new SchemaWalk(visit::check).walk(document.root(), as);
    }

    private static String resolve(String base, String reference) {
        try {
            String resolved = URI.create(base).resolve(reference).toString();
            // Java drops the empty authority; the validator keeps it.
            return resolved.startsWith("file:/") && !resolved.startsWith("file://")
                    ? "file://" + resolved.substring("file:".length())
                    : resolved;
        } catch (IllegalArgumentException noUri) {
            return reference;
        }
    }

    private static String withoutFragment(String reference) {
        int hash = reference.indexOf('#');
        return hash < 0 ? reference : reference.substring(0, hash);
    }

    /** Looks at the schemas of one document. */
    private final class Visit {
        private final SchemaDocument document;
        private final String as;
        private final Path path;

        Visit(SchemaDocument document, String as, Path path) {
            this.document = document;
            this.as = as;
            this.path = path;
        }

        String identify(JsonNode schema, JsonPointer place, String base) {
            JsonNode id = schema.path("$id");
            if (!id.isTextual() || id.asText().startsWith("#")) {
                return base;
            }
            String identifier = withoutFragment(resolve(base, id.asText()));
            identifiers.add(identifier);
            if (place.matches()) {
                byUri.putIfAbsent(identifier, document);
            }
            return identifier;
        }

        String check(JsonNode schema, JsonPointer place, String base) {
            JsonNode id = schema.path("$id");
            String inner =
                    id.isTextual() && !id.asText().startsWith("#") ? withoutFragment(resolve(base, id.asText())) : base;
            JsonNode reference = schema.path("$ref");
            if (reference.isTextual()) {
                check(reference.asText(), place.appendProperty("$ref"), inner);
            }
            if (schema.path("pattern").isTextual()) {
                compile(schema.path("pattern").asText(), place.appendProperty("pattern"));
            }
            if (schema.path("patternProperties").isObject()) {
                schema.path("patternProperties")
                        .fieldNames()
                        .forEachRemaining(pattern -> compile(
                                pattern,
                                place.appendProperty("patternProperties").appendProperty(pattern)));
            }
            return inner;
        }

        private void compile(String pattern, JsonPointer place) {
            try {
                EcmaPattern.compile(pattern);
            } catch (PatternSyntaxException fault) {
                throw document.fault(place, Problem.quote(pattern) + " is not a pattern: " + fault.getDescription());
            }
        }

        private void check(String reference, JsonPointer place, String base) {
            String target = withoutFragment(resolve(base, reference));
            if (!target.contains(OF_JSON_SCHEMA) && !reference.startsWith("#")) {
                if (!byUri.containsKey(target) && !identifiers.contains(target)) {
                    read(target, file(reference, target, place));
                }
            }
            int hash = reference.indexOf('#');
            SchemaDocument named = byUri.get(reference.startsWith("#") ? base : target);
            if (hash >= 0 && reference.startsWith("/", hash + 1) && named != null) {
                checkPart(reference, reference.substring(hash + 1), named, place);
            }
        }

        private void checkPart(String reference, String fragment, SchemaDocument named, JsonPointer place) {
            JsonPointer part = JsonPointer.compile(URLDecoder.decode(fragment.replace("+", "%2B"), UTF_8));
            if (!named.root().at(part).isMissingNode()) {
                return;
            }
            JsonPointer above = part.head();
            List<String> names = new ArrayList<>();
            named.root().at(above).fieldNames().forEachRemaining(names::add);
            throw document.fault(
                    place,
                    "$ref " + Problem.quote(reference) + " leads nowhere"
                            + DidYouMean.hint(part.last().getMatchingProperty(), names));
        }

        /** The file that a reference leads to: beside this one, or where the identifier of this one says. */
        private Path file(String reference, String target, JsonPointer place) {
            String rest = below(target, as);
            String identifier = document.root().path("$id").asText("");
            if (rest == null && !identifier.isEmpty()) {
                rest = below(target, resolve(as, identifier));
            }
            if (rest == null) {
                throw document.fault(
                        place,
                        "$ref " + Problem.quote(reference)
                                + " is not looked up: a schema is read from files only; save it beside this one");
            }
            Path file = path.resolveSibling(URLDecoder.decode(rest, UTF_8)).normalize();
            try {
                if (!Files.isRegularFile(file)) {
                    throw document.fault(place, "$ref " + Problem.quote(reference) + ": there is no such file");
                }
                if (!file.toRealPath().startsWith(folder.toRealPath())) {
                    throw document.fault(
                            place,
                            "$ref " + Problem.quote(reference)
                                    + " is not below the folder of the settings; save it there");
                }
            } catch (IOException fault) {
                throw document.fault(place, "$ref " + Problem.quote(reference) + " cannot be read");
            }
            return file;
        }

        /** A URI as seen from the folder of another; null where they have nothing in common. */
        private static @Nullable String below(String target, String base) {
            URI from = URI.create(base).resolve(".");
            URI to;
            try {
                to = URI.create(target);
            } catch (IllegalArgumentException noUri) {
                return null;
            }
            if (!Objects.equals(from.getScheme(), to.getScheme())
                    || !Objects.equals(from.getAuthority(), to.getAuthority())
                    || to.getPath() == null
                    || from.getPath() == null) {
                return null;
            }
            return Path.of(from.getPath()).relativize(Path.of(to.getPath())).toString();
        }
    }
}
