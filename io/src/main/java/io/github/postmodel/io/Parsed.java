package io.github.postmodel.io;

import io.github.postmodel.Problem;
import io.github.postmodel.io.internal.entries.Index;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a file says to one who reads it in some way: what {@link FileEditor} changes and reads again. */
interface Parsed {
    /** The file, divided and indexed. */
    Index index();

    /** Everything that is wrong with it, by place. */
    List<Problem> problems();

    /** The values that it has, as they are written. */
    Map<String, @Nullable Object> fields();

    /** What it says below the front matter, as a value that can be compared. */
    Object body();
}
