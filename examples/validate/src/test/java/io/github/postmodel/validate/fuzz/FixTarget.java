package io.github.postmodel.validate.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.postmodel.io.PostFile;
import io.github.postmodel.validate.fix.FixCase;
import io.github.postmodel.validate.fix.FixInvariants;
import io.github.postmodel.validate.fix.Fixes;
import java.util.List;
import java.util.Set;

/** Any bytes as a file: fixing it loses nothing, makes it no worse, and leaves nothing to be fixed. */
public final class FixTarget {
    private FixTarget() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        PostFile file = PostFile.parse(bytes, "a.md");
        FixInvariants.check(file, Fixes.SAFE, Set.of());
        FixInvariants.check(file, Fixes.ALL, Set.of());
    }

    static List<byte[]> seeds() {
        return FixCase.all().map(fix -> fix.before().getBytes(UTF_8)).toList();
    }
}
