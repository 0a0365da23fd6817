package io.github.postmodel.validation;

import static io.github.postmodel.validation.Posts.found;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Body;
import io.github.postmodel.Post;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org/a",
                "mailto:me@example.org",
                "javascript:alert(1)",
                "//example.org/a",
                "example.org/a",
                "/a",
                "#a",
                "httpx://example.org"
            })
    void anotherSchemeOrNoneIsAnError(String url) {
        assertThat(found(linkTo(url))).containsExactly(scheme(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https:///a",
                "https:/a",
                "https:a",
                "http://:80/a",
                "http://example.org:65536/",
                "http://example.org:99999999999/",
                "http://exa_mple.org:99999999999/",
                "http://example.org:http/"
            })
    void noHostOrAPortThatIsNoneIsAnError(String url) {
        assertThat(found(linkTo(url))).containsExactly(host(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://me:secret@example.org/a",
                "https://me@example.org/a",
                "https://@example.org/a",
                "https://me:secret@@example.org/a"
            })
    void credentialsAreAnErrorAndAreNotShown(String url) {
        assertThat(found(linkTo(url))).containsExactly(credentials("https://***@example.org/a"));
    }

    @Test
    void aHostThatIsNoInternetNameMayHaveCredentialsToo() {
        assertThat(found(linkTo("https://me:secret@exa_mple.org/a")))
                .containsExactly(credentials("https://***@exa_mple.org/a"));
    }

    @Test
    void eachRuleIsReportedOnce() {
        assertThat(found(linkTo("ftp://me:secret@example.org/a")))
                .containsExactly(credentials("ftp://***@example.org/a"), scheme("ftp://***@example.org/a"));
        assertThat(found(linkTo("https://me:secret@:80/a")))
                .containsExactly(credentials("https://***@:80/a"), host("https://***@:80/a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "HTTP://EXAMPLE.ORG/",
                "https://exa_mple.org/a",
                "https://exa_mple.org:8080/a",
                "https://münchen.example/straße",
                "https://127.0.0.1:0/",
                "https://[::1]:8080/",
                "https://example.org:/a",
                "https://example.org:65535/a",
                "https://example.org:00443/a",
                "https://example.org/@me",
                "https://example.org/a?b=c@d#e"
            })
    void anyHttpUrlWithAHostIsFine(String url) {
        assertThat(found(linkTo(url))).isEmpty();
    }

    @Test
    void credentialsAreNotShownByRulesOfTheBodyEither() {
        Post post = linkTo("https://me:secret@example.org/a");
        assertThat(found(new Post(post.frontMatter(), Body.parse("Open the original post ↗ https://me:secret@b.org"))))
                .containsExactly(
                        "ERROR body-link at body: the body \"Open the original post ↗ https://***@b.org\" links to "
                                + "another URL than external_url; write Open the original post ↗ "
                                + "https://***@example.org/a",
                        credentials("https://***@example.org/a"));
    }

    @Test
    void whatOnlyLooksLikeCredentialsIsShown() {
        assertThat(found(linkTo("ftp://example.org//me@example.org/a")))
                .containsExactly(scheme("ftp://example.org//me@example.org/a"));
    }

    private static Post linkTo(String url) {
        return Posts.LINK.with(fields -> fields.externalUrl(URI.create(url)));
    }

    private static String scheme(String shown) {
        return "ERROR url-scheme at external_url: external_url \"" + shown
                + "\" is not an http or https URL; write one such as https://example.org/a";
    }

    private static String host(String shown) {
        return "ERROR url-host at external_url: external_url \"" + shown + "\" has no host, or a port that is not 0 to "
                + "65535; write a URL such as https://example.org/a";
    }

    private static String credentials(String shown) {
        return "ERROR url-credentials at external_url: external_url \"" + shown + "\" has a user name or a password; "
                + "write the URL without it, such as https://example.org/a";
    }
}
