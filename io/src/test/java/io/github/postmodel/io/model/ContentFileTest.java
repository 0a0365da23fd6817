package io.github.postmodel.io.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.postmodel.io.ContentFile;
import io.github.postmodel.io.ContentModel;
import io.github.postmodel.io.PostEditException;
import io.github.postmodel.io.UnknownKeys;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changing a file through a model: only what differs is written. */
class ContentFileTest {
    record Trip(
            String title,
            @JsonAlias("when") OffsetDateTime date,
            List<String> tags,
            @Min(0) int seats,
            boolean online,
            Map<String, String> links,
            String version) {
        Trip withTitle(String changed) {
            return new Trip(changed, date, tags, seats, online, links, version);
        }

        Trip withDate(OffsetDateTime changed) {
            return new Trip(title, changed, tags, seats, online, links, version);
        }

        Trip withTags(String... changed) {
            return new Trip(title, date, List.of(changed), seats, online, links, version);
        }

        Trip withSeats(int changed) {
            return new Trip(title, date, tags, changed, online, links, version);
        }

        Trip withOnline(boolean changed) {
            return new Trip(title, date, tags, seats, changed, links, version);
        }

        Trip withLinks(Map<String, String> changed) {
            return new Trip(title, date, tags, seats, online, changed, version);
        }
    }

    private static final ContentModel<Trip> TRIPS = ContentModel.of(Trip.class).unknownKeys(UnknownKeys.IGNORE);

    private static final String TEXT = """
            ---
            # The season's first.
            title: "Reefs" # in short
            when: '2025-03-04T09:30:00+01:00'
            layout:   wide
            tags:
              - 'sea' # blue

              - rope
            online: true
            links:
              "github.com": x
            ---

            Text.
            """;

    @TempDir
    Path folder;

    private static String changed(UnaryOperator<Trip> change) {
        ContentFile<Trip> file = TRIPS.parse(TEXT);
        Trip wanted = change.apply(file.content().orElseThrow());
        ContentFile<Trip> changed = file.with(wanted);

        assertThat(changed.content()).contains(wanted);
        assertThat(changed.body()).isEqualTo(file.body());
        return changed.text();
    }

    @Test
    void nothingIsChangedWhereNothingDiffers() {
        ContentFile<Trip> file = TRIPS.parse(TEXT);

        assertThat(file.with(file.content().orElseThrow())).isSameAs(file);
    }

    @Test
    void oneValueIsOneSplice() {
        assertThat(changed(trip -> trip.withTitle("Ropes"))).isEqualTo(TEXT.replace("\"Reefs\"", "\"Ropes\""));
        assertThat(changed(trip -> trip.withOnline(false))).isEqualTo(TEXT.replace("true", "false"));
    }

    @Test
    void aKeyKeepsTheNameThatTheFileHasForIt() {
        assertThat(changed(trip -> trip.withDate(OffsetDateTime.parse("2025-03-05T09:30:00Z"))))
                .isEqualTo(TEXT.replace("2025-03-04T09:30:00+01:00", "2025-03-05T09:30:00+00:00"));
    }

    @Test
    void anItemIsOneLine() {
        assertThat(changed(trip -> trip.withTags("sea", "rope", "net")))
                .isEqualTo(TEXT.replace("  - rope\n", "  - rope\n  - net\n"));
    }

    @Test
    void whatIsSetForTheFirstTimeComesLast() {
        assertThat(changed(trip -> trip.withSeats(3))).isEqualTo(TEXT.replace("x\n---", "x\nseats: 3\n---"));
    }

    @Test
    void whatIsNullIsRemoved() {
        assertThat(changed(trip -> trip.withLinks(null))).isEqualTo(TEXT.replace("links:\n  \"github.com\": x\n", ""));
    }

    @Test
    void whatTheModelDoesNotKnowStays() {
        assertThat(changed(trip -> trip.withTitle("Ropes").withSeats(3).withLinks(null)))
                .contains("layout:   wide\n", "# The season's first.\n");
    }

    static class Note {
        public String title;
        public List<String> tags = new ArrayList<>();
    }

    @Test
    void aContentMayBeChangedInPlace() {
        ContentFile<Note> file = ContentModel.of(Note.class).parse("---\ntitle: A # a\ntags: [x]\n---\n");
        Note note = file.content().orElseThrow();
        note.title = "B";
        note.tags.add("y");

        assertThat(file.with(note).text()).isEqualTo("---\ntitle: B # a\ntags: [x, y]\n---\n");
    }

    record Name(String first, String last) {
        public String getFull() {
            return first + " " + last;
        }

        @AssertTrue
        public boolean isWhole() {
            return first != null;
        }

        @JsonProperty
        String initial() {
            return first.substring(0, 1);
        }
    }

    @Test
    void whatABeanOnlyTellsIsNotWrittenUnlessTheFileHasIt() {
        ContentModel<Name> names = ContentModel.of(Name.class);
        String text = "---\nfirst: Ada\nlast: Lovelace\n---\n";
        Name grace = new Name("Grace", "Hopper");

        assertThat(names.parse(text).with(grace).text()).isEqualTo("---\nfirst: Grace\nlast: Hopper\n---\n");
        assertThat(names.parse(text.replace("last:", "initial: A\nlast:")).problems())
                .isEmpty();
        assertThat(names.parse(text.replace("last:", "initial: A\nlast:"))
                        .with(grace)
                        .text())
                .isEqualTo("---\nfirst: Grace\ninitial: G\nlast: Hopper\n---\n");
        assertThat(names.format(grace, "")).isEqualTo("---\nfirst: Grace\nlast: Hopper\ninitial: G\n---\n\n");
    }

    record Edition(Year year, String version, Double price, LocalDate day) {}

    @Test
    void aNumberStaysANumberWhateverTheModelTakesItFor() {
        String text = "---\nyear: 2025\nversion: 1\nprice: 12\nday: 2025-03-04\n---\n";
        Edition later = new Edition(Year.of(2026), "2", 13.0, LocalDate.of(2026, 3, 4));

        assertThat(ContentModel.of(Edition.class).parse(text).with(later).text())
                .isEqualTo("---\nyear: 2026\nversion: 2\nprice: 13\nday: 2026-03-04\n---\n");
        assertThat(ContentModel.of(Edition.class)
                        .parse("---\nversion: 1.1\n---\n")
                        .with(new Edition(null, "1.10", null, null))
                        .text())
                .isEqualTo("---\nversion: '1.10'\n---\n");
    }

    @Test
    void aMapperThatWritesDatesAsNumbersWritesThemAsDatesHere() {
        JsonMapper mapper = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        ContentModel<Edition> model = ContentModel.of(Edition.class, mapper);

        assertThat(model.parse("---\nday: 2025-03-04\n---\n")
                        .with(new Edition(null, null, null, LocalDate.of(2026, 3, 4)))
                        .text())
                .isEqualTo("---\nday: 2026-03-04\n---\n");
    }

    record Crew(List<Member> members) {}

    record Member(String name, int age) {}

    @Test
    void itemsKeepWhatTheModelDoesNotKnow() {
        ContentFile<Crew> file = ContentModel.of(Crew.class).parse("""
                ---
                members:
                - name: Ada
                  age: 30
                  boat: one
                - name: Bob
                  age: 40
                  boat: two
                ---
                """);
        ContentFile<Crew> changed =
                file.with(new Crew(List.of(new Member("Eve", 20), new Member("Ada", 31), new Member("Bob", 40))));

        assertThat(changed.markdown().frontMatter().get("members"))
                .isEqualTo(List.of(
                        Map.of("name", "Eve", "age", 20),
                        Map.of("name", "Ada", "age", 31, "boat", "one"),
                        Map.of("name", "Bob", "age", 40, "boat", "two")));
        assertThat(file.with(new Crew(List.of(new Member("Bob", 40))))
                        .markdown()
                        .frontMatter()
                        .get("members"))
                .isEqualTo(List.of(Map.of("name", "Bob", "age", 40, "boat", "two")));
    }

    static class Open {
        @JsonAnySetter
        private final Map<String, Object> all = new LinkedHashMap<>();

        @JsonAnyGetter
        Map<String, Object> all() {
            return all;
        }
    }

    @Test
    void aModelMayBeOpen() {
        ContentFile<Open> file = ContentModel.of(Open.class).parse("---\na: 0x1F\nb: yes\n---\n");
        Open changed = new Open();
        changed.all.put("a", 31);
        changed.all.put("b", true);
        changed.all.put("c", List.of(1, "2"));

        assertThat(file.problems()).isEmpty();
        assertThat(file.with(changed).text()).isEqualTo("---\na: 0x1F\nb: yes\nc:\n- 1\n- '2'\n---\n");
    }

    @Test
    void aFileWithErrorsIsNotChanged() {
        ContentFile<Trip> file = TRIPS.parse("---\nseats: many\n---\n");

        assertThat(file.content()).isEmpty();
        assertThatThrownBy(() -> file.with(new Trip("A", null, null, 1, false, null, null)))
                .isInstanceOf(PostEditException.class)
                .hasMessage("<text>: cannot be changed: it has errors, so that it is not known what would change;"
                        + " correct them first");
    }

    @Test
    void aContentThatTheModelRefusesIsNotWritten() {
        ContentFile<Trip> file = TRIPS.parse(TEXT);

        assertThatThrownBy(() -> file.with(file.content().orElseThrow().withSeats(-1)))
                .isInstanceOf(PostEditException.class)
                .hasMessage("<text>: seats cannot be changed: seats -1 must be greater than or equal to 0");
    }

    @Test
    void aBodyIsChangedAndSaved() throws IOException {
        Path path = Files.writeString(folder.resolve("trip.md"), TEXT);
        ContentFile<Trip> saved = TRIPS.open(path).withBody("\nOther text.").save();

        assertThat(path).content().isEqualTo(TEXT.replace("Text.", "Other text."));
        assertThat(saved.path()).contains(path);
        assertThat(saved.name()).isEqualTo(path.toString()).isEqualTo(saved.toString());
        assertThat(saved.saveAs(folder.resolve("copy.md")).text()).isEqualTo(saved.text());
        assertThat(folder.resolve("copy.md")).hasSameTextualContentAs(path);
    }

    @Test
    void aPropertyIsFoundByItsPath() {
        ContentFile<Trip> file = TRIPS.parse(TEXT);

        assertThat(file.locate("links[\"github.com\"]")).hasToString("12:17-12:18");
        assertThat(file.find("tags[1]").orElseThrow()).hasToString("9:5-9:9");
        assertThat(file.find("seats")).isEmpty();
        assertThat(file.locate("seats")).hasToString("1:1-1:4");
    }
}
