package io.github.postmodel.spring;

import io.github.postmodel.Problem;
import java.util.List;

/** A file on disk that has errors. */
class BrokenPostException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient List<Problem> problems;

    BrokenPostException(String file, List<Problem> problems) {
        super(file + " has errors");
        this.file = file;
        this.problems = problems;
    }

    String file() {
        return file;
    }

    List<Problem> problems() {
        return problems;
    }
}
