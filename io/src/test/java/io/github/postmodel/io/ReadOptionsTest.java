package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ReadOptionsTest {
    private static final ReadOptions DEFAULTS = ReadOptions.defaults();

    @Test
    void defaultsAreForInputFromStrangers() {
        assertThat(DEFAULTS).isEqualTo(new ReadOptions(16 * 1024 * 1024, 1024 * 1024, 50, 10_000, null));
    }

    @Test
    void eachCanBeSetByItself() {
        ReadOptions all = DEFAULTS.withMaxFileBytes(1)
                .withMaxFrontMatterBytes(2)
                .withMaxNesting(3)
                .withMaxAliasNodes(4)
                .withDefaultOffset(ZoneOffset.UTC);
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        assertThat(all).isEqualTo(new ReadOptions(1, 2, 3, 4, ZoneOffset.UTC));
        assertThat(all.defaultOffset()).isEqualTo(ZoneOffset.UTC);
        assertThat(all.withDefaultOffset(null).defaultZone()).isNull();
        assertThat(all.withDefaultZone(berlin).defaultZone()).isEqualTo(berlin);
        assertThat(all.withDefaultZone(berlin).defaultOffset()).isNull();
    }

    @Test
    void zeroIsALimitLikeOthers() {
        ReadOptions none = DEFAULTS.withMaxFrontMatterBytes(0).withMaxAliasNodes(0);
        assertThat(PostFile.parse("---\n---\n", none).problems()).isEmpty();
        assertThat(PostFile.parse("---\n\n---\n", none).problems()).hasSize(1);
    }

    @Test
    void aLimitIsTheMostThatIsRead() {
        String text = "---\n---\nBody.\n";
        assertThat(PostFile.parse(text, DEFAULTS.withMaxFileBytes(14)).problems())
                .isEmpty();
        assertThat(PostFile.parse(text, DEFAULTS.withMaxFileBytes(13)).problems())
                .hasSize(1);
    }

    @Test
    void limitsAreNotNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULTS.withMaxFileBytes(-1))
                .withMessage("a limit cannot be negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULTS.withMaxFrontMatterBytes(-1))
                .withMessage("a limit cannot be negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULTS.withMaxAliasNodes(-1))
                .withMessage("a limit cannot be negative");
    }

    @Test
    void nestingIsBounded() {
        assertThat(DEFAULTS.withMaxNesting(1000).maxNesting()).isEqualTo(1000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULTS.withMaxNesting(0))
                .withMessage("maxNesting 0 is not 1 to 1000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULTS.withMaxNesting(1001))
                .withMessage("maxNesting 1001 is not 1 to 1000");
    }
}
