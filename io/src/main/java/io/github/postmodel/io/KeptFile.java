package io.github.postmodel.io;

import io.github.postmodel.io.internal.source.Source;
import io.github.postmodel.io.internal.text.Scratch;
import java.nio.file.Path;

/**
 * A file in a buffer that the thread keeps for the next one.
 *
 * @param source the file, of which nothing but copies may outlive this
 */
record KeptFile(Source source) implements AutoCloseable {
    static KeptFile read(Path path, ReadOptions options) {
        return new KeptFile(FileBytes.read(path, Scratch.takeFile(), options));
    }

    @Override
    public void close() {
        Scratch.giveBack(source.bytes());
    }
}
