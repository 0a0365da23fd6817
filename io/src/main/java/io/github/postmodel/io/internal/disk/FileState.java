package io.github.postmodel.io.internal.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * What tells cheaply whether a file is still the same: another state is another content, or another file. Of a link it
 * is the state of the link itself.
 *
 * @param key the inode, where the file system has such a thing
 */
record FileState(@Nullable Object key, FileTime modified, long size, boolean isRegular) {
    static FileState of(Path path) throws IOException {
        BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return new FileState(now.fileKey(), now.lastModifiedTime(), now.size(), now.isRegularFile());
    }
}
