package io.github.postmodel.validate.watch;

import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.io.PostReadException;
import io.github.postmodel.io.internal.folder.OrderedTasks;
import io.github.postmodel.validate.check.FileChecker.SingleCheck;
import io.github.postmodel.validate.input.Input;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What was found in the files of the last check, each by itself. What holds between files is not kept: it is found anew
 * from all of them. Files may be checked on several threads.
 */
public final class CheckMemory {
    private Map<Path, Known> before = new ConcurrentHashMap<>();
    private Map<Path, Known> now = new ConcurrentHashMap<>();

    /**
     * Starts a check of all files. One that it does not come by is forgotten.
     *
     * @param check checks a file by itself
     * @return the same for a file that has changed, or is new; what is known of any other
     */
    public OrderedTasks.Task<Input, SingleCheck> remembering(OrderedTasks.Task<Input, SingleCheck> check) {
        before = now;
        now = new ConcurrentHashMap<>();
        return new Remembering(check);
    }

    private final class Remembering implements OrderedTasks.Task<Input, SingleCheck> {
        private final OrderedTasks.Task<Input, SingleCheck> check;

        Remembering(OrderedTasks.Task<Input, SingleCheck> check) {
            this.check = check;
        }

        @Override
        public SingleCheck perform(Input input) {
            return check(input, check);
        }

        @Override
        public long weight(SingleCheck checked) {
            return check.weight(checked);
        }
    }

    /** Forgets all: what is asked of the files has changed. */
    public void forgetAll() {
        now.clear();
    }

    /** Forgets files, by their absolute paths. */
    public void forget(Set<Path> changed) {
        now.keySet().removeAll(changed);
    }

    private SingleCheck check(Input input, OrderedTasks.Task<Input, SingleCheck> check) {
        if (!(input instanceof Input.OnDisk file)) {
            return check.perform(input);
        }
        Path path = file.path().toAbsolutePath().normalize();
        // Looked at before it is read: what changes meanwhile makes a difference the next time.
        Optional<Stamp> stamp = Stamp.of(path);
        Known known = before.get(path);
        if (known == null || !stamp.equals(Optional.of(known.stamp))) {
            SingleCheck checked = check.perform(input);
            stamp.ifPresent(found -> now.put(path, new Known(found, withoutText(checked, path))));
            return checked;
        }
        now.put(path, known);
        return known.check;
    }

    /** A file is mostly right, and then nobody asks for its lines. */
    private static SingleCheck withoutText(SingleCheck checked, Path path) {
        return checked.with(checked.result().with(new Lines(path)));
    }

    /**
     * A file that was checked.
     *
     * @param stamp how it was then
     * @param check what was found
     */
    private record Known(Stamp stamp, SingleCheck check) {}

    /** What changes when a file is written or replaced. */
    private record Stamp(FileTime time, long size, @Nullable Object key) {
        /** Empty where it cannot be told: of a link, whose file may be anywhere. */
        static Optional<Stamp> of(Path path) {
            try {
                BasicFileAttributes attributes =
                        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                return attributes.isRegularFile()
                        ? Optional.of(new Stamp(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey()))
                        : Optional.empty();
            } catch (IOException unreadable) {
                return Optional.empty();
            }
        }
    }

    /** The lines of a file, read again when one is asked for. */
    private static final class Lines implements IntFunction<String> {
        private final Path path;
        private SoftReference<@Nullable MarkdownFile> file = new SoftReference<>(null);

        Lines(Path path) {
            this.path = path;
        }

        @Override
        public synchronized String apply(int number) {
            MarkdownFile read = file.get();
            if (read == null) {
                try {
                    read = MarkdownFile.open(path);
                } catch (PostReadException gone) {
                    return "";
                }
                file = new SoftReference<>(read);
            }
            return read.line(number);
        }
    }
}
