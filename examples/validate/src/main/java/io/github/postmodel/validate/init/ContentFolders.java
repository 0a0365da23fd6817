package io.github.postmodel.validate.init;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Finds the folders that hold files of one kind: the topmost that have files themselves. A folder whose folders are years,
 * or hold one {@code index.md} each, has the files of these.
 */
final class ContentFolders {
    /** What is in no such folder: loose files at the top, and index pages above collections. */
    static final String LOOSE = "";

    private final Map<String, List<Path>> folders = new LinkedHashMap<>();

    private ContentFolders() {}

    /**
     * Sorts files into folders.
     *
     * @param files paths below the top folder
     * @return the files of each folder, by its path with slashes; those of none by {@link #LOOSE}, at the end
     */
    static Map<String, List<Path>> of(List<Path> files) {
        Folder top = new Folder();
        for (Path file : files) {
            Folder folder = top;
            for (int index = 0; index < file.getNameCount() - 1; index++) {
                folder = folder.folders.computeIfAbsent(file.getName(index).toString(), name -> new Folder());
            }
            folder.files.add(file);
        }
        ContentFolders found = new ContentFolders();
        List<Path> loose = new ArrayList<>(top.files);
        Deque<Map.Entry<String, Folder>> left = new ArrayDeque<>();
        pushAll("", top, left);
        while (!left.isEmpty()) {
            found.add(left.pop(), loose, left);
        }
        if (!loose.isEmpty()) {
            found.folders.put(LOOSE, loose);
        }
        return found.folders;
    }

    /** Puts the folders in a folder onto a stack, the first of them on top. */
    private static void pushAll(String prefix, Folder folder, Deque<Map.Entry<String, Folder>> left) {
        folder.folders.descendingMap().forEach((name, below) -> left.push(Map.entry(prefix + name, below)));
    }

    /** Adds a folder, or leaves those in it for later. */
    private void add(Map.Entry<String, Folder> next, List<Path> loose, Deque<Map.Entry<String, Folder>> left) {
        String path = next.getKey();
        Folder folder = next.getValue();
        boolean hasFiles = folder.files.stream().anyMatch(file -> !isIndex(file));
        boolean isOne = !folder.folders.isEmpty()
                && folder.folders.entrySet().stream()
                        .allMatch(below -> below.getKey().matches("\\d+")
                                || below.getValue().isBundle());
        if (hasFiles || isOne || folder.folders.isEmpty()) {
            folders.put(path, folder.all());
            return;
        }
        loose.addAll(folder.files);
        pushAll(path + "/", folder, left);
    }

    private static boolean isIndex(Path file) {
        return String.valueOf(file.getFileName()).equals("index.md");
    }

    /** A folder with its files, and the folders in it. */
    private static final class Folder {
        private final List<Path> files = new ArrayList<>();
        private final NavigableMap<String, Folder> folders = new TreeMap<>();

        /** Whether it is one post, with its pictures beside it. */
        boolean isBundle() {
            return folders.isEmpty() && files.size() == 1 && isIndex(files.get(0));
        }

        List<Path> all() {
            List<Path> all = new ArrayList<>();
            Deque<Folder> left = new ArrayDeque<>(List.of(this));
            while (!left.isEmpty()) {
                Folder folder = left.pop();
                all.addAll(folder.files);
                folder.folders.descendingMap().values().forEach(left::push);
            }
            return all;
        }
    }
}
