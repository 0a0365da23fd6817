package io.github.postmodel.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.Jar;
import io.github.postmodel.validate.support.Posts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/validate} gives what {@code java -jar} gives, wherever it is and whatever Java it finds. */
@Tag("slow")
class LauncherIT {
    private static final Path ARCHIVE = Jar.JAR.resolveSibling("postmodel-validate.jsa");
    private static final Path LAUNCHER = Path.of("validate/bin/validate").toAbsolutePath();
    private static final Path SAMPLES = Path.of("posts").toAbsolutePath();

    private static final String CLEAN = "2 files, 2 posts, 0 errors, 0 warnings\n";

    @TempDir
    Path folder;

    @BeforeEach
    void posts() throws IOException {
        assumeThat(Files.isExecutable(Path.of("/bin/sh"))).isTrue();
        Posts.write(folder.resolve("posts/link.md"), Posts.LINK);
        Posts.write(folder.resolve("posts/article.md"), Posts.ARTICLE);
    }

    @Test
    void printsWhatTheJarPrints() throws Exception {
        Jar jar = new Jar(folder, ofThisJava());
        for (List<String> args : List.of(
                List.of("posts"),
                List.of(SAMPLES.resolve("broken").toString()),
                List.of("--format=json", SAMPLES.resolve("broken").toString()),
                List.of("--version"),
                List.of("--help"),
                List.of("gone.md"),
                List.<String>of())) {
            String[] given = args.toArray(String[]::new);
            assertThat(launch(LAUNCHER, ofThisJava(), given)).as("%s", args).isEqualTo(jar.run("", given));
        }
    }

    @Test
    void aLinkToItWorks() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("check"), LAUNCHER);
        Path ofLink = Files.createSymbolicLink(folder.resolve("check again"), Path.of("check"));

        assertThat(launch(link, ofThisJava(), "posts")).isEqualTo(new Outcome(0, CLEAN, ""));
        assertThat(launch(ofLink, ofThisJava(), "posts")).isEqualTo(new Outcome(0, CLEAN, ""));
        assertThat(launch(Path.of("./check again"), ofThisJava(), "posts")).isEqualTo(new Outcome(0, CLEAN, ""));
    }

    @Test
    void spacesInPathsAndAnInstallationThatWasMovedWork() throws Exception {
        Path launcher = install(folder.resolve("a place/-x"), true);

        assertThat(launch(launcher, ofThisJava(), "posts")).isEqualTo(new Outcome(0, CLEAN, ""));
        assertThat(launch(Path.of("a place/-x/bin/validate"), ofThisJava(), "posts"))
                .isEqualTo(new Outcome(0, CLEAN, ""));
    }

    @Test
    void aColonInItsPathIsNoSecondPath() throws Exception {
        Path launcher = install(folder.resolve("12:30"), true);

        assertThat(launch(launcher, ofThisJava(), "posts")).isEqualTo(new Outcome(0, CLEAN, ""));
        assertThat(launch(Path.of("12:30/bin/validate"), ofThisJava(), "posts")).isEqualTo(new Outcome(0, CLEAN, ""));
    }

    @Test
    void aBuildThatFailsIsNotAnErrorInThePosts() throws Exception {
        Path launcher = install(folder.resolve("site/examples/validate"), false);
        Files.delete(folder.resolve("site/examples/validate/target/postmodel-validate.jar"));

        assertThat(launch(launcher, withMaven("echo no network; exit 1"), "posts"))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "no network\nvalidate: the program could not be built; see above, and run"
                                + " mvn -DskipTests package there\n"));
    }

    @Test
    void aBuildLeavesStandardInputToTheProgram() throws Exception {
        Path launcher = install(folder.resolve("site/examples/validate"), false);
        Path jar = folder.resolve("site/examples/validate/target/postmodel-validate.jar");
        Files.delete(jar);

        Outcome outcome = new Jar(folder, withMaven("cat >/dev/null; cp '" + Jar.JAR + "' '" + jar + "'"))
                .start(Posts.ARTICLE, List.of(launcher.toString(), "-"));

        assertThat(outcome).isEqualTo(new Outcome(0, "1 file, 1 post, 0 errors, 0 warnings\n", ""));
    }

    /** An environment in which the program is built by a script. */
    private Map<String, String> withMaven(String script) throws IOException {
        Path maven = Posts.write(folder.resolve("maven/mvn"), "#!/bin/sh\n" + script + "\n");
        assertThat(maven.toFile().setExecutable(true)).isTrue();
        return Map.of(
                "PATH",
                maven.getParent() + ":" + System.getenv("PATH"),
                "JAVA_HOME",
                System.getProperty("java.home"),
                "XDG_CACHE_HOME",
                folder.resolve("cache").toString());
    }

    @Test
    void withoutTheArchiveItWorksAsWell() throws Exception {
        assertThat(launch(install(folder.resolve("bare"), false), ofThisJava(), "posts"))
                .isEqualTo(new Outcome(0, CLEAN, ""));
    }

    @Test
    void aBrokenArchiveIsIgnored() throws Exception {
        Path launcher = install(folder.resolve("bad"), false);
        Files.writeString(folder.resolve("bad/target/postmodel-validate.jsa"), "no archive");

        assertThat(launch(launcher, ofThisJava(), "posts")).isEqualTo(new Outcome(0, CLEAN, ""));
    }

    @Test
    void everyOtherJavaIgnoresTheArchive() throws Exception {
        for (Path home : otherJavas()) {
            assertThat(launch(LAUNCHER, of(home), "posts")).as("%s", home).isEqualTo(new Outcome(0, CLEAN, ""));
        }
    }

    @Test
    void aNewerJavaMakesAnArchiveForItself() throws Exception {
        List<Path> newer = otherJavas().stream().filter(LauncherIT::isNewer).toList();
        assumeThat(newer).as("a Java from 19 on in /usr/lib/jvm").isNotEmpty();
        Path cache = folder.resolve("cache/postmodel");

        for (Path home : newer) {
            assertThat(launch(LAUNCHER, of(home), "posts")).isEqualTo(new Outcome(0, CLEAN, ""));
        }
        Map<Path, FileTime> made = files(cache);
        for (Path home : newer) {
            assertThat(launch(LAUNCHER, of(home), "posts")).isEqualTo(new Outcome(0, CLEAN, ""));
        }

        assertThat(made).hasSameSizeAs(newer);
        assertThat(files(cache)).isEqualTo(made);
    }

    @Test
    void whereThereCanBeNoCacheItWorksAsWell() throws Exception {
        Path file = Posts.write(folder.resolve("file"), "");
        for (Path home : otherJavas()) {
            for (String cache : List.of(file.toString(), "relative", "")) {
                Map<String, String> environment =
                        Map.of("JAVA_HOME", home.toString(), "XDG_CACHE_HOME", cache, "HOME", "");
                assertThat(launch(LAUNCHER, environment, "posts"))
                        .as("%s", environment)
                        .isEqualTo(new Outcome(0, CLEAN, ""));
            }
        }
        assertThat(folder.resolve("relative")).doesNotExist();
    }

    private static Map<Path, FileTime> files(Path folder) throws IOException {
        Map<Path, FileTime> times = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
        return times;
    }

    private static boolean isNewer(Path home) {
        try (Stream<String> lines = Files.lines(home.resolve("release"))) {
            return lines.anyMatch(line -> line.matches("JAVA_VERSION=\"(19|[2-9]\\d)\\b.*"));
        } catch (IOException unknown) {
            return false;
        }
    }

    @Test
    void cleanPostsNeedNeitherHibernateValidatorNorSnakeYamlNorPicocli() throws Exception {
        Outcome outcome = new Jar(folder, Map.of())
                .start("", List.of(Jar.JAVA, "-Xlog:class+load", "-jar", Jar.JAR.toString(), "posts"));

        assertThat(outcome.out()).contains(" io.github.postmodel.validate.Validate ", CLEAN);
        assertThat(outcome.out().lines())
                .noneMatch(line -> line.contains(" org.hibernate.")
                        || line.contains(" org.yaml.")
                        || line.contains(" picocli.")
                        || line.contains(" java.util.logging."));
    }

    @Test
    void theClassesOfTheProgramComeFromTheArchive() throws Exception {
        assumeThat(ARCHIVE).exists();
        Outcome outcome = new Jar(folder, Map.of())
                .start(
                        "",
                        List.of(
                                Jar.JAVA,
                                "-XX:SharedArchiveFile=" + ARCHIVE,
                                "-XX:+UseSerialGC",
                                "-Xlog:class+load",
                                "-jar",
                                Jar.JAR.toString(),
                                "posts"));

        assertThat(outcome.out().lines().filter(line -> line.contains(" io.github.postmodel.")))
                .filteredOn(line -> !line.contains("Lambda"))
                .isNotEmpty()
                .allMatch(line -> line.contains("shared objects file (top)"));
    }

    private Outcome launch(Path launcher, Map<String, String> environment, String... args) throws Exception {
        return new Jar(folder, environment)
                .start(
                        "",
                        Stream.concat(Stream.of(launcher.toString()), Stream.of(args))
                                .toList());
    }

    /** Copies the launcher and what it needs, and gives the copy. */
    private static Path install(Path place, boolean withArchive) throws IOException {
        Files.createDirectories(place.resolve("target"));
        Files.copy(Jar.JAR, place.resolve("target/postmodel-validate.jar"));
        if (withArchive && Files.exists(ARCHIVE)) {
            Files.copy(ARCHIVE, place.resolve("target/postmodel-validate.jsa"));
        }
        Path copy = Files.createDirectories(place.resolve("bin")).resolve("validate");
        return Files.copy(LAUNCHER, copy, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private Map<String, String> ofThisJava() {
        return of(Path.of(System.getProperty("java.home")));
    }

    /** The environment of a Java, with a cache that is not the user's. */
    private Map<String, String> of(Path home) {
        return Map.of(
                "JAVA_HOME",
                home.toString(),
                "XDG_CACHE_HOME",
                folder.resolve("cache").toString());
    }

    private static List<Path> otherJavas() throws IOException {
        Path all = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(all)) {
            return List.of();
        }
        try (Stream<Path> homes = Files.list(all)) {
            return homes.filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .toList();
        }
    }
}
