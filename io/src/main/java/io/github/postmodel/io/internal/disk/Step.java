package io.github.postmodel.io.internal.disk;

import java.io.IOException;

/** What is done within a frame: while a lock is held, or before the program may end. */
interface Step {
    void run() throws IOException;
}
