package io.github.postmodel.examples.spark.rows;

import io.github.postmodel.validation.Claim;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comes of a file: a post, problems, or both. Immutable.
 *
 * @param path the path of the file in its folder
 * @param post its post; null where it could not be read
 * @param valid whether there is no error
 * @param problems all that is wrong with the file by itself, by place
 * @param claims what only one file of the folder may have, such as an address
 */
public record FileRow(String path, @Nullable PostRow post, boolean valid, List<ProblemRow> problems, List<Claim> claims)
        implements Serializable {
    /**
     * Copies defensively.
     *
     * @param path the path of the file
     * @param post its post
     * @param valid whether there is no error
     * @param problems what is wrong with the file
     * @param claims what it claims
     */
    public FileRow {
        problems = List.copyOf(problems);
        claims = List.copyOf(claims);
    }
}
