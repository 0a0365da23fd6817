package io.github.postmodel.validate;

import static java.util.Comparator.comparing;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import io.github.postmodel.CleanTags;
import io.github.postmodel.CleanText;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.HttpUrl;
import io.github.postmodel.LinkPost;
import io.github.postmodel.NotBefore;
import io.github.postmodel.Post;
import io.github.postmodel.PostKind;
import io.github.postmodel.WholeFrontMatter;
import io.github.postmodel.validate.hints.PostSchema;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the JSON Schema of the model. What is an error in the model is one in the schema; a schema knows no warnings,
 * so what is one in the model is left out.
 */
final class SchemaMaker {
    private static final String ID = "https://github.com/postmodel/postmodel/" + PostSchema.FILE;

    private static final String DESCRIPTION = "The fields above the body of a Markdown post. A post with a post_kind "
            + "is a link post. Any other key is kept.";

    /** What a person reads first; the generator puts some of it last. */
    private static final List<String> HEAD = List.of("$schema", "$id", "title", "description");

    /** A text field takes each scalar as the text that it is: {@code title: 1984}. The first is what editors offer. */
    private static final List<String> TEXT = List.of("string", "number", "boolean");

    private static final Set<String> NEEDED = Set.of("title", "date");

    private static final Map<Class<?>, List<String>> TYPES = Map.of(
            String.class, TEXT,
            PostKind.class, TEXT,
            OffsetDateTime.class, List.of("string"),
            URI.class, List.of("string"),
            boolean.class, List.of("boolean", "string"));

    private final ObjectMapper json = new ObjectMapper();

    private SchemaMaker() {}

    static String make() {
        return new SchemaMaker().schema();
    }

    private String schema() {
        SchemaGeneratorConfigBuilder config =
                new SchemaGeneratorConfigBuilder(json, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON);
        config.forTypesInGeneral()
                .withPropertySorter(comparing(property -> FrontMatter.KEYS.indexOf(property.getSchemaPropertyName())))
                .withIdResolver(type -> isFrontMatter(type.getType()) ? ID : null)
                .withTitleResolver(type -> isFrontMatter(type.getType()) ? "Front matter of a post" : null)
                .withDescriptionResolver(type -> isFrontMatter(type.getType()) ? DESCRIPTION : null)
                .withCustomDefinitionProvider(this::scalar)
                .withTypeAttributeOverride((node, type, context) -> {
                    if (isFrontMatter(type.getType())) {
                        complete(node);
                    }
                });
        config.forFields()
                .withIgnoreCheck(field -> field.getName().equals("extra"))
                .withPropertyNameOverrideResolver(field -> SchemaField.key(field.getDeclaredName()))
                .withRequiredCheck(SchemaMaker::isNeeded)
                .withNullableCheck(field -> !field.isFakeContainerItemScope() && !isNeeded(field))
                .withDescriptionResolver(field -> describe(field) ? texts(field).description() : null)
                .withStringPatternResolver(SchemaMaker::pattern)
                .withInstanceAttributeOverride((node, field, context) -> {
                    if (describe(field)) {
                        node.putPOJO("examples", json.valueToTree(texts(field).examples()));
                    }
                });
        ObjectNode schema = new SchemaGenerator(config.build()).generateSchema(FrontMatter.class);
        ObjectNode ordered = json.createObjectNode();
        HEAD.forEach(key -> ordered.set(key, schema.remove(key)));
        return print(ordered.setAll(schema));
    }

    private static boolean isFrontMatter(ResolvedType type) {
        return type.getErasedType() == FrontMatter.class;
    }

    private static boolean describe(FieldScope field) {
        return !field.isFakeContainerItemScope();
    }

    private static SchemaField texts(FieldScope field) {
        return SchemaField.of(field.getDeclaredName());
    }

    private @Nullable CustomDefinition scalar(ResolvedType type, SchemaGenerationContext context) {
        List<String> types = TYPES.get(type.getErasedType());
        if (types == null) {
            return null;
        }
        ObjectNode definition = json.createObjectNode();
        definition.set("type", types.size() == 1 ? json.valueToTree(types.get(0)) : json.valueToTree(types));
        return new CustomDefinition(definition, true);
    }

    /** What {@link WholeFrontMatter} asks of every post. */
    private static boolean isNeeded(FieldScope field) {
        return SchemaConstraints.of(FrontMatter.class.getAnnotations()).has(WholeFrontMatter.class)
                && !field.isFakeContainerItemScope()
                && NEEDED.contains(field.getDeclaredName());
    }

    private static @Nullable String pattern(FieldScope field) {
        SchemaConstraints errors = SchemaConstraints.of(field.getRawMember().getAnnotations());
        if (field.isContainerType()) {
            return null;
        }
        NotBefore notBefore = errors.get(NotBefore.class);
        if (notBefore != null) {
            return SchemaPatterns.notBefore(LocalDate.parse(notBefore.value()));
        }
        if (errors.has(HttpUrl.class)) {
            return SchemaPatterns.HTTP_URL;
        }
        if (isNeeded(field) || errors.has(CleanTags.class)) {
            return SchemaPatterns.CLEAN_AND_NOT_BLANK;
        }
        if (errors.has(CleanText.class)) {
            return SchemaPatterns.CLEAN;
        }
        return field.getType().getErasedType() == boolean.class ? SchemaPatterns.BOOLEAN : null;
    }

    /** Adds what concerns the fields together. */
    private void complete(ObjectNode schema) {
        schema.put("additionalProperties", true);
        if (SchemaConstraints.of(Post.class.getAnnotations()).has(LinkPost.class)) {
            schema.setAll(linkPost());
        }
    }

    private ObjectNode linkPost() {
        try {
            return (ObjectNode) json.readTree("""
                    {
                      "if": {
                        "required": ["post_kind"],
                        "properties": {"post_kind": {"not": {"type": "null"}}}
                      },
                      "then": {
                        "required": ["source", "external_url"],
                        "properties": {
                          "source": {"type": ["string", "number", "boolean"], "pattern": "NOT_BLANK"},
                          "external_url": {"type": "string", "pattern": "NOT_BLANK"},
                          "post_kind": {"type": ["string", "number", "boolean"], "pattern": "NOT_BLANK"}
                        }
                      }
                    }
                    """.replace("NOT_BLANK", SchemaPatterns.NOT_BLANK.replace("\\", "\\\\")));
        } catch (JsonProcessingException fault) {
            throw new AssertionError(fault);
        }
    }

    private String print(JsonNode schema) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(lines);
        try {
            return json.writer(printer).writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException fault) {
            throw new AssertionError(fault);
        }
    }
}
