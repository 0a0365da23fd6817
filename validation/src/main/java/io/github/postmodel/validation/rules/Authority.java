package io.github.postmodel.validation.rules;

import java.net.URI;
import java.util.Objects;

/**
 * What a URL has between the slashes.
 *
 * @param hasCredentials whether there is an {@code @}
 * @param host what is after it, without the port; {@link URI} itself knows no host with an underscore, nor one that
 *     is not ASCII
 * @param port the port; empty where there is none
 */
record Authority(boolean hasCredentials, String host, String port) {
    static Authority of(URI url) {
        String text = Objects.requireNonNullElse(url.getRawAuthority(), "");
        int start = text.lastIndexOf('@') + 1;
        int colon = text.lastIndexOf(':');
        boolean hasPort = colon >= start && colon > text.lastIndexOf(']');
        return new Authority(
                start > 0,
                text.substring(start, hasPort ? colon : text.length()),
                hasPort ? text.substring(colon + 1) : "");
    }
}
