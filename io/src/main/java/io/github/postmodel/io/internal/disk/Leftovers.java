package io.github.postmodel.io.internal.disk;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/**
 * The files that killed saves have left: known by their names, and dead where their process is. Where that cannot be
 * known, they are dead when they are old.
 *
 * <p>To take a live one for dead does no harm: the save that misses its file makes it again.
 */
final class Leftovers {
    private static final String PREFIX = ".postmodel-";
    private static final String SUFFIX = ".tmp";

    /** Starts the names of this process's own files: to open one and close it would end the lock on it. */
    private static final String OWN = PREFIX + random() + "-";

    private static final String RANDOM = "[0-9a-f]{32}";
    private static final Pattern NAME = Pattern.compile("\\.postmodel-" + RANDOM + "-" + RANDOM + "\\.tmp");

    private static final long OLD_MILLIS = TimeUnit.HOURS.toMillis(1);

    /** A file is made just before it is locked: what has no lock is looked at again, this much later. */
    private static final long SECOND_LOOK = TimeUnit.MILLISECONDS.toNanos(20);

    /** To look takes the longer the more files a folder has; in vain it may take one part in so many of the time. */
    private static final int SHARE = 20;

    private static final int MOST_FOLDERS = 1000;
    private static final Map<Path, Long> NEXT_LOOKS = new ConcurrentHashMap<>();

    private Leftovers() {}

    /** A path beside a file that nothing has yet, with a name by which it is known as a leftover. */
    static Path newName(Path target) {
        return target.resolveSibling(OWN + random() + SUFFIX);
    }

    /** Whether a path is one of {@link #newName}. */
    static boolean isOwn(String path) {
        return path.contains(OWN);
    }

    /** Removes the leftovers in a folder; as often as it can be done without taking long. */
    static void removeFrom(Path folder) {
        long begun = System.nanoTime();
        if (begun - NEXT_LOOKS.getOrDefault(folder, begun) < 0) {
            return;
        }
        boolean found = false;
        try {
            found = hasRemoved(folder);
        } catch (IOException | DirectoryIteratorException notHere) {
            // The save is not about them.
        }
        if (NEXT_LOOKS.size() >= MOST_FOLDERS) {
            NEXT_LOOKS.clear();
        }
        long now = System.nanoTime();
        NEXT_LOOKS.put(folder, found ? now : now + SHARE * (now - begun));
    }

    private static boolean hasRemoved(Path folder) throws IOException {
        List<Path> dead = dead(files(folder));
        if (dead.isEmpty()) {
            return false;
        }
        LockSupport.parkNanos(SECOND_LOOK);
        boolean removed = false;
        for (Path path : dead(dead)) {
            removed |= isRemoved(path);
        }
        return removed;
    }

    private static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, Leftovers::isOfAnother)) {
            found.forEach(files::add);
        }
        return files;
    }

    private static boolean isOfAnother(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(PREFIX)
                && !name.startsWith(OWN)
                && NAME.matcher(name).matches();
    }

    private static List<Path> dead(List<Path> files) {
        return files.stream().filter(Leftovers::isDead).toList();
    }

    private static boolean isDead(Path path) {
        try {
            FileState state = FileState.of(path);
            if (!state.isRegular()) {
                return false;
            }
            return switch (Life.of(path)) {
                case LIVE -> false;
                case DEAD -> true;
                case UNKNOWN -> System.currentTimeMillis() - state.modified().toMillis() > OLD_MILLIS;
            };
        } catch (IOException gone) {
            return false;
        }
    }

    private static boolean isRemoved(Path path) {
        try {
            return Files.deleteIfExists(path);
        } catch (IOException notAllowed) {
            return false;
        }
    }

    private static String random() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
