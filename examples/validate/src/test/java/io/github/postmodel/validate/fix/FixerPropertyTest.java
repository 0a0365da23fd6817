package io.github.postmodel.validate.fix;

import io.github.postmodel.io.PostFile;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with a file: it gets better, nothing is lost, and the second time there is nothing to do. */
@Tag("slow")
class FixerPropertyTest {
    private static final int ROUNDS = Integer.getInteger("postmodel.fixes", 20);
    private static final String CHARACTERS = " \t\r\n-.:'\"#,TZtz+0[]{}&*|>↗e\uFEFF";

    @Test
    void holdsForFilesWithCharactersPutInAndLeftOut() {
        Random random = new Random(11);
        List<String> texts = FixCase.all()
                .flatMap(fix -> Stream.of(fix, fix.withCarriageReturns(), fix.withByteOrderMark()))
                .map(FixCase::before)
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            for (String text : texts) {
                String mutated = mutated(text, random);
                try {
                    FixInvariants.check(PostFile.parse(mutated));
                } catch (RuntimeException | AssertionError fault) {
                    throw new AssertionError(mutated, fault);
                }
            }
        }
    }

    private static String mutated(String text, Random random) {
        StringBuilder mutated = new StringBuilder(text);
        for (int edits = random.nextInt(4); edits > 0; edits--) {
            int at = random.nextInt(mutated.length());
            switch (random.nextInt(3)) {
                case 0 -> mutated.deleteCharAt(at);
                case 1 -> mutated.insert(at, CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
                default -> mutated.setCharAt(at, CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
        }
        return mutated.toString();
    }
}
