package io.github.postmodel.validate.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.PostFile;
import io.github.postmodel.validate.fix.FixCase;
import io.github.postmodel.validate.output.Gate;
import io.github.postmodel.validate.output.Outlet;
import io.github.postmodel.validate.patch.UnifiedDiff;
import io.github.postmodel.validate.support.Harmless;
import io.github.postmodel.validate.support.Patch;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Any two texts, NUL between them: the patch between them turns the one into the other, and is shown without harm. */
public final class DiffTarget {
    private static final Path PATH = Path.of("a\u001b b.md");

    private DiffTarget() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        String[] texts = new String(bytes, UTF_8).split("\0", 2);
        String before = texts[0];
        String after = texts.length < 2 ? "" : texts[1];

        String patch = UnifiedDiff.of(PATH, PostFile.parse(before), PostFile.parse(after));

        assertThat(patch.isEmpty()).isEqualTo(before.equals(after));
        assertThat(Patch.apply(patch, before)).isEqualTo(after);
        StringWriter shown = new StringWriter();
        boolean isExact = new Gate(new PrintWriter(shown), Outlet.SCREEN, false).printPatch(patch);
        assertThat(shown.toString().equals(patch)).isEqualTo(isExact);
        Harmless.check(shown.toString());
    }

    static List<byte[]> seeds() {
        return Stream.concat(
                        FixCase.all().map(fix -> fix.before() + "\0" + fix.after()),
                        Stream.of(
                                "\0",
                                "a\0",
                                "\0a\n",
                                "a\nb\0b\nc\n",
                                "1\n2\n3\n4\n5\n6\n7\n8\n9\n\0001\n3\n4\n5\n6\n7\n8\n"))
                .map(text -> text.getBytes(UTF_8))
                .toList();
    }
}
