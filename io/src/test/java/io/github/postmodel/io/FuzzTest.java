package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.io.support.FuzzSeeds;
import io.github.postmodel.io.support.FuzzTarget;
import io.github.postmodel.io.support.Invariants;
import io.github.postmodel.io.support.Mutations;
import io.github.postmodel.io.support.Visible;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The {@link Invariants} on broken and odd files, further broken at random. {@code -Dpostmodel.seed} repeats a run,
 * {@code -Dpostmodel.fuzz.minutes} makes it longer; {@code mvn -Pfuzz} has one that is guided by coverage.
 */
@Tag("slow")
class FuzzTest {
    private static final long SEED = Long.getLong("postmodel.seed", 20_261_124L);
    private static final int FILES = Integer.getInteger("postmodel.fuzz", 10_000);
    private static final Duration TIME = Duration.ofMinutes(Integer.getInteger("postmodel.fuzz.minutes", 0));

    @Test
    void theInvariantsHoldOfEveryFile() {
        Instant end = Instant.now().plus(TIME);
        List<byte[]> seeds = FuzzSeeds.all();
        int files = 0;
        while (files < FILES || Instant.now().isBefore(end)) {
            long seed = SEED + files++;
            byte[] bytes = new Mutations(seeds, new Random(seed)).next();
            try {
                Invariants.check(bytes);
            } catch (RuntimeException | AssertionError | StackOverflowError fault) {
                throw new AssertionError(
                        "-Dpostmodel.seed=" + seed + "\n" + Visible.show(new String(bytes, StandardCharsets.UTF_8)),
                        fault);
            }
        }
        System.out.printf("postmodel.seed=%d: %,d files from %,d seeds%n", SEED, files, seeds.size());
    }

    @Test
    void theInvariantsHoldOfEverySeed() {
        assertThat(FuzzSeeds.all()).hasSizeGreaterThan(500).allSatisfy(Invariants::check);
    }

    @Test
    void aFuzzerIsGivenTheSeedsAndCallsTheTarget(@TempDir Path folder) throws IOException {
        FuzzSeeds.main(new String[] {
            folder.resolve("seeds").toString(), folder.resolve("corpus").toString()
        });
        assertThat(folder.resolve("corpus")).isEmptyDirectory();
        try (Stream<Path> seeds = Files.list(folder.resolve("seeds"))) {
            List<Path> files = seeds.toList();
            assertThat(files).hasSameSizeAs(FuzzSeeds.all());
            FuzzTarget.fuzzerTestOneInput(Files.readAllBytes(files.get(0)));
        }
    }
}
