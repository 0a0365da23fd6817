package io.github.postmodel.io.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.postmodel.Post;
import io.github.postmodel.io.ContentFile;
import io.github.postmodel.io.ContentModel;
import io.github.postmodel.io.PostEditException;
import io.github.postmodel.io.PostModule;
import io.github.postmodel.io.support.SmallStack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Values nested up to a megabyte deep, in a file of a model and in JSON: read or refused where the stack is small. */
@Tag("slow")
class DeepValuesTest {
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new PostModule()).build();

    /** How deep JSON may be is Jackson's limit: a thousand levels. */
    private static final int FOR_JACKSON = 2048;

    static final List<String> NESTED = List.of("[ ]", "{a:  }", "{a: [ ]}", "[{b: c, a:  }, d]", "!!set {? [ ]}");

    record Tree(@Nullable String name, @Nullable Tree below) {}

    record Page(
            String title,
            @Nullable Object any,
            @Nullable JsonNode json,
            @Nullable Map<String, Object> map,
            @Nullable Tree tree) {
        Page withTitle(String changed) {
            return new Page(changed, any, json, map, tree);
        }

        Page withAnyInAList() {
            return new Page(title, List.of("new", String.valueOf(any)), json, map, tree);
        }
    }

    private static final ContentModel<Page> PAGES = ContentModel.of(Page.class);

    @ParameterizedTest
    @FieldSource("NESTED")
    void inAFileOfAModel(String level) throws InterruptedException {
        deeperAndDeeper(
                SmallStack.KILOBYTES,
                depth -> nested(level, depth),
                value -> Stream.of("any", "json", "map", "tree")
                        .forEach(key -> use(PAGES.parse("---\ntitle: T\n" + key + ": " + value + "\n---\n"))));
        deeperAndDeeper(
                SmallStack.KILOBYTES,
                depth -> "{name: a, below: ".repeat(depth) + "}".repeat(depth),
                value -> use(PAGES.parse("---\ntitle: T\ntree: " + value + "\n---\n")));
    }

    record Tagged(List<String> tags) {}

    /** Of two long lists without an item in common, comparing each with each would need gigabytes. */
    @Test
    void longListsAreChanged() {
        ContentModel<Tagged> model = ContentModel.of(Tagged.class);
        String tags =
                IntStream.range(0, 40_000).mapToObj(number -> "t" + number).collect(Collectors.joining(", "));
        ContentFile<Tagged> file = model.parse("---\ntags: [first, " + tags + ", last] # kept\n---\n");
        List<String> others = new ArrayList<>(List.of("first"));
        IntStream.range(0, 40_000).forEach(number -> others.add("u" + number));
        others.add("last");

        String changed = file.with(new Tagged(others)).text();

        assertThat(changed).startsWith("---\ntags: [first, u0, u1, ").endsWith("u39999, last] # kept\n---\n");
    }

    private static void use(ContentFile<Page> file) {
        file.problems().forEach(problem -> assertThat(problem.message()).isNotBlank());
        if (!file.problems().isEmpty()) {
            return;
        }
        Page page = file.content().orElseThrow();
        try {
            assertThat(file.with(page.withTitle("New")).text()).contains("title: New\n");
            assertThat(file.with(page.withAnyInAList()).text()).contains("new");
        } catch (PostEditException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    @ParameterizedTest
    @FieldSource("NESTED")
    void inJson(String level) throws InterruptedException {
        String json = level.replaceAll("([a-z]+)", "\"$1\"").replace("!!\"set\" {? ", "{\"!!set\": ");
        deeperAndDeeper(
                FOR_JACKSON,
                depth -> "{\"title\": \"T\", \"x\": " + nested(json, depth) + "}",
                DeepValuesTest::readAndWrite);
    }

    private static void readAndWrite(String json) {
        try {
            Post post = JSON.readValue(json, Post.class);
            assertThat(JSON.readValue(JSON.writeValueAsString(post), Post.class).equals(post))
                    .isTrue();
        } catch (JsonProcessingException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    private static void deeperAndDeeper(int kilobytes, IntFunction<String> ofDepth, Consumer<String> task)
            throws InterruptedException {
        for (int depth : new int[] {1, 40, 49, 50, 99, 100, 499, 997, 998, 999, 1000, 1 << 17}) {
            SmallStack.run(kilobytes, () -> task.accept(ofDepth.apply(depth)));
        }
    }

    /** A value in so many of its kind; the space is where the next one is. */
    private static String nested(String level, int depth) {
        int hole = level.contains("  ") ? level.indexOf("  ") + 1 : level.lastIndexOf("[ ]") + 1;
        String before = level.substring(0, hole);
        String after = level.substring(hole);
        return before.repeat(depth) + "1" + after.repeat(depth);
    }
}
