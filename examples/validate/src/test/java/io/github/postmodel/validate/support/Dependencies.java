package io.github.postmodel.validate.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.Validate;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** What the compiled classes of the program use, as jdeps reads them. */
public final class Dependencies {
    private static final Pattern ARROW = Pattern.compile("(?m)^ +(\\S+) +-> (\\S+)");

    private Dependencies() {}

    /** Class to the classes that it uses, those in it included. */
    public static Map<String, Set<String>> ofClasses() {
        List<String> arguments = new ArrayList<>(List.of("-verbose:class", "-filter:none"));
        // As a module it would need all the others.
        try (Stream<Path> files = Files.walk(classes())) {
            files.map(Path::toString)
                    .filter(file -> file.endsWith(".class") && !file.endsWith("module-info.class"))
                    .forEach(arguments::add);
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
        StringWriter out = new StringWriter();
        ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
        int exitCode = jdeps.run(new PrintWriter(out), new PrintWriter(out), arguments.toArray(String[]::new));
        assertThat(exitCode).as("%s", out).isZero();
        Map<String, Set<String>> used = new TreeMap<>();
        Matcher arrows = ARROW.matcher(out.toString());
        while (arrows.find()) {
            used.computeIfAbsent(arrows.group(1), user -> new TreeSet<>()).add(arrows.group(2));
        }
        return used;
    }

    private static Path classes() {
        try {
            return Path.of(Validate.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException fault) {
            throw new AssertionError(fault);
        }
    }
}
