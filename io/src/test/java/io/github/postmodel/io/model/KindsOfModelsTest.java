package io.github.postmodel.io.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.ObjectIdGenerators;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.Problem;
import io.github.postmodel.io.ContentFile;
import io.github.postmodel.io.ContentModel;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Whatever Jackson can bind is a model: its faults are told in the names of the file, each at its place. */
class KindsOfModelsTest {
    private static List<String> problems(ContentModel<?> model, String frontMatter) {
        return parse(model, frontMatter).problems().stream()
                .map(KindsOfModelsTest::shown)
                .toList();
    }

    private static <T> ContentFile<T> parse(ContentModel<T> model, String frontMatter) {
        return model.parse("---\n" + frontMatter + "---\nText.\n");
    }

    private static String shown(Problem problem) {
        return problem.range() + " " + problem.rule() + " " + problem.property() + " | " + problem.message();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Video.class, name = "video"),
        @JsonSubTypes.Type(value = Quote.class, name = "quote")
    })
    sealed interface Block permits Video, Quote {}

    record Video(@Min(1) int seconds) implements Block {}

    record Quote(@NotBlank String text, String by) implements Block {}

    record Blocks(List<Block> blocks) {}

    @Test
    void aTypeIsNamedByAKey() {
        ContentModel<Blocks> model = ContentModel.of(Blocks.class);

        assertThat(parse(model, "blocks:\n- {type: video, seconds: 3}\n- text: Sea\n  type: quote\n")
                        .content())
                .contains(new Blocks(List.of(new Video(3), new Quote("Sea", null))));
        assertThat(problems(model, """
                blocks:
                - type: vidoe
                - {type: video, seconds: 0}
                - text: Sea
                  type: quote
                  bye: Ada
                - {text: Sea}
                - Sea
                - [1]
                """))
                .containsExactly(
                        "3:9-3:14 value-unknown blocks[0].type | blocks[0].type \"vidoe\" is not one of quote, video; did"
                                + " you mean video?",
                        "4:26-4:27 constraint-min blocks[1].seconds | blocks[1].seconds 0 must be greater than or equal"
                                + " to 1",
                        "7:3-7:6 key-unknown blocks[2].bye | \"bye\" is an unknown key; did you mean by?",
                        "8:3-8:14 key-required blocks[3].type | blocks[3].type is missing, and required; it is one of"
                                + " quote, video",
                        "9:3-9:6 value-type blocks[4] | blocks[4] \"Sea\" is not a mapping; write keys and values below"
                                + " it",
                        "10:3-10:6 value-type blocks[5] | blocks[5] is a list, not a mapping; write keys and values"
                                + " below it");
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Square.class, name = "square"),
        @JsonSubTypes.Type(value = Circle.class, name = "circle")
    })
    interface Figure {}

    record Square(@Positive double side) implements Figure {}

    record Circle(@Positive double radius) implements Figure {}

    record Figures(List<Figure> figures, Map<String, Figure> named) {}

    @Test
    void aTypeIsTheKeyAroundItsProperties() {
        assertThat(problems(ContentModel.of(Figures.class), """
                figures:
                - square: {side: -2}
                - sqare: {side: 1}
                - circle: {radius: round}
                - {}
                - Sea
                named: {a.b: {circle: {radius: 0}}}
                """))
                .containsExactly(
                        "3:18-3:20 constraint-positive figures[0].square.side | figures[0].square.side -2 must be greater"
                                + " than 0",
                        "4:3-4:8 value-unknown figures[1].sqare | the key \"sqare\" is not one of circle, square; did you"
                                + " mean square?",
                        "5:20-5:25 value-type figures[2].circle.radius | figures[2].circle.radius \"round\" is not a"
                                + " number; write one such as radius: 1.5",
                        "6:3-6:5 value-type figures[3] | figures[3] is not a mapping with one key that names its type:"
                                + " circle, square",
                        "7:3-7:6 value-type figures[4] | figures[4] is not a mapping with one key that names its type:"
                                + " circle, square",
                        "8:32-8:33 constraint-positive named[\"a.b\"].circle.radius | named[\"a.b\"].circle.radius 0 must"
                                + " be greater than 0");
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    @JsonSubTypes({@JsonSubTypes.Type(Cat.class), @JsonSubTypes.Type(Dog.class)})
    interface Pet {}

    record Cat(String name, @Max(9) int lives) implements Pet {}

    record Dog(String name, boolean barks) implements Pet {}

    record Owner(List<Pet> pets) {}

    @Test
    void aTypeIsDeducedFromItsKeys() {
        ContentModel<Owner> model = ContentModel.of(Owner.class);

        assertThat(parse(model, "pets: [{name: Tom, lives: 9}, {barks: yes}]\n").content())
                .contains(new Owner(List.of(new Cat("Tom", 9), new Dog(null, true))));
        assertThat(problems(model, "pets:\n- {name: Tom, lives: 10}\n- {name: Rex, barks: loud}\n- {name: Eve}\n"))
                .containsExactly(
                        "3:22-3:24 constraint-max pets[0].lives | pets[0].lives 10 must be less than or equal to 9",
                        "4:22-4:26 value-type pets[1].barks | pets[1].barks \"loud\" is neither true nor false; write"
                                + " barks: true or barks: false",
                        "5:3-5:14 value-type pets[2] | pets[2] has not the keys of one of Cat (name, lives), Dog (name,"
                                + " barks); write those of one of them");
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
    static class Plugin {
        public int port;
    }

    record Plugins(List<Plugin> plugins) {}

    @Test
    void aTypeIsTheNameOfAClass() {
        String name = Plugin.class.getName();

        assertThat(problems(
                        ContentModel.of(Plugins.class),
                        "plugins:\n- {'@class': '" + name + "', port: x}\n" + "- {'@class': a.B}\n- {port: 1}\n"))
                .satisfiesExactly(
                        port -> assertThat(port)
                                .endsWith("plugins[0].port \"x\" is not a whole number; write one such as port: 12"),
                        unknown -> assertThat(unknown)
                                .isEqualTo(
                                        "4:14-4:17 value-unknown plugins[1].@class | plugins[1].@class \"a.B\" is not the name of"
                                                + " a class that is read here; correct it"),
                        missing -> assertThat(missing)
                                .isEqualTo(
                                        "5:3-5:12 key-required plugins[2].@class | plugins[2].@class is missing, and required"));
    }

    interface Clip {}

    record Film(@Min(1) int seconds) implements Clip {}

    static class Slide {
        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXTERNAL_PROPERTY, property = "kind")
        @JsonSubTypes({@JsonSubTypes.Type(value = Film.class, name = "film")})
        public Clip content;

        @JsonProperty
        String kind;
    }

    @Test
    void aTypeIsNamedByTheKeyBesideIt() {
        ContentModel<Slide> model = ContentModel.of(Slide.class);

        assertThat(problems(model, "kind: film\ncontent: {seconds: 0}\n"))
                .containsExactly(
                        "3:20-3:21 constraint-min content.seconds | content.seconds 0 must be greater than or equal to"
                                + " 1");
        assertThat(problems(model, "kind: music\ncontent: {seconds: 1}\n"))
                .containsExactly("3:10-3:22 value-unknown content | the type \"music\" of content is not one of film;"
                        + " write one of these");
        assertThat(problems(model, "content: {seconds: 1}\n"))
                .containsExactly("2:10-2:22 key-required content | content needs a key beside it that names its type;"
                        + " add kind: above it");
    }

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record Point(@Min(-90) double lat, @Max(180) double lon) {}

    record Track(Point from, List<Point> points) {}

    @Test
    void aBeanMayBeAList() {
        ContentModel<Track> model = ContentModel.of(Track.class);
        ContentFile<Track> file = parse(model, "from: [1, 2] # here\npoints:\n- [0, 0]\n- [0, 3] # there\n");

        assertThat(file.with(new Track(new Point(1, 3), List.of(new Point(0, 0), new Point(0.5, 3))))
                        .text())
                .isEqualTo("---\nfrom: [1, 3] # here\npoints:\n- [0, 0]\n- [0.5, 3] # there\n---\nText.\n");
        assertThat(problems(model, "from: [-91, east]\npoints: [[0, 181], {lat: 1}]\n"))
                .containsExactly(
                        "2:8-2:11 constraint-min from[0] | from[0] -91 must be greater than or equal to -90",
                        "2:13-2:17 value-type from[1] | from[1] \"east\" is not a number; write one such as 1.5",
                        "3:14-3:17 constraint-max points[0][1] | points[0][1] 181 must be less than or equal to 180",
                        "3:20-3:28 value-type points[1] | points[1] is a mapping, not a list; write [lat, lon]");
    }

    @JsonDeserialize(builder = Made.Maker.class)
    record Made(@NotBlank String name, @Min(2) int size) {
        @JsonPOJOBuilder(withPrefix = "")
        static final class Maker {
            private String name;
            private int size;

            Maker name(String given) {
                name = given;
                return this;
            }

            Maker size(int given) {
                size = given;
                return this;
            }

            Made build() {
                if (size == 99) {
                    throw new IllegalStateException("99 is taken");
                }
                return new Made(name, size);
            }
        }
    }

    @Test
    void aBuilderMayMakeIt() {
        ContentModel<Made> model = ContentModel.of(Made.class);

        assertThat(problems(model, "name: ''\nsize: 1\nsise: 3\n"))
                .containsExactly(
                        "2:7-2:9 constraint-not-blank name | name \"\" must not be blank",
                        "3:7-3:8 constraint-min size | size 1 must be greater than or equal to 2",
                        "4:1-4:5 key-unknown sise | \"sise\" is an unknown key; did you mean size?");
        assertThat(problems(model, "name: a\nsize: 99\n")).containsExactly("1:1-1:4 value-refused  | 99 is taken");
        assertThat(parse(model, "name: a # a\nsize: 2\n").with(new Made("b", 2)).text())
                .isEqualTo("---\nname: b # a\nsize: 2\n---\nText.\n");
    }

    record Lenient(
            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @NotEmpty
            List<@Size(min = 2) String> tags) {}

    @Test
    void oneValueMayBeAList() {
        ContentModel<Lenient> model = ContentModel.of(Lenient.class);
        ContentFile<Lenient> file = parse(model, "tags: sea # one\n");

        assertThat(problems(model, "tags: a\n"))
                .containsExactly("2:7-2:8 constraint-size tags | tags \"a\": size must be at least 2");
        assertThat(problems(model, "tags:\n"))
                .containsExactly("2:1-2:5 constraint-not-empty tags | tags must not be empty");
        assertThat(file.with(new Lenient(List.of("rope"))).text()).isEqualTo("---\ntags: rope # one\n---\nText.\n");
        assertThat(file.with(new Lenient(List.of("sea", "rope")))
                        .content()
                        .orElseThrow()
                        .tags())
                .containsExactly("sea", "rope");
    }

    record Perhaps(
            Optional<String> text, OptionalInt number, Optional<LocalDate> day, Optional<@Min(3) Integer> size) {}

    @Test
    void aValueMayBeOptional() {
        ContentModel<Perhaps> model = ContentModel.of(Perhaps.class);

        assertThat(parse(model, "text: 1.10\nnumber: 3\nday: 2025-03-04\n").content())
                .contains(new Perhaps(
                        Optional.of("1.10"),
                        OptionalInt.of(3),
                        Optional.of(LocalDate.of(2025, 3, 4)),
                        Optional.empty()));
        assertThat(problems(model, "text: [a]\nnumber: three\nday: soon\nsize: 2\n"))
                .containsExactly(
                        "2:7-2:10 value-type text | text is a list, not a text; write one such as text: some text",
                        "3:9-3:14 value-type number | number \"three\" is not a whole number; write one such as number:"
                                + " 12",
                        "4:6-4:10 date-format day | day \"soon\" is not a date; write one such as day: 2025-09-18",
                        "5:7-5:8 constraint-min size | size 2 must be greater than or equal to 3");
    }

    enum Level {
        LOW,
        HIGH
    }

    record Levels(Level level, List<Level> others) {}

    @Test
    void theNumberOfAConstantIsNotItsName() {
        assertThat(problems(ContentModel.of(Levels.class), "level: 1\nothers: ['0', c]\n"))
                .containsExactly(
                        "2:8-2:9 value-unknown level | level \"1\" is not one of LOW, HIGH; write one of these",
                        "3:10-3:13 value-unknown others[0] | others[0] \"0\" is not one of LOW, HIGH; write one of these",
                        "3:15-3:16 value-unknown others[1] | others[1] \"c\" is not one of LOW, HIGH; write one of these");
    }

    record Needy(String name, String place) {
        Needy {
            name = name.strip();
        }
    }

    record Needed(List<Needy> all) {}

    @Test
    void whatAConstructorNeedsIsNamed() {
        assertThat(problems(ContentModel.of(Needed.class), "all:\n- {name: a}\n- {place: b}\n- {}\n"))
                .containsExactly(
                        "4:3-4:13 value-refused all[1] | all[1]: Needy needs a value for name, which is missing",
                        "5:3-5:5 value-refused all[2] | all[2]: Needy needs a value for one of name, place, which are"
                                + " missing");
    }

    record Strict(@JsonSetter(nulls = Nulls.FAIL) String title) {}

    @Test
    void aModelMayRefuseThatThereIsNothing() {
        assertThat(problems(ContentModel.of(Strict.class), "title:\n"))
                .containsExactly("2:1-2:6 value-required title | title is empty; it must have a value");
        assertThat(problems(ContentModel.of(Strict.class), "titel: a\n"))
                .contains("1:1-1:4 key-required title | title is missing, and required; add title:");
    }

    @JsonIdentityInfo(generator = ObjectIdGenerators.PropertyGenerator.class, property = "id")
    static class Page {
        public String id;
        public Page next;
    }

    record Book(List<Page> pages) {}

    @Test
    void whatIsReferredToIsThere() {
        ContentModel<Book> model = ContentModel.of(Book.class);

        assertThat(problems(model, "pages:\n- {id: a, next: b}\n- {id: b}\n")).isEmpty();
        assertThat(problems(model, "pages:\n- {id: a, next: c}\n- {id: b}\n"))
                .containsExactly("1:1-1:4 value-refused  | nothing in this file has the id \"c\"");
    }

    record Slug(@JsonValue String value) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Slug {
            if (!value.matches("[a-z0-9-]+")) {
                throw new IllegalArgumentException(value + " is no slug; write small letters, digits and hyphens");
            }
        }
    }

    record Slugs(Slug slug, Map<Slug, Integer> counts, Path file) {}

    @Test
    void aTypeOfOnesOwnIsOneText() {
        ContentModel<Slugs> model = ContentModel.of(Slugs.class);

        assertThat(problems(model, "slug: A b\ncounts: {a: 1, B: 2}\nfile: [a]\n"))
                .containsExactly(
                        "2:7-2:10 value-refused slug | slug: A b is no slug; write small letters, digits and hyphens",
                        "3:16-3:17 value-unknown counts.B | the key \"B\" is not a Slug",
                        "4:7-4:10 value-type file | file is a list, not a path; write one such as file: images/a.png");
        assertThat(parse(model, "slug: 12\nfile: a/b.md\n")
                        .with(new Slugs(new Slug("13"), null, Path.of("c/d.md")))
                        .text())
                .isEqualTo("---\nslug: 13\nfile: c/d.md\n---\nText.\n");
    }

    static class Arrays {
        @Size(min = 1)
        public String[] texts;

        public Needy[] needy;
    }

    @Test
    void anArrayMayHaveNothingInIt() {
        assertThat(problems(ContentModel.of(Arrays.class), "texts: [~, a]\nneedy: [~, {place: b}]\n"))
                .containsExactly(
                        "3:12-3:22 value-refused needy[1] | needy[1]: Needy needs a value for name, which is missing");
    }

    @Test
    void constraintsThatNothingChecksAreNoFaultOfAFile() {
        assertThatThrownBy(() -> parse(ContentModel.of(FrontMatter.class), "title: A\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("io.github.postmodel.FrontMatter cannot be checked: HV000030: ")
                .hasMessageEndingWith("; add io.github.postmodel:postmodel-validation to the class path");
    }

    @Test
    void keysOfAMappingMayBeAnything() {
        ContentModel<Map<Integer, String>> years = ContentModel.of(new TypeReference<>() {});
        ContentModel<Map<LocalDate, String>> days = ContentModel.of(new TypeReference<>() {});

        assertThat(parse(years, "2024: a # a\n2025: b\n")
                        .with(Map.of(2024, "a", 2025, "c"))
                        .text())
                .isEqualTo("---\n2024: a # a\n2025: c\n---\nText.\n");
        assertThat(parse(days, "2025-03-04: a # a\n")
                        .with(Map.of(LocalDate.of(2025, 3, 4), "c"))
                        .text())
                .isEqualTo("---\n2025-03-04: c # a\n---\nText.\n");
        assertThat(problems(years, "soon: a\n"))
                .containsExactly("2:1-2:5 value-unknown soon | the key \"soon\" is not a whole number");
    }
}
