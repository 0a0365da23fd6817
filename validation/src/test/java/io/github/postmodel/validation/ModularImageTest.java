package io.github.postmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.classmate.ResolvedType;
import io.github.postmodel.Post;
import jakarta.validation.Validation;
import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.jboss.logging.Logger;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program of modules, as an image with no more of the JDK than its modules say they need. */
class ModularImageTest {
    private static final String MODULES = Stream.of(
                    Post.class,
                    PostValidator.class,
                    Validation.class,
                    HibernateValidator.class,
                    Logger.class,
                    ResolvedType.class,
                    NullMarked.class)
            .map(ModularImageTest::place)
            .collect(Collectors.joining(File.pathSeparator));

    @TempDir
    Path folder;

    @Test
    void checksPostsAndRefusesThem() throws Exception {
        write("module-info.java", "module app { requires io.github.postmodel.validation; }");
        write("app/Main.java", """
                package app;

                import io.github.postmodel.*;
                import io.github.postmodel.validation.PostValidator;

                public class Main {
                    public static void main(String[] args) {
                        Post post = new Post(FrontMatter.builder().title("Hello").build(), Body.parse("Text"));
                        PostValidator validator = PostValidator.create();
                        System.out.println(validator.check(post).size());
                        try {
                            validator.requireValid(post);
                        } catch (RuntimeException refused) {
                            System.out.println(refused.getMessage());
                        }
                    }
                }
                """);
        Path app = folder.resolve("app-classes");
        Path image = folder.resolve("image");
        run("javac", "-p", MODULES, "-d", app, folder.resolve("module-info.java"), folder.resolve("app/Main.java"));
        run("jlink", "-p", MODULES + File.pathSeparator + app, "--add-modules", "app", "--output", image);

        Process program = new ProcessBuilder(image.resolve("bin/java").toString(), "-m", "app/app.Main")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(printed.lines())
                .containsExactly(
                        "1",
                        "date is missing; write when the post was published, such as date: '2025-09-18T16:00:00+00:00'");
        assertThat(program.waitFor()).isZero();
    }

    private void write(String name, String source) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
    }

    private static void run(String tool, Object... arguments) {
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed);
        String[] texts = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        int exitCode = ToolProvider.findFirst(tool).orElseThrow().run(out, out, texts);
        assertThat(exitCode).as("%s: %s", tool, printed).isZero();
    }

    private static String place(Class<?> type) {
        return Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }
}
