package io.github.postmodel.validate.watch;

import java.nio.file.Path;
import java.util.Set;

/**
 * What has happened in folders that are watched.
 *
 * @param paths the absolute paths of files and folders that were made, changed or removed, in their order
 * @param isIncomplete whether there may be others: more happened than the system could tell
 */
public record Changes(Set<Path> paths, boolean isIncomplete) {}
