package io.github.postmodel.io.internal.entries;

/**
 * One top-level key of the front matter, with its value and its place.
 *
 * @param key the key's text
 * @param keyNode the key as written
 * @param value the value as written
 * @param start the first byte of the entry's first line, or of the key in a <code>{...}</code>
 * @param end the byte after the line ending of its last line, or after the value in a <code>{...}</code>
 */
public record Entry(String key, Node keyNode, Node value, int start, int end) {
    /** Whether this is {@code <<}, whose value brings entries from elsewhere. */
    public boolean isMerge() {
        return new Node.Pair(keyNode, value).isMerge();
    }
}
