package io.github.postmodel.examples.spark.input;

import io.github.postmodel.io.PostReader;
import io.github.postmodel.io.internal.folder.FolderWalk;
import io.github.postmodel.io.internal.folder.PostFilter;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** A folder on a disk, walked as the library and the command walk it: links to folders are not followed. */
final class LocalFolder implements PostFolder {
    private static final long serialVersionUID = 1L;

    private final URI root;

    LocalFolder(URI root) {
        this.root = URI.create(withSlash(root.toString()));
    }

    @Override
    public List<ListedFile> list() throws IOException {
        FolderWalk walk = new FolderWalk(Path.of(root), PostFilter.POSTS, PostFilter.POSTS);
        List<ListedFile> files = new ArrayList<>();
        while (walk.hasNext()) {
            files.add(listed(walk.next()));
        }
        return files;
    }

    private ListedFile listed(FolderWalk.Found found) {
        // Of a name that is not UTF-8, only the URI has every byte.
        String uri = withSlash(found.path().toUri().getRawPath());
        String name = uri.equals(root.getRawPath())
                ? "."
                : uri.substring(root.getRawPath().length(), uri.length() - 1);
        try {
            BasicFileAttributes file = Files.readAttributes(found.path(), BasicFileAttributes.class);
            return new ListedFile(name, file.size(), file.lastModifiedTime().toInstant(), found.refusal());
        } catch (IOException toldWhenItIsRead) {
            return new ListedFile(name, 0, null, found.refusal());
        }
    }

    @Override
    public byte[] read(String name) throws IOException {
        Path path = Path.of(URI.create(root + name));
        try (InputStream in = Files.newInputStream(path)) {
            return PostFolder.readAll(in, name);
        } catch (IOException fault) {
            // The library says what is wrong with the file, and what to do.
            PostReader.read(path);
            throw fault;
        }
    }

    private static String withSlash(String text) {
        return text.endsWith("/") ? text : text + "/";
    }
}
