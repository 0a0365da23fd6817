package io.github.postmodel.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.PostReader;
import io.github.postmodel.validate.support.Cli;
import io.github.postmodel.validate.support.Cli.Outcome;
import io.github.postmodel.validate.support.Posts;
import io.github.postmodel.validate.support.Resources;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file of examples/posts/broken, and all that the program says of it: see broken-files.txt. */
class BrokenFilesTest {
    private static final String PROMPT = "$ validate ";

    @ParameterizedTest
    @MethodSource("specs")
    void saysWhatIsWrong(Spec spec) {
        String[] paths = spec.files().split(" ", -1);
        for (int index = 0; index < paths.length; index++) {
            paths[index] = Posts.BROKEN.resolve(paths[index]).toString();
        }
        int exitCode = spec.out().contains(": error ") ? 1 : 0;

        assertThat(Cli.run(paths)).isEqualTo(new Outcome(exitCode, spec.out(), spec.err()));
    }

    @Test
    void noFileIsForgotten() {
        Stream<String> files =
                PostReader.list(Posts.BROKEN).map(path -> path.getFileName().toString());

        assertThat(specs().flatMap(spec -> Pattern.compile(" ").splitAsStream(spec.files())))
                .containsExactlyElementsOf(files.toList());
    }

    static Stream<Spec> specs() {
        return Pattern.compile("(?m)^" + Pattern.quote(PROMPT))
                .splitAsStream(Resources.text(BrokenFilesTest.class, "broken-files.txt"))
                .skip(1)
                .map(Spec::of);
    }

    /** The last line, where it says what can be fixed, is on standard error. */
    record Spec(String files, String out, String err) {
        static Spec of(String section) {
            int end = section.indexOf('\n');
            String said = section.substring(end + 1).stripTrailing() + "\n";
            int last = said.lastIndexOf('\n', said.length() - 2) + 1;
            int outEnd = said.substring(last).contains(" can be fixed with ") ? last : said.length();
            return new Spec(section.substring(0, end), said.substring(0, outEnd), said.substring(outEnd));
        }

        @Override
        public String toString() {
            return files;
        }
    }
}
