package io.github.postmodel.validate.check;

import io.github.postmodel.io.internal.folder.OrderedTasks;
import io.github.postmodel.validate.check.FileChecker.SingleCheck;
import io.github.postmodel.validate.input.Input;

/**
 * What a run does with each file.
 *
 * @param checker checks it
 * @param work what is wanted of the checker
 */
public record CheckTask(FileChecker checker, Work work) implements OrderedTasks.Task<Input, SingleCheck> {
    /** What a run may want. */
    public enum Work {
        /** What is wrong. */
        CHECK,
        /** What is wrong, and what can be fixed. */
        FIND_FIXES,
        /** What can be fixed is fixed, and then, what is wrong. */
        FIX
    }

    @Override
    public SingleCheck perform(Input input) {
        return checker.check(input, work);
    }

    @Override
    public long weight(SingleCheck checked) {
        return checked.bytes();
    }
}
