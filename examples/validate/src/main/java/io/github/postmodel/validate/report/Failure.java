package io.github.postmodel.validate.report;

/**
 * A path that could not be checked.
 *
 * @param path the path, as the arguments lead to it
 * @param reason why not
 */
record Failure(String path, String reason) {}
