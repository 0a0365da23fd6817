package io.github.postmodel.validate.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.Validate;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/** What the compiled classes of the program use, as jdeps reads them. */
public final class Dependencies {
    private static final Pattern ARROW = Pattern.compile("(?m)^ +(\\S+) +-> (\\S+)");

    private Dependencies() {}

    /** Class to the classes that it uses, those in it included. */
    public static Map<String, Set<String>> ofClasses() {
        StringWriter out = new StringWriter();
        ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
        int exitCode =
                jdeps.run(new PrintWriter(out), new PrintWriter(out), "-verbose:class", "-filter:none", classes());
        assertThat(exitCode).as("%s", out).isZero();
        Map<String, Set<String>> used = new TreeMap<>();
        Matcher arrows = ARROW.matcher(out.toString());
        while (arrows.find()) {
            used.computeIfAbsent(arrows.group(1), user -> new TreeSet<>()).add(arrows.group(2));
        }
        return used;
    }

    private static String classes() {
        try {
            return Path.of(Validate.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException fault) {
            throw new AssertionError(fault);
        }
    }
}
