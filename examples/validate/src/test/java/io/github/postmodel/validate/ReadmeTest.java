package io.github.postmodel.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.support.Cli;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens. */
@Tag("slow")
class ReadmeTest {
    private static final Path ROOT = Path.of("..");

    @TempDir
    private Path folder;

    private String readme;

    @BeforeEach
    void readIt() throws IOException {
        readme = Cli.unix(Files.readString(ROOT.resolve("README.md")));
    }

    @Test
    void theCodeRunsAndMakesTheDiff() throws Exception {
        Path post = Path.of("examples/posts/good/hand-edited.md");
        copyPosts();
        List<String> before = Files.readAllLines(folder.resolve(post));

        assertThat(run(block("java"))).isEqualTo("Letters to the \"Harbour Gazette\", 1902, 2025-02-14T10:00Z\n");

        List<String> after = Files.readAllLines(folder.resolve(post));
        assertThat(after).hasSameSizeAs(before);
        StringBuilder difference = new StringBuilder();
        for (int line = 0; line < before.size(); line++) {
            if (!before.get(line).equals(after.get(line))) {
                difference.append('-').append(before.get(line)).append('\n');
                difference.append('+').append(after.get(line)).append('\n');
            }
        }
        assertThat(difference).hasToString(block("diff"));
    }

    @Test
    void theConsoleShowsWhatTheCommandPrints() {
        String console = block("console");
        String command = console.lines().findFirst().orElseThrow();
        assertThat(command).startsWith("$ java -jar examples/validate/target/postmodel-validate.jar ");
        String argument = command.substring(command.lastIndexOf(' ') + 1).replaceFirst("^examples/", "");
        String printed = Cli.run(argument).out().replace("posts/broken/", "examples/posts/broken/");
        assertThat(printed).isEqualTo(console.substring(command.length() + 1));
    }

    @Test
    void theSamplePostIsRightAndCanonical() throws IOException {
        Path post = Files.writeString(folder.resolve("post.md"), block("markdown"));
        assertThat(Cli.run(post.toString()).out()).isEqualTo("1 file, 1 post, 0 errors, 0 warnings\n");
    }

    @Test
    void theVersionIsThatOfTheBuild() throws IOException {
        String pom = Files.readString(ROOT.resolve("pom.xml"));
        String version = first(pom, "<artifactId>postmodel-parent</artifactId>\\s*<version>([^<]+)</version>");
        assertThat(Pattern.compile("<version>([^<]+)</version>")
                        .matcher(block("xml"))
                        .results())
                .extracting(result -> result.group(1))
                .containsExactly(version, version);
    }

    @Test
    void everyLinkLeadsToAFile() {
        assertThat(Pattern.compile("]\\((?!https?:)([^)#]+)").matcher(readme).results())
                .extracting(result -> ROOT.resolve(result.group(1)))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(path).exists());
    }

    private String block(String language) {
        return first(readme, "(?s)\n```" + language + "\n(.*?)```\n");
    }

    private static String first(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .findFirst()
                .map((MatchResult result) -> result.group(1))
                .orElseThrow();
    }

    /** Compiles the code as a program, and runs it where the posts have been copied to. */
    private String run(String code) throws Exception {
        String program = "import io.github.postmodel.*;\nimport io.github.postmodel.io.*;\n"
                + "import io.github.postmodel.validation.*;\nimport java.nio.file.Path;\nimport java.util.List;\n"
                + "class Readme {\n  public static void main(String[] args) throws Exception {\n" + code + "  }\n}\n";
        Path source = Files.writeString(folder.resolve("Readme.java"), program);
        String classPath = System.getProperty("java.class.path");
        compile(source, classPath);
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        folder + System.getProperty("path.separator") + classPath,
                        "Readme")
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        assertThat(process.waitFor()).isZero();
        return Cli.unix(Files.readString(output));
    }

    private static void compile(Path source, String classPath) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Writer messages = new StringWriter();
        boolean compiled = compiler.getTask(
                        messages,
                        null,
                        null,
                        List.of("-proc:none", "-cp", classPath),
                        null,
                        compiler.getStandardFileManager(null, null, null).getJavaFileObjects(source))
                .call();
        assertThat(compiled).as(messages.toString()).isTrue();
    }

    private void copyPosts() throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(Path.of("posts"), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
        for (Path file : files) {
            Path copy = folder.resolve("examples").resolve(file);
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }
}
