package io.github.postmodel.validate.usage;

import io.github.postmodel.validate.terminal.Console;
import io.github.postmodel.validate.terminal.Interruption;
import io.github.postmodel.validation.PostValidator;
import java.util.function.Supplier;

/** A command of the program other than checking, with its options. */
public interface Subcommand {
    /** Whether the stack trace of a failure is shown. */
    boolean debug();

    /**
     * Does what the options say.
     *
     * @param console the streams and the environment
     * @param interruption the request to end early
     * @param validator the rules, made when they are needed
     * @return the exit code
     * @throws Refusal if that cannot be done
     */
    int run(Console console, Interruption interruption, Supplier<PostValidator> validator);
}
