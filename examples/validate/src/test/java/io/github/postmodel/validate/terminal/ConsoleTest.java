package io.github.postmodel.validate.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleTest {
    @ParameterizedTest
    @CsvSource({
        "'', true, true",
        "'', false, false",
        "NO_COLOR=1, true, false",
        "NO_COLOR=, true, true",
        "CLICOLOR_FORCE=1, false, true",
        "CLICOLOR_FORCE=0, false, false",
        "FORCE_COLOR=1, false, true",
        "NO_COLOR=1 FORCE_COLOR=1 CLICOLOR_FORCE=1, true, false",
        "TERM=dumb, true, false",
    })
    void colours(String environment, boolean terminal, boolean colours) {
        Map<String, String> variables = Arrays.stream(environment.split(" ", -1))
                .filter(variable -> !variable.isEmpty())
                .collect(Collectors.toMap(
                        variable -> variable.substring(0, variable.indexOf('=')),
                        variable -> variable.substring(variable.indexOf('=') + 1)));
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Console console = new Console(
                InputStream.nullInputStream(), nowhere, nowhere, variables, terminal, terminal, () -> false);

        assertThat(console.colours()).isEqualTo(colours);
    }
}
