package io.github.postmodel;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every method of main code that can call itself, by itself or through others, found in the compiled classes: what bounds
 * how deep it goes, and, where that depends on an input, the test that runs it on a stack of 256 KB with inputs up to a
 * megabyte.
 */
class RecursionTest {
    private static final String ROOT = "io.github.postmodel";
    private static final Bound NESTING = new Bound("ReadOptions.maxNesting, 50 unless raised", "SmallStackTest");
    private static final Bound EXTRA = new Bound("a thousand levels of extra", "ExtraDepthTest");
    private static final Bound MODEL_VALUES = new Bound("ReadOptions.maxNesting, for what was read", "DeepValuesTest");
    private static final Bound MODEL_TYPES =
            new Bound("how types of the user's model lie in one another", "DeepValuesTest");
    private static final Bound JSON = new Bound("Jackson's limit of a thousand levels of JSON", "DeepValuesTest");
    private static final Bound SCHEMA = new Bound("200 levels of a schema, in 100 files", "DeepFrontMatterTest");
    private static final Bound OUTLINE = new Bound("ReadOptions.maxNesting", "DeepOutlineTest");
    private static final Bound SCALARS = new Bound("one level: the scanner reads lists of scalars", "");
    private static final Bound LATER = new Bound("it calls itself in a later task", "");
    private static final Bound REPORTS = new Bound("one level: reports that hold others are held by none", "");
    private static final Bound FRONT_MATTER = new Bound("ReadOptions.maxNesting", "DeepFrontMatterTest");

    private static final Bound COMPLETION = new Bound("ReadOptions.maxNesting", "DeepCompletionTest");
    private static final Bound TYPED = new Bound("ReadOptions.maxNesting", "DeepTypedTextTest");

    /** What can call itself, without its package; methods that call one another are in one line. */
    private static final Map<String, Bound> BOUNDS = Map.ofEntries(
            entry("ExtraValues.frozen ExtraValues.frozenAll", EXTRA),
            entry("CommentCuts.ofAny", NESTING),
            entry(
                    "Values.brought Values.broughtByAlias Values.collection Values.expanded Values.key Values.map Values.of"
                            + " Values.ownKey Values.pairs Values.part Values.set",
                    NESTING),
            entry("Rescan.moved", SCALARS),
            entry("FrontMatterComments.Finder.addAll", OUTLINE),
            entry("Outline.add Outline.children", OUTLINE),
            entry("Outline.at", OUTLINE),
            entry("Symbols.symbol Symbols.symbols", OUTLINE),
            entry("Diagnoser.changed Diagnoser.check Diagnoser.diagnostics Diagnoser.problems", LATER),
            entry("QuietReport.file Reports.file", REPORTS),
            entry("Reports.end", REPORTS),
            entry("Reports.failure", REPORTS),
            entry("Reports.leftOut", REPORTS),
            entry("NodeBuilder.mapping NodeBuilder.node NodeBuilder.sequence", NESTING),
            entry("MannerFinder.visit", NESTING),
            entry("Layout.add", NESTING),
            entry(
                    "YamlEmitter.entry YamlEmitter.mapping YamlEmitter.node YamlEmitter.sequence YamlEmitter.set",
                    NESTING),
            entry("NodeWriter.flow NodeWriter.flowPair", NESTING),
            entry("NodeWriter.item NodeWriter.pair NodeWriter.parts NodeWriter.value", NESTING),
            entry("ValueEditor.edit ValueEditor.editPart ValueEditor.editParts", NESTING),
            entry("EntryEditor.collectAnchors", NESTING),
            entry("EntryEditor.firstAlias", NESTING),
            entry("Trees.agrees Trees.same", MODEL_VALUES),
            entry("Trees.data Trees.fields Trees.items", MODEL_VALUES),
            entry("Change.changed Change.list Change.map", MODEL_VALUES),
            entry("Change.unknownKey", MODEL_VALUES),
            entry("Trail.find Trail.merged", MODEL_VALUES),
            entry("Checks.check Checks.checkBean", MODEL_VALUES),
            entry("Frame.path", MODEL_VALUES),
            entry("Frame.spot Frame.spotOf", MODEL_VALUES),
            entry("AnyReader.list AnyReader.map AnyReader.read", MODEL_VALUES),
            entry("BeanTypes.mayHold", MODEL_TYPES),
            entry("ConstrainedClass.isIn", MODEL_TYPES),
            entry("ConstrainedClass.has", MODEL_TYPES),
            entry("Names.flat", MODEL_TYPES),
            entry("ExtraForm.items ExtraForm.object ExtraForm.read", JSON),
            entry("ExtraForm.list ExtraForm.tagged ExtraForm.write", JSON),
            entry("Alternatives.chosen Alternatives.findings Alternatives.none", SCHEMA),
            entry("JsonReader.array JsonReader.object JsonReader.value", SCHEMA),
            entry("SchemaWalk.walk", SCHEMA),
            entry("SchemaDocuments.Visit.check SchemaDocuments.read", SCHEMA),
            entry("References.check", FRONT_MATTER),
            entry("Trial.find Trial.inside", COMPLETION),
            entry("TypedText.kept", TYPED),
            entry("TypedText.spelledIn", TYPED),
            entry("JsonTree.of", FRONT_MATTER),
            entry("PlainValues.map PlainValues.value", FRONT_MATTER),
            entry("Shape.add", FRONT_MATTER),
            entry("Shape.addAll", FRONT_MATTER),
            entry("ShapeWriter.properties ShapeWriter.write", FRONT_MATTER));

    /** Which methods of main code each one calls. */
    private static final Map<String, Set<String>> CALLS = calls();

    @Test
    void eachIsBounded() {
        assertThat(cycles()).containsExactlyInAnyOrderElementsOf(BOUNDS.keySet());
    }

    @Test
    void eachIsRunOnASmallStack() throws IOException {
        Set<String> tests = BOUNDS.values().stream()
                .map(Bound::test)
                .filter(test -> !test.isEmpty())
                .collect(toSet());
        Map<String, Path> sources = new HashMap<>();
        for (String module : List.of("core", "io", "examples/validate")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src/test/java"))) {
                files.filter(file -> file.toString().endsWith("Test.java"))
                        .forEach(file ->
                                sources.put(file.getFileName().toString().replace(".java", ""), file));
            }
        }
        assertThat(sources).containsKeys(tests.toArray(String[]::new));
        for (String test : tests) {
            assertThat(sources.get(test)).content().contains("SmallStack.run(");
        }
    }

    private static Set<String> cycles() {
        Set<String> cycles = new TreeSet<>();
        for (String method : CALLS.keySet()) {
            Set<String> reached = reached(method);
            if (reached.contains(method)) {
                cycles.add(reached.stream()
                        .filter(other -> reached(other).contains(method))
                        .map(RecursionTest::shortName)
                        .distinct()
                        .sorted()
                        .collect(joining(" ")));
            }
        }
        return cycles;
    }

    /** What a method calls, and what is called by that. */
    private static Set<String> reached(String method) {
        Set<String> reached = new HashSet<>();
        Deque<String> left = new ArrayDeque<>(CALLS.getOrDefault(method, Set.of()));
        while (!left.isEmpty()) {
            String next = left.pop();
            if (reached.add(next)) {
                left.addAll(CALLS.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }

    private static Map<String, Set<String>> calls() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ROOT).stream()
                        .flatMap(type -> type.getMethods().stream())
                        // A bridge has the name and the parameters of the method that it calls.
                        .filter(method -> !method.getModifiers().contains(JavaModifier.BRIDGE))
                        .collect(toMap(
                                JavaMethod::getFullName,
                                RecursionTest::called,
                                (one, other) -> {
                                    one.addAll(other);
                                    return one;
                                },
                                TreeMap::new));
    }

    /**
     * What a method calls, in the class that it names and in those of ours that may override it there. What is called by
     * code of others, such as an iterator of the JDK, is that code's.
     */
    private static Set<String> called(JavaMethod method) {
        Set<String> called = new TreeSet<>();
        for (JavaAccess<?> access : method.getAccessesFromSelf()) {
            if (access.getTarget() instanceof CodeUnitAccessTarget target) {
                JavaClass owner = target.getOwner();
                String signature =
                        target.getFullName().substring(owner.getName().length());
                called.add(target.getFullName());
                if (owner.getPackageName().startsWith(ROOT)) {
                    owner.getAllSubclasses().forEach(type -> called.add(type.getName() + signature));
                }
            }
        }
        return called;
    }

    private static String shortName(String method) {
        String name = method.substring(0, method.indexOf('('));
        return name.replaceFirst("^([a-z]+\\.)+", "").replace('$', '.');
    }

    /**
     * What bounds how deep methods call themselves.
     *
     * @param by what it is
     * @param test the class that runs them on a small stack
     */
    private record Bound(String by, String test) {}
}
