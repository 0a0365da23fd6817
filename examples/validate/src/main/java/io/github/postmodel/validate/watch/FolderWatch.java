package io.github.postmodel.validate.watch;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import io.github.postmodel.validate.usage.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tells what changes in folders, as the system tells it; no file is looked at. Folders in a folder are watched where they
 * are added themselves. To be used by one thread, but for {@link #close}.
 */
public final class FolderWatch implements AutoCloseable {
    /** An editor that saves, and a program that writes many files, do several things one after the other. */
    private static final long QUIET_MILLIS = 100;

    private static final long MOST_MILLIS = 2_000;
    private static final String MORE = "; allow more (on Linux, sysctl fs.inotify.max_user_watches and"
            + " fs.inotify.max_user_instances), or name fewer folders";

    private final WatchService service;

    /** The folders of a key, which are several where a folder has several names. */
    private final Map<WatchKey, Set<Path>> folders = new HashMap<>();

    private FolderWatch(WatchService service) {
        this.service = service;
    }

    /**
     * A watch of no folder yet.
     *
     * @throws Refusal if the system has no more
     */
    public static FolderWatch open() {
        try {
            return new FolderWatch(FileSystems.getDefault().newWatchService());
        } catch (IOException limit) {
            throw new Refusal("--watch: " + limit.getMessage() + MORE);
        }
    }

    /**
     * Adds a folder. One that is watched already, or cannot be read, changes nothing.
     *
     * @param folder an absolute path
     * @throws Refusal if the system watches no more folders
     */
    public void add(Path folder) {
        try {
            WatchKey key = folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
            folders.computeIfAbsent(key, other -> new TreeSet<>()).add(folder);
        } catch (ClosedWatchServiceException closed) {
            // The run ends.
        } catch (IOException fault) {
            if (Files.isDirectory(folder) && Files.isReadable(folder)) {
                throw new Refusal("--watch: " + folder + " cannot be watched: " + fault.getMessage() + MORE);
            }
        }
    }

    /** How many folders are watched. */
    public int size() {
        return folders.size();
    }

    /**
     * Waits until something happens, and then until nothing more happens for a moment.
     *
     * @return empty where the watch was closed
     */
    public Optional<Changes> await() {
        try {
            Set<Path> paths = new LinkedHashSet<>();
            boolean isIncomplete = false;
            WatchKey key = service.take();
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MOST_MILLIS);
            while (key != null) {
                isIncomplete |= addEvents(key, paths);
                key = System.nanoTime() < end ? service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS) : null;
            }
            return Optional.of(new Changes(paths, isIncomplete));
        } catch (ClosedWatchServiceException closed) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Adds what has happened in a folder, and tells whether more happened than is known. */
    private boolean addEvents(WatchKey key, Set<Path> paths) {
        boolean isIncomplete = false;
        Set<Path> of = folders.getOrDefault(key, Set.of());
        for (WatchEvent<?> event : key.pollEvents()) {
            @Nullable Object name = event.context();
            if (event.kind() == OVERFLOW || !(name instanceof Path path)) {
                isIncomplete = true;
            } else {
                of.forEach(folder -> paths.add(folder.resolve(path)));
            }
        }
        if (!key.reset()) {
            // The folder is gone.
            folders.remove(key);
            paths.addAll(of);
        }
        return isIncomplete;
    }

    /** Ends the watch, also on another thread: {@link #await} then gives nothing. */
    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
