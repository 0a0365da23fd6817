package io.github.postmodel.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Post;
import io.github.postmodel.io.PostReader;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickstartTest {
    @TempDir
    Path folder;

    @Test
    void readPost() throws IOException {
        assertThat(run(ReadPost::main, "posts/good/event.md")).isEqualTo("""
                        Harbour Data Day, 2025-09-18T16:00+02:00
                        Tags: talk, data
                        Links to https://harbour-data.example/day-2025
                        location: {name=Warehouse 7, city=Kiel, geo=[54.3213, 10.1349]}
                        starts: 2025-10-11
                        seats: 120
                        online: null
                        speakers: [{name=Ada Example, talk=Forty rows are enough}, {name=Tim Sample, talk=null}]
                        """);
        assertThat(run(ReadPost::main, "posts/good/draft.md"))
                .isEqualTo("Notes for the autumn issue, 2025-08-30T07:15-04:00\nTags: \nAn article\n");
    }

    @Test
    void readPostTellsEveryProblem() throws IOException {
        assertThat(run(ReadPost::main, "posts/broken/date-in-words.md"))
                .isEqualTo("posts/broken/date-in-words.md:3:7: date \"18 Sept 2025\" is not an ISO 8601 date"
                        + " with an offset; write 2025-09-18T00:00:00+00:00 (or the offset of its place)\n");
    }

    @Test
    void changePost() throws IOException {
        String before = Files.readString(Path.of("posts/good/link.md"));
        String after = before.replace("- shell\n", "- shell\n- to-review\n").replace("draft: false", "draft: true");

        assertThat(run(ChangePost::main, "posts/good/link.md")).isEqualTo(after);
    }

    @Test
    void changePostInAFile() throws IOException {
        Path target = folder.resolve("changed.md");

        assertThat(run(ChangePost::main, "posts/good/link.md", target.toString()))
                .isEmpty();
        Post changed = PostReader.read(target);
        assertThat(changed.frontMatter().draft()).isTrue();
        assertThat(changed.frontMatter().tags()).containsExactly("craft", "shell", "to-review");
    }

    @Test
    void validatePost() throws IOException {
        assertThat(run(ValidatePost::main, "posts/good/link.md")).isEqualTo("posts/good/link.md is a good post\n");
        assertThat(run(ValidatePost::main, "posts/broken/five-faults.md"))
                .startsWith("ERROR posts/broken/five-faults.md:2:8: title is missing")
                .hasLineCount(5);
    }

    @Test
    void readFolder() throws IOException {
        assertThat(run(ReadFolder::main, "posts/good")).startsWith("2 craft\n2 talk\n1 2024\n1 about\n");
        assertThat(run(ReadFolder::main, "posts/broken"))
                .contains("posts/broken/draft-maybe.md:9:8: draft \"maybe\" is neither true nor false")
                .contains("\n1 harbour\n");
    }

    @Test
    void ownModel() throws IOException {
        String before = Files.readString(Path.of("posts/good/event.md"));

        assertThat(run(OwnModel::main, "posts/good/event.md")).isEqualTo(before.replace("seats: 120", "seats: 121"));
        assertThat(run(
                        OwnModel::main,
                        "posts/good/event.md",
                        folder.resolve("talk.md").toString()))
                .isEmpty();
        assertThat(folder.resolve("talk.md")).content().contains("seats: 121");
    }

    @Test
    void ownModelTellsEveryProblem() throws IOException {
        Path talk = Files.writeString(folder.resolve("talk.md"), "---\ntitle: ''\nseats: many\n---\n");

        assertThat(run(OwnModel::main, talk.toString()))
                .isEqualTo("ERROR " + talk + ":1:1: date is missing; it must not be null\n"
                        + "ERROR " + talk + ":2:8: title \"\" must not be blank\n"
                        + "ERROR " + talk
                        + ":3:8: seats \"many\" is not a whole number; write one such as seats: 12\n");
    }

    @ParameterizedTest
    @CsvSource({
        "ReadPost, Harbour Data Day",
        "ChangePost, '---'",
        "ValidatePost, ERROR examples/posts/broken/five-faults.md:2:8",
        "ReadFolder, 2 craft",
        "OwnModel, '---'"
    })
    void allRunInTheProjectsFolderWithoutAPath(String program, String start) throws Exception {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.github.postmodel.quickstart." + program)
                .directory(new File(".."))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();

        assertThat(process.waitFor()).isZero();
        assertThat(output).content(UTF_8).contains(start);
    }

    private static String run(Main main, String... args) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(out, true, UTF_8));
        try {
            main.run(args);
        } finally {
            System.setOut(before);
        }
        return out.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }

    private interface Main {
        void run(String[] args) throws IOException;
    }
}
