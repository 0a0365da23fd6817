package io.github.postmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link URI#equals} is the judge. */
class UrlKeyTest {
    private static final String[] SCHEMES = {"https:", "HTTPS:", "http:", ""};
    private static final String[] AUTHORITIES = {
        "",
        "//example.org",
        "//Example.ORG",
        "//example.org:",
        "//example.org:80",
        "//example.org:080",
        "//a@example.org",
        "//A@example.org",
        "//a%c3@example.org",
        "//a%C3@example.org",
        "//my_host",
        "//My_host",
        "//[::1]",
        "//[::A]",
        "//[::a]"
    };
    private static final String[] PATHS = {"", "/", "/a", "/A", "/%c3%b6", "/%C3%B6", "/a%25c3"};
    private static final String[] ENDS = {"", "?", "?q", "?%c3", "?%C3", "#f", "?q#%C3"};

    @Test
    void isSharedByEqualUrlsAndByNoOthers() {
        List<URI> urls = new ArrayList<>();
        for (String scheme : SCHEMES) {
            for (String authority : AUTHORITIES) {
                for (String path : PATHS) {
                    for (String end : ENDS) {
                        if (!(scheme + authority).isEmpty() || !(path + end).isEmpty()) {
                            add(urls, scheme + authority + path + end);
                        }
                    }
                }
            }
        }
        for (String opaque :
                new String[] {"mailto:a@b", "MAILTO:a@b", "mailto:A@b", "urn:%c3", "urn:%C3", "urn:%c3#F", "urn:%C3#f"
                }) {
            add(urls, opaque);
        }
        List<String> keys = urls.stream().map(UrlKey::of).toList();
        for (int one = 0; one < urls.size(); one++) {
            for (int other = 0; other <= one; other++) {
                if (keys.get(one).equals(keys.get(other)) != urls.get(one).equals(urls.get(other))) {
                    fail(urls.get(one) + " and " + urls.get(other) + ": " + keys.get(one) + ", " + keys.get(other));
                }
            }
        }
        assertThat(urls).hasSizeGreaterThan(2_000);
    }

    /** So that it takes no memory of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "http://a.b/A?B#C", "ftp://a/", "az://az/", "https://127.0.0.1/a"})
    void ofAnOrdinaryUrlIsItsVeryText(String text) {
        URI url = URI.create(text);
        assertThat(UrlKey.of(url)).isSameAs(url.toString());
    }

    private static void add(List<URI> urls, String text) {
        try {
            urls.add(new URI(text));
        } catch (URISyntaxException notOne) {
            return;
        }
    }
}
