package io.github.postmodel.io;

import static java.util.Spliterator.NONNULL;
import static java.util.Spliterator.ORDERED;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.internal.folder.FolderWalk;
import io.github.postmodel.io.internal.folder.OrderedTasks;
import io.github.postmodel.io.internal.folder.PostFilter;
import io.github.postmodel.io.internal.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads the posts of a folder, one after the other or with several threads. */
final class FolderReader implements OrderedTasks.Task<FolderWalk.Found, FolderReader.Read> {
    private final Path folder;
    private final ReadOptions options;

    FolderReader(Path folder, ReadOptions options) {
        this.folder = folder;
        this.options = options;
    }

    Stream<Path> list() {
        return found().filter(found -> found.refusal() == null).map(FolderWalk.Found::path);
    }

    Stream<ReadResult> readAll() {
        return found().map(found -> perform(found).result);
    }

    Stream<ReadResult> readAll(int threads) {
        OrderedTasks<FolderWalk.Found, Read> tasks = new OrderedTasks<>(walk(), this, threads, "postmodel-read-ahead");
        return stream(new Results(tasks)).onClose(tasks::close);
    }

    private Stream<FolderWalk.Found> found() {
        return stream(walk());
    }

    private static <T> Stream<T> stream(Iterator<T> iterator) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, ORDERED | NONNULL), false);
    }

    private FolderWalk walk() {
        try {
            return new FolderWalk(folder, PostFilter.POSTS, PostFilter.POSTS);
        } catch (NotDirectoryException fault) {
            throw FileBytes.unreadable(folder.toString(), "this is a file, not a folder; use PostReader.read", fault);
        } catch (IOException fault) {
            throw FileBytes.unreadable(folder.toString(), reason(folder, fault), fault);
        }
    }

    private static String reason(Path folder, IOException fault) {
        return Files.exists(folder) ? FileBytes.reason(folder, fault) : "no such folder; check the path";
    }

    @Override
    public Read perform(FolderWalk.Found found) {
        Path path = found.path();
        if (found.refusal() != null) {
            Problem problem = Problem.of(Rule.FILE_UNREADABLE, "", found.refusal(), null);
            return new Read(new ReadResult.Failure(path, List.of(problem)), 0);
        }
        try (FileBytes file = FileBytes.inBuffer(path, options)) {
            return read(path, file.source());
        } catch (PostReadException fault) {
            return new Read(new ReadResult.Failure(path, fault.problems()), 0);
        }
    }

    private Read read(Path path, Source source) {
        ParsedPost parsed = ParsedPost.parse(source, options);
        ReadResult result = parsed.isReadable()
                ? new ReadResult.Success(path, parsed.post())
                : new ReadResult.Failure(path, parsed.problems());
        return new Read(result, source.length());
    }

    @Override
    public long weight(Read read) {
        return read.bytes;
    }

    /** A result, and how large the file was. */
    record Read(ReadResult result, long bytes) {}

    /** The results one after the other. An interrupt changes none of them; it is told when they are there. */
    private static final class Results implements Iterator<ReadResult> {
        private final OrderedTasks<FolderWalk.Found, Read> tasks;
        private @Nullable ReadResult next;

        Results(OrderedTasks<FolderWalk.Found, Read> tasks) {
            this.tasks = tasks;
        }

        @Override
        public boolean hasNext() {
            boolean interrupted = false;
            while (next == null) {
                try {
                    OrderedTasks.Done<FolderWalk.Found, Read> done = tasks.poll();
                    if (done != null) {
                        next = result(done);
                    } else if (tasks.isFinished()) {
                        break;
                    }
                } catch (InterruptedException wait) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            return next != null;
        }

        private static ReadResult result(OrderedTasks.Done<FolderWalk.Found, Read> done) {
            Read read = done.result();
            if (read == null) {
                throw new IllegalStateException(done.item().path() + " could not be read", done.fault());
            }
            return read.result();
        }

        @Override
        public ReadResult next() {
            ReadResult result = hasNext() ? next : null;
            if (result == null) {
                throw new NoSuchElementException();
            }
            next = null;
            return result;
        }
    }
}
