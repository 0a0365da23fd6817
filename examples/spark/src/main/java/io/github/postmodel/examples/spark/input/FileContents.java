package io.github.postmodel.examples.spark.input;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.PostReadException;
import java.io.IOException;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** The bytes of a file, or the reason why there are none. Nothing that is wrong with a file leaves by an exception. */
public final class FileContents {
    private final byte[] bytes;
    private final @Nullable Problem fault;

    private FileContents(byte[] bytes, @Nullable Problem fault) {
        this.bytes = bytes;
        this.fault = fault;
    }

    /** Opens a file of {@link Input#files}. */
    public static FileContents of(Row file, Opener opener) {
        Problem before = fault(file);
        if (before != null) {
            return new FileContents(new byte[0], before);
        }
        try {
            return new FileContents(opener.open(file), null);
        } catch (PostReadException told) {
            return new FileContents(new byte[0], told.problems().get(0));
        } catch (IOException fault) {
            return failed("cannot be read: " + fault.getMessage());
        } catch (RuntimeException fault) {
            return failed("cannot be read: " + fault);
        }
    }

    private static FileContents failed(String reason) {
        TaskContext task = TaskContext.get();
        if (task != null && task.isInterrupted()) {
            // It is the task that has failed, not the file.
            throw new IllegalStateException(reason);
        }
        return new FileContents(new byte[0], Problem.of(Rule.FILE_UNREADABLE, "", reason, null));
    }

    private static @Nullable Problem fault(Row file) {
        String message = file.getAs("fault");
        return message == null
                ? null
                : Problem.of(Rule.of(file.getAs("fault_rule")).orElse(Rule.FILE_UNREADABLE), "", message, null);
    }

    /** Why there are no bytes; null where there are. */
    public @Nullable Problem fault() {
        return fault;
    }

    /** The bytes; none where there is a fault. */
    public byte[] bytes() {
        return bytes;
    }
}
