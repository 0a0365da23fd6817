package io.github.postmodel.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.validate.hints.PostSchema;
import io.github.postmodel.validate.support.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** With {@code -Dpostmodel.schema=write} the schema is written again. */
class FrontMatterSchemaTest {
    private static final Path RESOURCE =
            Path.of("validate/src/main/resources/io/github/postmodel/validate", PostSchema.FILE);

    @Test
    void isTheSchemaOfTheModel() throws IOException {
        String made = SchemaMaker.make();
        if ("write".equals(System.getProperty("postmodel.schema"))) {
            Files.writeString(RESOURCE, made);
        }
        assertThat(Cli.unix(Files.readString(RESOURCE)))
                .as("run once with -Dpostmodel.schema=write")
                .isEqualTo(made);
    }

    @Test
    void isWhatTheProgramPrints() throws IOException {
        assertThat(PostSchema.json()).isEqualTo(Cli.unix(Files.readString(RESOURCE)));
    }

    @Test
    void describesEveryKeyAndNoOther() throws IOException {
        JsonNode properties = new ObjectMapper().readTree(PostSchema.json()).path("properties");

        assertThat(properties.fieldNames()).toIterable().containsExactlyElementsOf(FrontMatter.KEYS);
        assertThat(properties).allSatisfy(property -> {
            assertThat(property.path("description").asText()).endsWith(".");
            assertThat(property.path("examples")).isNotEmpty();
        });
    }

    @Test
    void isJsonSchema2020() throws IOException {
        assertThat(new ObjectMapper()
                        .readTree(PostSchema.json())
                        .path("$schema")
                        .asText())
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }
}
