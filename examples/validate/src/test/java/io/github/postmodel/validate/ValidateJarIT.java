package io.github.postmodel.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.Jar;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the jar as a user does. */
@Tag("slow")
class ValidateJarIT {
    @Test
    void goodPostsPass() throws Exception {
        assertThat(validate(List.of(), "examples/posts/good"))
                .isEqualTo(new Outcome(0, "8 files, 8 posts, 0 errors, 0 warnings\n", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Dfile.encoding=UTF-8", "-Dfile.encoding=US-ASCII", "-Duser.language=tr"})
    void theOutputIsTheSameEverywhere(String option) throws Exception {
        String out = """
                examples/posts/broken/body-with-another-arrow.md:13:1: error body-link-form: \
                the body "Open the original post -> https://harbour.example/body-with-another-arrow" \
                is not quite the line that links to the original
                    Open the original post -> https://harbour.example/body-with-another-arrow
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    help: write Open the original post ↗ https://harbour.example/body-with-another-arrow

                1 file, 1 post, 1 error, 0 warnings
                """;

        assertThat(validate(List.of(option), "examples/posts/broken/body-with-another-arrow.md"))
                .isEqualTo(new Outcome(1, out, "1 of 1 problem can be fixed with --fix\n"));
    }

    @Test
    void missingPathFails() throws Exception {
        assertThat(validate(List.of(), "no-such.md"))
                .isEqualTo(new Outcome(
                        2, "0 files, 0 posts, 0 errors, 0 warnings\n", "no-such.md: no such file; check the path\n"));
    }

    @Test
    void versionIsThatOfTheJar() throws Exception {
        Outcome outcome = validate(List.of(), "--version");

        assertThat(outcome.out()).matches("postmodel-validate \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
        assertThat(outcome).isEqualTo(new Outcome(0, outcome.out(), ""));
    }

    @Test
    void itsPartsAreListed() throws Exception {
        assumeOnline();
        Outcome outcome = validate(List.of(), "--version", "--verbose");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().lines().skip(1).map(line -> line.replaceFirst(" [^ ]+$", "")))
                .containsExactly(
                        "  com.fasterxml.jackson.core:jackson-annotations",
                        "  com.fasterxml.jackson.core:jackson-core",
                        "  com.fasterxml.jackson.core:jackson-databind",
                        "  com.fasterxml.jackson.dataformat:jackson-dataformat-yaml",
                        "  com.fasterxml.jackson.datatype:jackson-datatype-jdk8",
                        "  com.fasterxml.jackson.datatype:jackson-datatype-jsr310",
                        "  com.fasterxml:classmate",
                        "  com.google.code.gson:gson",
                        "  com.networknt:json-schema-validator",
                        "  info.picocli:picocli",
                        "  io.github.postmodel:postmodel-core",
                        "  io.github.postmodel:postmodel-io",
                        "  io.github.postmodel:postmodel-validation",
                        "  jakarta.validation:jakarta.validation-api",
                        "  org.eclipse.lsp4j:org.eclipse.lsp4j",
                        "  org.eclipse.lsp4j:org.eclipse.lsp4j.jsonrpc",
                        "  org.hibernate.validator:hibernate-validator",
                        "  org.jboss.logging:jboss-logging",
                        "  org.jspecify:jspecify",
                        "  org.slf4j:slf4j-api",
                        "  org.slf4j:slf4j-nop",
                        "  org.yaml:snakeyaml");
    }

    /** The list is made from the poms, and the jar from what they resolve to. */
    @Test
    void everyClassBelongsToAPartThatIsListed() throws IOException {
        assumeOnline();
        try (JarFile jar = new JarFile(Jar.JAR.toFile())) {
            JsonNode bill = new ObjectMapper()
                    .readTree(jar.getInputStream(jar.getEntry("META-INF/sbom/postmodel-validate.cdx.json")));

            assertThat(bill.path("bomFormat").asText()).isEqualTo("CycloneDX");
            assertThat(bill.at("/metadata/component/name").asText()).isEqualTo("postmodel-validate");
            assertThat(jar.stream()
                            .map(JarEntry::getName)
                            .filter(name -> name.endsWith(".class"))
                            .map(name -> name.replaceFirst("^META-INF/versions/\\d+/", ""))
                            .map(name -> name.replaceFirst("^(picocli|[^/]+/[^/]+)/.*", "$1"))
                            .distinct())
                    .containsExactlyInAnyOrder(
                            "io/github",
                            "picocli",
                            "com/fasterxml",
                            "com/google",
                            "com/networknt",
                            "jakarta/validation",
                            "org/eclipse",
                            "org/hibernate",
                            "org/jboss",
                            "org/jspecify",
                            "org/slf4j",
                            "org/yaml");
        }
    }

    private static void assumeOnline() {
        assumeThat(System.getProperty("postmodel.build"))
                .as("an offline build makes no list")
                .isNotEqualTo("offline=true");
    }

    private static Outcome validate(List<String> options, String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(Jar.JAVA));
        command.addAll(options);
        command.addAll(List.of("-jar", Jar.JAR.toString()));
        command.addAll(List.of(args));
        return new Jar(Path.of(".."), Map.of()).start("", command);
    }
}
