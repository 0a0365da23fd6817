package io.github.postmodel.io.internal.entries;

import java.util.ArrayList;
import java.util.List;

/**
 * A path of keys and indexes: {@code external_url}, {@code tags[1]}, {@code place.seats}, {@code links["github.com"]}.
 * A key that has a dot, a bracket or a quote in it, or is empty, is written in brackets and double quotes.
 */
public final class PropertyPath {
    private PropertyPath() {}

    /**
     * The steps of a path.
     *
     * @return a String for a key, an Integer for an index; a text that is no path is one key
     */
    public static List<Object> steps(String path) {
        List<Object> steps = new ArrayList<>();
        int at = 0;
        while (at < path.length()) {
            int end = path.charAt(at) == '[' ? bracketEnd(path, at) : keyEnd(path, at);
            if (end < 0) {
                return List.of(path);
            }
            steps.add(path.charAt(at) == '[' ? bracketed(path.substring(at + 1, end - 1)) : path.substring(at, end));
            at = end < path.length() && path.charAt(end) == '.' ? end + 1 : end;
            if (at == path.length() && end < at) {
                return List.of(path);
            }
        }
        return steps.isEmpty() ? List.of(path) : steps;
    }

    /** A path with one more key. */
    public static String key(String path, String key) {
        boolean plain = !key.isEmpty() && key.chars().noneMatch(character -> ".[]\"\\".indexOf(character) >= 0);
        if (!plain) {
            return path + "[\"" + key.replace("\\", "\\\\").replace("\"", "\\\"") + "\"]";
        }
        return path.isEmpty() ? key : path + "." + key;
    }

    /** A path with one more index. */
    public static String index(String path, int index) {
        return path + "[" + index + "]";
    }

    private static int keyEnd(String path, int from) {
        int at = from;
        while (at < path.length() && path.charAt(at) != '.' && path.charAt(at) != '[') {
            at++;
        }
        return at > from ? at : -1;
    }

    /** The offset after the closing bracket, or -1. */
    private static int bracketEnd(String path, int open) {
        boolean quoted = path.startsWith("\"", open + 1);
        int at = open + (quoted ? 2 : 1);
        while (at < path.length() && path.charAt(at) != (quoted ? '"' : ']')) {
            if (quoted ? path.charAt(at) == '\\' : path.charAt(at) < '0' || path.charAt(at) > '9') {
                if (!quoted) {
                    return -1;
                }
                at++;
            }
            at++;
        }
        int close = quoted ? at + 1 : at;
        boolean closed = close < path.length() && path.charAt(close) == ']';
        boolean isIndex = quoted || close > open + 1 && close - open <= 10;
        return closed && isIndex ? close + 1 : -1;
    }

    private static Object bracketed(String inside) {
        if (!inside.startsWith("\"")) {
            return Integer.valueOf(inside);
        }
        StringBuilder key = new StringBuilder();
        for (int at = 1; at < inside.length() - 1; at++) {
            if (inside.charAt(at) == '\\') {
                at++;
            }
            key.append(inside.charAt(at));
        }
        return key.toString();
    }
}
