package io.github.postmodel.validate.schema;

import com.networknt.schema.ExecutionConfig;
import com.networknt.schema.ExecutionContext;
import io.github.postmodel.validate.usage.Refusal;

/** One evaluation of a schema, which ends: a schema can be written so that it branches without end. */
final class Evaluation extends ExecutionContext {
    private static final int MOST_STEPS = 2_000_000;

    private int steps;

    Evaluation() {
        super(ExecutionConfig.builder().formatAssertionsEnabled(true).build());
    }

    @Override
    public void evaluationPathAddLast(String step) {
        count();
        super.evaluationPathAddLast(step);
    }

    @Override
    public void evaluationPathAddLast(int step) {
        count();
        super.evaluationPathAddLast(step);
    }

    private void count() {
        if (++steps > MOST_STEPS) {
            throw new Refusal("the schema takes more than " + MOST_STEPS
                    + " steps for this file; write it with fewer alternatives that contain each other");
        }
    }
}
