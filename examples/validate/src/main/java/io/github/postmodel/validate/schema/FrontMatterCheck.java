package io.github.postmodel.validate.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.BasicDialectRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.path.NodePath;
import io.github.postmodel.Problem;
import io.github.postmodel.Severity;
import io.github.postmodel.SourceRange;
import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.validate.hints.SchemaReferences;
import io.github.postmodel.validate.settings.CollectionRules;
import io.github.postmodel.validate.usage.Refusal;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks front matter against a JSON Schema. Immutable and thread-safe. */
public final class FrontMatterCheck {
    private static final Set<String> OF_VALUES = Set.of("enum", "const");
    private static final Set<String> OF_MISSING = Set.of("required", "dependentRequired", "dependencies");

    private final SchemaDocuments documents;
    private final Schema schema;

    private FrontMatterCheck(SchemaDocuments documents, Schema schema) {
        this.documents = documents;
        this.schema = schema;
    }

    /**
     * Loads a schema.
     *
     * @param file the schema
     * @param folder the folder that all its files are in, itself or below
     * @throws SchemaFault if it cannot be used
     */
    public static FrontMatterCheck load(Path file, Path folder) {
        SchemaDocuments documents = new SchemaDocuments(file, folder);
        SchemaDocument main = documents.main();
        Dialect dialect = Dialects.of(main);
        try {
            SchemaRegistry registry = registry(documents, dialect);
            check(main, registry.getSchema(SchemaLocation.of(dialect.getId())));
            Schema schema = registry.getSchema(SchemaLocation.of(documents.uri()), main.root());
            schema.initializeValidators();
            return new FrontMatterCheck(documents, schema);
        } catch (SchemaException fault) {
            throw new SchemaFault(
                    file,
                    "cannot be used: "
                            + String.valueOf(fault.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse(""));
        } catch (StackOverflowError fault) {
            throw new SchemaFault(file, "refers to itself without end");
        }
    }

    /** The schema itself, for those who want to know what it says. */
    public SchemaReferences references() {
        return documents;
    }

    private static SchemaRegistry registry(SchemaDocuments documents, Dialect dialect) {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .regularExpressionFactory(BoundedPattern::new)
                .build();
        return SchemaRegistry.withDefaultDialect(
                dialect,
                builder -> builder.nodeReader(new JsonReader())
                        .schemaRegistryConfig(config)
                        .dialectRegistry(new BasicDialectRegistry(Dialects::named))
                        .schemaLoader(loader -> loader.fetchRemoteResources(false)
                                .resourceLoaders(loaders -> loaders.values(all -> all.add(0, iri -> {
                                    String text = documents.text(iri.toString());
                                    return text == null ? null : () -> new ByteArrayInputStream(text.getBytes(UTF_8));
                                })))));
    }

    /** A schema is held to the schema of its version, so that a misspelt type is told. */
    private static void check(SchemaDocument document, Schema ofSchemas) {
        Explainer explainer =
                new Explainer(error -> MissingNode.getInstance(), (path, value) -> Words.value(value), null);
        List<Finding> findings = new Alternatives(explainer).findings(ofSchemas.validate(document.root()));
        if (!findings.isEmpty()) {
            Finding first = findings.get(0);
            throw document.fault(pointer(first.path()), first.message());
        }
    }

    private static JsonPointer pointer(List<Object> path) {
        JsonPointer pointer = JsonPointer.empty();
        for (Object step : path) {
            pointer = step instanceof Integer index
                    ? pointer.appendIndex(index)
                    : pointer.appendProperty(String.valueOf(step));
        }
        return pointer;
    }

    /**
     * What is wrong with the front matter of a file, each with its range.
     *
     * @param file the file
     * @param values its values, as {@link PlainValues} makes them
     * @param defaultZone the zone of a date that has no offset; null where that is not known
     * @throws Refusal if that takes too long to find out
     */
    public List<Problem> check(MarkdownFile file, Map<String, @Nullable Object> values, @Nullable ZoneId defaultZone) {
        Evaluation evaluation = new Evaluation();
        try {
            schema.validate(evaluation, JsonTree.of(values));
        } catch (StackOverflowError fault) {
            throw new Refusal("the schema refers to itself without end");
        }
        List<Error> errors = evaluation.getErrors();
        if (errors.isEmpty()) {
            return List.of();
        }
        Explainer explainer = new Explainer(this::schemaAround, new WrittenValues(file)::value, defaultZone);
        return problems(file, new Alternatives(explainer).findings(errors));
    }

    /** The files of the schema, by absolute paths. */
    public Set<Path> files() {
        return documents.files();
    }

    /** The keys that the schema itself has properties for. */
    public Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        documents.main().root().path("properties").fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static List<Problem> problems(MarkdownFile file, List<Finding> findings) {
        List<Problem> problems = new ArrayList<>();
        for (Finding finding : findings) {
            String property = Steps.property(finding.path());
            boolean isMissing = OF_MISSING.contains(finding.keyword());
            // What the file has but could not be read is told already, and so is a key that is misspelt.
            if (isToldBetter(finding, findings)) {
                continue;
            }
            if (isMissing && (isUnread(file, finding.path()) || isMeant(finding, findings))) {
                continue;
            }
            Problem problem = new Problem(
                    CollectionRules.ofKeyword(finding.keyword()),
                    Severity.ERROR,
                    property,
                    finding.message(),
                    range(file, finding, property, isMissing));
            if (!problems.contains(problem)) {
                problems.add(problem);
            }
        }
        return problems;
    }

    /** Of a value that is of the wrong type, and so none of those that are allowed, the second says more. */
    private static boolean isToldBetter(Finding finding, List<Finding> findings) {
        return finding.keyword().equals("type")
                && findings.stream()
                        .anyMatch(other -> OF_VALUES.contains(other.keyword())
                                && other.path().equals(finding.path()));
    }

    private static boolean isUnread(MarkdownFile file, List<Object> path) {
        String property = Steps.property(path);
        String entry = String.valueOf(path.get(0));
        return file.find(property).isPresent()
                || file.problems().stream()
                        .anyMatch(problem -> problem.property().equals(entry)
                                || problem.property().equals(property));
    }

    private static boolean isMeant(Finding missing, List<Finding> findings) {
        List<Object> around = around(missing.path());
        Object key = missing.path().get(around.size());
        return findings.stream()
                .anyMatch(other ->
                        key.equals(other.meant()) && around(other.path()).equals(around));
    }

    private static List<Object> around(List<Object> path) {
        return path.subList(0, path.size() - 1);
    }

    private static SourceRange range(MarkdownFile file, Finding finding, String property, boolean isMissing) {
        if (isMissing) {
            return file.locateKey(Steps.property(around(finding.path())));
        }
        return finding.isOfKey() ? file.locateKey(property) : file.locate(property);
    }

    private JsonNode schemaAround(Error error) {
        SchemaLocation location = error.getSchemaLocation();
        NodePath above = location.getFragment().getParent();
        return above == null
                ? documents.at(location)
                : documents.at(new SchemaLocation(location.getAbsoluteIri(), above));
    }
}
