package io.github.postmodel.io.internal.comments;

/**
 * Where an entry of the front matter is.
 *
 * @param key the key's text
 * @param start the index of the first character of the key in the text of the file
 * @param end the index after the last character of the value; comments after it left out
 */
public record EntryPlace(String key, int start, int end) {}
