package io.github.postmodel;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the modules, the rooms of io and the classes may depend on each other, read from the compiled classes. */
class ArchitectureTest {
    private static final String ROOT = "io.github.postmodel";
    private static final String ROOMS = ROOT + ".io.internal.";
    private static final int MOST_TYPES = 20;
    private static final int MOST_LINES = 400;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private static final DescribedPredicate<JavaClass> VALIDATION = resideInAPackage(ROOT + ".validation..");
    private static final DescribedPredicate<JavaClass> IO = resideInAPackage(ROOT + ".io..");
    private static final DescribedPredicate<JavaClass> COMMAND = resideInAPackage(ROOT + ".validate..");
    private static final DescribedPredicate<JavaClass> CORE =
            DescribedPredicate.not(VALIDATION.or(IO).or(COMMAND)).as("everything else");

    /** A layer without classes is a violation as well. */
    @Test
    void modulesSeeCoreAndTheCommandSeesAll() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
                .layer("core")
                .definedBy(CORE)
                .layer("validation")
                .definedBy(VALIDATION)
                .layer("io")
                .definedBy(IO)
                .layer("command")
                .definedBy(COMMAND)
                .whereLayer("core")
                .mayNotAccessAnyLayer()
                .whereLayer("validation")
                .mayOnlyAccessLayers("core")
                .whereLayer("io")
                .mayOnlyAccessLayers("core")
                .check(CLASSES);
    }

    /** Each room imports only rooms before it; none imports the package that users see. */
    @Test
    void roomsOfIoSeeOnlyRoomsBeforeThem() {
        LayeredArchitecture rooms = layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(ROOT + ".io..")
                .layer("what users see")
                .definedBy(ROOT + ".io");
        for (String room : List.of(
                "text",
                "yaml",
                "dates",
                "source",
                "entries",
                "scan",
                "snakeyaml",
                "comments",
                "bind",
                "lists",
                "edit",
                "tokens",
                "check",
                "faults",
                "readers",
                "model",
                "json",
                "disk",
                "folder")) {
            rooms = rooms.layer(room).definedBy(ROOMS + room + "..");
        }
        rooms.whereLayer("text")
                .mayNotAccessAnyLayer()
                .whereLayer("yaml")
                .mayOnlyAccessLayers("text")
                .whereLayer("dates")
                .mayNotAccessAnyLayer()
                .whereLayer("source")
                .mayOnlyAccessLayers("text", "yaml")
                .whereLayer("entries")
                .mayOnlyAccessLayers("text", "yaml", "source")
                .whereLayer("scan")
                .mayOnlyAccessLayers("text", "yaml", "source", "entries")
                .whereLayer("snakeyaml")
                .mayOnlyAccessLayers("text", "yaml", "source", "entries")
                .whereLayer("comments")
                .mayOnlyAccessLayers("text", "yaml", "source", "entries", "scan", "snakeyaml")
                .whereLayer("bind")
                .mayOnlyAccessLayers("text", "yaml", "dates", "source", "entries", "scan", "snakeyaml")
                .whereLayer("lists")
                .mayNotAccessAnyLayer()
                .whereLayer("edit")
                .mayOnlyAccessLayers("text", "yaml", "source", "entries", "scan", "snakeyaml", "bind", "lists")
                .whereLayer("tokens")
                .mayOnlyAccessLayers("text", "yaml", "source", "entries", "bind")
                .whereLayer("check")
                .mayNotAccessAnyLayer()
                .whereLayer("faults")
                .mayOnlyAccessLayers("text", "yaml", "dates", "source", "entries", "bind", "tokens")
                .whereLayer("readers")
                .mayOnlyAccessLayers("text", "yaml", "dates", "source", "entries", "bind", "tokens", "faults")
                .whereLayer("model")
                .mayOnlyAccessLayers(
                        "text", "yaml", "source", "entries", "bind", "lists", "tokens", "check", "faults", "readers")
                .whereLayer("json")
                .mayOnlyAccessLayers("text", "yaml", "dates", "source", "entries", "bind", "readers")
                .whereLayer("disk")
                .mayNotAccessAnyLayer()
                .whereLayer("folder")
                .mayNotAccessAnyLayer()
                .ensureAllClassesAreContainedInArchitectureIgnoring(DescribedPredicate.not(IO))
                .check(CLASSES);
    }

    @Test
    void oneRoomKnowsSnakeYaml() {
        Set<String> packages = CLASSES.stream()
                .filter(VALIDATION.or(IO).or(CORE))
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(to -> to.getTargetClass().getPackageName().startsWith("org.yaml.snakeyaml")))
                .map(JavaClass::getPackageName)
                .collect(toSet());
        assertThat(packages).containsExactly(ROOMS + "snakeyaml");
    }

    @Test
    void noPackageDependsOnItself() {
        assertThatIsFreeOfCycles("package", JavaClass::getPackageName);
    }

    @Test
    void noClassDependsOnItself() {
        assertThatIsFreeOfCycles("class", type -> topLevel(type).getName());
    }

    @Test
    void noPackageIsCrowded() {
        Map<String, Long> types = CLASSES.stream()
                .filter(type ->
                        topLevel(type).equals(type) && !type.getSimpleName().equals("package-info"))
                .collect(groupingBy(JavaClass::getPackageName, counting()));
        assertThat(types).containsKeys(ROOT, ROOT + ".io", ROOT + ".validation", ROOT + ".validate");
        assertThat(types).allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(MOST_TYPES));
    }

    @Test
    void noFileIsLong() {
        for (String module : List.of("core", "validation", "io", "examples/validate", "examples/quickstart")) {
            assertThat(sources(module))
                    .as(module)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readAllLines(file))
                            .as(file.toString())
                            .hasSizeLessThanOrEqualTo(MOST_LINES));
        }
    }

    /** The Java files of main code; the tests run in the folder {@code examples}. */
    private static List<Path> sources(String module) {
        try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void assertThatIsFreeOfCycles(String kind, Function<JavaClass, String> name) {
        slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        return SliceIdentifier.of(name.apply(type));
                    }

                    @Override
                    public String getDescription() {
                        return "each " + kind;
                    }
                })
                .namingSlices(kind + " $1")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    private static JavaClass topLevel(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::topLevel).orElse(type);
    }
}
