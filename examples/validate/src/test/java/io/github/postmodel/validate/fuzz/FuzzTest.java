package io.github.postmodel.validate.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each target on inputs that are changed at random. {@code -Dpostmodel.seed} repeats a run, {@code -Dpostmodel.fuzz} makes
 * it longer; {@code mvn -Pfuzz} has one that is guided by coverage.
 */
class FuzzTest {
    private static final long SEED = Long.getLong("postmodel.seed", 20_261_125L);
    private static final int INPUTS = Integer.getInteger("postmodel.fuzz", 1_000);

    @ParameterizedTest
    @EnumSource
    void holdsOfEverySeed(FuzzTarget target) {
        assertThat(target.seeds()).hasSizeGreaterThanOrEqualTo(5).allSatisfy(target::check);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("slow")
    void holdsOfInputsMadeOfThem(FuzzTarget target) {
        List<byte[]> seeds = target.seeds();
        for (int number = 0; number < INPUTS; number++) {
            long seed = SEED + number;
            byte[] input = new Mutations(seeds, new Random(seed)).next();
            try {
                target.check(input);
            } catch (RuntimeException | AssertionError | StackOverflowError fault) {
                String text = new String(input, StandardCharsets.UTF_8);
                throw new AssertionError("-Dpostmodel.seed=" + seed + " -Dpostmodel.fuzz=1\n" + text, fault);
            }
        }
    }

    @Test
    void aFuzzerIsGivenTheSeeds(@TempDir Path folder) throws IOException {
        FuzzTarget.main(new String[] {folder.toString()});
        for (FuzzTarget target : FuzzTarget.values()) {
            Path own = folder.resolve(target.folder());
            assertThat(own.resolve("corpus")).isEmptyDirectory();
            try (var seeds = Files.list(own.resolve("seeds"))) {
                assertThat(seeds).hasSameSizeAs(target.seeds());
            }
        }
    }
}
