package io.github.postmodel.validate.report;

/**
 * A path that could not be checked.
 *
 * @param path the path as given, or as found below a given folder
 * @param reason why not
 */
public record Failure(String path, String reason) {}
