package io.github.postmodel.io.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.postmodel.Problem;
import io.github.postmodel.Severity;
import io.github.postmodel.io.ContentFile;
import io.github.postmodel.io.ContentModel;
import io.github.postmodel.io.PostReadException;
import io.github.postmodel.io.ReadOptions;
import io.github.postmodel.io.UnknownKeys;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentModelTest {
    record Author(@NotBlank String name, int since) {}

    private static final ContentModel<Author> AUTHORS = ContentModel.of(Author.class);
    private static final String ADA = "---\nname: Ada\nsince: 1843\n---\nText.\n";

    @TempDir
    Path folder;

    @Test
    void aFileIsReadFromAnywhere() throws IOException {
        Path path = Files.writeString(folder.resolve("ada.md"), ADA);
        Author ada = new Author("Ada", 1843);
        InputStream in = new ByteArrayInputStream(ADA.getBytes(UTF_8));

        assertThat(AUTHORS.read(path)).isEqualTo(ada);
        assertThat(AUTHORS.read(in, "ada.md")).isEqualTo(ada);
        assertThat(AUTHORS.open(path).content()).contains(ada);
        assertThat(AUTHORS.parse(ADA).content()).contains(ada);
        assertThat(AUTHORS.parse(ADA.getBytes(UTF_8), "ada.md").name()).isEqualTo("ada.md");
        assertThat(AUTHORS.parse(ADA).body()).isEqualTo("Text.");
        assertThat(AUTHORS.parse(ADA).path()).isEmpty();
    }

    @Test
    void everyProblemIsThrownAtOnce() throws IOException {
        Path path = Files.writeString(folder.resolve("ada.md"), "---\nname: ''\nsince: long\nborn: 1815\n---\n");

        assertThatThrownBy(() -> AUTHORS.read(path))
                .isInstanceOf(PostReadException.class)
                .hasMessage(path + ":2:7: name \"\" must not be blank\n" + path
                        + ":3:8: since \"long\" is not a whole number; write one such as since: 12\n" + path
                        + ":4:1: \"born\" is an unknown key; known are name, since");
        assertThatThrownBy(() -> AUTHORS.read(folder.resolve("none.md")))
                .hasMessage(folder.resolve("none.md") + ": no such file; check the path");
    }

    @Test
    void aFolderIsOpenedLazily() throws IOException {
        Files.writeString(folder.resolve("a.md"), ADA);
        Files.writeString(folder.resolve("b.md"), "---\nname: Bob\nsince: ~\n---\n");

        try (Stream<ContentFile<Author>> files = AUTHORS.openAll(folder)) {
            assertThat(files.map(file -> file.content().isPresent())).containsExactly(true, false);
        }
    }

    @Test
    void aDataFileIsAllYaml() throws IOException {
        Path path = folder.resolve("authors.yaml");
        ContentModel<Map<String, Author>> byId = ContentModel.of(new TypeReference<>() {});
        ContentModel<List<Author>> all = ContentModel.of(new TypeReference<>() {});

        Files.writeString(path, "# Ours.\nada: {name: Ada, since: 1843}\n");
        assertThat(byId.readData(path)).isEqualTo(Map.of("ada", new Author("Ada", 1843)));
        Files.writeString(path, "---\n- name: Ada\n  since: 1843\n- {name: Bob}\n");
        assertThat(all.readData(path)).containsExactly(new Author("Ada", 1843), new Author("Bob", 0));

        Files.writeString(path, "ada:\n  name: ''\nbob.b: {name: B, since: x}\n");
        assertThatThrownBy(() -> byId.readData(path))
                .hasMessage(path + ":2:9: ada.name \"\" must not be blank\n" + path
                        + ":3:25: [\"bob.b\"].since \"x\" is not a whole number; write one such as since: 12");
        Files.writeString(path, "- {name: ''}\n- x\n");
        assertThatThrownBy(() -> all.readData(path))
                .hasMessage(path + ":1:10: [0].name \"\" must not be blank\n" + path
                        + ":2:3: [1] \"x\" is not a mapping; write its keys below it: name, since");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a: [                  | at 1: yaml-syntax
        a: 1\\nb: @x\\nc: @y  | at 2: yaml-syntax, at 3: yaml-syntax
        a: \\xE9              | at 1: encoding
        --- \\na: 1\\n---\\nb | at 3: second-document
        """)
    void aDataFileHasFaultsOfItsOwn(String text, String faults) throws IOException {
        byte[] bytes = text.replace("\\n", "\n")
                .replace("\\xE9", "\u00E9")
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        Path path = Files.write(folder.resolve("data.yaml"), bytes);
        ContentModel<JsonNode> any = ContentModel.of(JsonNode.class);

        assertThatThrownBy(() -> any.readData(path))
                .isInstanceOfSatisfying(
                        PostReadException.class,
                        fault -> assertThat(fault.problems().stream()
                                        .map(problem -> "at " + problem.range().startLine() + ": " + problem.rule())
                                        .toList())
                                .hasToString("[" + faults + "]"));
    }

    @Test
    void unknownKeysAreWhatTheModelSaysOfThem() {
        String text = "---\nname: Ada\nborn: 1815\n---\n";

        assertThat(AUTHORS.parse(text).problems()).extracting(Problem::severity).containsExactly(Severity.WARNING);
        assertThat(AUTHORS.unknownKeys(UnknownKeys.IGNORE).parse(text).problems())
                .isEmpty();
        ContentFile<Author> refused = AUTHORS.unknownKeys(UnknownKeys.ERROR).parse(text);
        assertThat(refused.problems()).extracting(Problem::severity).containsExactly(Severity.ERROR);
        assertThat(refused.content()).isEmpty();
    }

    @Test
    void aValidatorOfOnesOwnIsAsked() {
        Validator german = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(java.util.Locale.GERMAN), java.util.Locale.GERMAN, false))
                .buildValidatorFactory()
                .getValidator();

        assertThat(AUTHORS.validatedBy(german).parse("---\nname: ''\n---\n").problems())
                .extracting(Problem::message)
                .containsExactly("name \"\": darf nicht leer sein");
    }

    record Event(OffsetDateTime date) {}

    @Test
    void optionsAreThoseOfTheReader() {
        ContentModel<Event> events = ContentModel.of(Event.class);
        ReadOptions berlin = ReadOptions.defaults().withDefaultOffset(ZoneOffset.ofHours(1));

        assertThat(events.parse("---\ndate: 2025-03-04T09:30:00\n---\n", berlin).content())
                .contains(new Event(OffsetDateTime.parse("2025-03-04T09:30:00+01:00")));
        assertThat(ContentModel.of(JsonNode.class)
                        .parse(
                                "---\na: &a [1, 2, 3]\nb: [*a, *a]\n---\n",
                                ReadOptions.defaults().withMaxAliasNodes(5))
                        .problems())
                .extracting(Problem::message)
                .containsExactly("b[1][0]: aliases expand to more than 5 values; raise ReadOptions.maxAliasNodes if"
                        + " that is meant");
        assertThat(ContentModel.of(JsonNode.class)
                        .parse(
                                "---\na: &a [[1]]\nb: [[*a]]\n---\n",
                                ReadOptions.defaults().withMaxNesting(4))
                        .problems())
                .extracting(Problem::rule)
                .containsExactly("limit");
    }

    record Forms(
            byte small,
            long large,
            BigInteger larger,
            BigDecimal exact,
            double rough,
            char letter,
            Instant instant,
            ZonedDateTime zoned,
            Date date,
            LocalDateTime local,
            LocalDate day,
            LocalTime time,
            @JsonFormat(pattern = "dd.MM.yyyy") LocalDate german,
            Object any,
            JsonNode tree,
            Set<String> set) {}

    @Test
    void everyValueIsReadByItsType() {
        Forms forms = ContentModel.of(Forms.class).parse("""
                ---
                small: 0b11
                large: 1:00:00
                larger: 0x1FFFFFFFFFFFFFFFFF
                exact: 1_0.10
                rough: .inf
                letter: 5
                instant: 2025-03-04 09:30:00 +0100
                zoned: 2025-03-04T09:30:00+01:00
                date: 2025-03-04T08:30:00Z
                local: 2025-03-04 09:30:00
                day: 2025-03-04
                time: 09:30
                german: 04.03.2025
                any: {a: 2025-03-04, b: [yes, 017, 1.10, ~, '1']}
                tree: {a: 2025-03-04, b: [yes, 017, 1.10, ~, '1']}
                set: !!set {x, y}
                ---
                """).content().orElseThrow();

        assertThat(forms)
                .isEqualTo(new Forms(
                        (byte) 3,
                        3600,
                        new BigInteger("1FFFFFFFFFFFFFFFFF", 16),
                        new BigDecimal("10.10"),
                        Double.POSITIVE_INFINITY,
                        '5',
                        Instant.parse("2025-03-04T08:30:00Z"),
                        ZonedDateTime.parse("2025-03-04T09:30:00+01:00"),
                        Date.from(Instant.parse("2025-03-04T08:30:00Z")),
                        LocalDateTime.parse("2025-03-04T09:30:00"),
                        LocalDate.parse("2025-03-04"),
                        LocalTime.parse("09:30"),
                        LocalDate.parse("2025-03-04"),
                        Map.of(
                                "a",
                                LocalDate.parse("2025-03-04"),
                                "b",
                                java.util.Arrays.asList(true, 15, 1.1, null, "1")),
                        forms.tree(),
                        Set.of("x", "y")));
        assertThat(forms.tree()).hasToString("{\"a\":\"2025-03-04\",\"b\":[true,15,1.1,null,\"1\"]}");
    }

    @Test
    void aMapperOfOnesOwnBinds() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
                .addMixIn(Author.class, Renamed.class)
                .build();
        ContentModel<Author> renamed = ContentModel.of(Author.class, mapper);

        assertThat(renamed.parse("---\nName: Ada\nYear: 1_843\n---\n").content())
                .contains(new Author("Ada", 1843));
        assertThat(renamed.parse("---\nName: ''\nYear: x\n---\n").problems())
                .extracting(Problem::property)
                .containsExactly("Name", "Year");
        assertThat(renamed.format(new Author("Ada", 1843), "Text."))
                .isEqualTo("---\nName: Ada\nYear: 1843\n---\nText.\n");
    }

    interface Renamed {
        @JsonProperty("Year")
        int since();
    }

    @Test
    void theCanonicalFormLeavesOutWhatIsNull() {
        assertThat(ContentModel.of(Event.class).format(new Event(null), "")).isEqualTo("---\n---\n\n");
        assertThat(ContentModel.of(Event.class).format(new Event(OffsetDateTime.parse("2025-03-04T09:30Z")), "Text.\r"))
                .isEqualTo("---\ndate: '2025-03-04T09:30:00+00:00'\n---\nText.\r\r\n");
    }

    @Test
    void whatCannotBeBoundIsNoFaultOfAFile() {
        ContentModel<Runnable> model = ContentModel.of(Runnable.class);

        assertThatThrownBy(() -> model.parse(ADA))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("java.lang.Runnable cannot be read: ");
    }

    @Test
    void oneModelServesManyThreads() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            ContentModel<Talk> talks = ContentModel.of(Talk.class);
            String text = "---\ntitle: ''\nseats: many\nplace: {city: Atlantis}\nlevel: EASE\n---\n";
            Callable<List<Problem>> read = () -> talks.parse(text).problems();
            List<Problem> expected = ContentModel.of(Talk.class).parse(text).problems();
            for (Future<List<Problem>> future : pool.invokeAll(java.util.Collections.nCopies(200, read))) {
                assertThat(future.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdown();
        }
    }
}
