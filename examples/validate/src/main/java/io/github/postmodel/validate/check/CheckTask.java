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
    @Override
    public SingleCheck perform(Input input) {
        return checker.check(input, work);
    }

    @Override
    public long weight(SingleCheck checked) {
        return checked.bytes();
    }
}
