package io.github.postmodel.validation;

import static io.github.postmodel.validation.Posts.found;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Body;
import io.github.postmodel.Post;
import io.github.postmodel.Problem;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org/a",
                "mailto:me@example.org",
                "javascript:alert(1)",
                "/a",
                "#a",
                "httpx://example.org"
            })
    void anotherSchemeOrNoneIsAnError(String url) {
        assertThat(found(linkTo(url))).containsExactly(scheme(url));
    }

    @ParameterizedTest
    @CsvSource({
        "//example.org/a, url-scheme, is not an http or https URL, https://example.org/a",
        "example.org/a, url-scheme, is not an http or https URL, https://example.org/a",
        "www.example.org, url-scheme, is not an http or https URL, https://www.example.org",
        "htp://example.org/a, url-scheme, is not an http or https URL, http://example.org/a",
        "ttps://example.org/a, url-scheme, is not an http or https URL, https://example.org/a",
        "https//example.org/a, url-scheme, is not an http or https URL, https://example.org/a",
        "http:/example.org/a, url-host, has no host, http://example.org/a",
        "https:example.org/a, url-host, has no host, https://example.org/a",
        "https:///example.org/a, url-host, has no host, https://example.org/a"
    })
    void whatWasMeantIsSaidWhereItIsClear(String url, String rule, String fault, String meant) {
        assertThat(found(linkTo(url)))
                .containsExactly("ERROR " + rule + " at external_url: external_url \"" + url + "\" " + fault
                        + "; write " + meant);
        assertThat(found(linkTo(meant))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https:///a", "https:/a", "https:a", "http://:80/a"})
    void noHostIsAnError(String url) {
        assertThat(found(linkTo(url))).containsExactly(host(url, "has no host"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org:65536/",
                "http://example.org:99999999999/",
                "http://exa_mple.org:99999999999/",
                "http://[::1]:99999/",
                "http://example.org:http/"
            })
    void aPortThatIsNoneIsAnError(String url) {
        assertThat(found(linkTo(url))).containsExactly(host(url, "has a port that is not 0 to 65535"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "exa%20mple.example | no host has a percent-escape",
                "ex%61mple.org      | no host has a percent-escape",
                "a..b               | there is nothing before or after one of its dots",
                ".example.org       | there is nothing before or after one of its dots",
                "example.org..      | there is nothing before or after one of its dots",
                "-a-.com            | no part of a host starts or ends with a hyphen",
                "a.b-               | no part of a host starts or ends with a hyphen",
                "1.2.3.999          | one that ends in a number is four numbers from 0 to 255, such as 192.0.2.1",
                "1.2.3              | one that ends in a number is four numbers from 0 to 255, such as 192.0.2.1",
                "1.2.3.4.5          | one that ends in a number is four numbers from 0 to 255, such as 192.0.2.1",
                "1.2.3.04           | one that ends in a number is four numbers from 0 to 255, such as 192.0.2.1",
                "0x7f.1             | one that ends in a number is four numbers from 0 to 255, such as 192.0.2.1",
                "0x7f000001         | one that ends in a number is four numbers from 0 to 255, such as 192.0.2.1",
                "2130706433         | one that ends in a number is four numbers from 0 to 255, such as 192.0.2.1",
                "example.1          | one that ends in a number is four numbers from 0 to 255, such as 192.0.2.1",
                "exa$mple.org       | no host has the character \"$\"",
                "a:b:80             | no host has the character \":\"",
                "a\u2044b.example   | no host has the character \"\u2044\" (U+2044)",
                "a\u2215b.example   | no host has the character \"\u2215\" (U+2215)",
                "a\uFF0Fb.example   | no host has the character \"\uFF0F\" (U+FF0F)",
                "a\uA789b.example   | no host has the character \"\uA789\" (U+A789)",
                "a\u02D0b.example   | no host has the character \"\u02D0\" (U+02D0)",
                "a\u3002example     | no host has the character \"\u3002\" (U+3002)",
                "a\u0338b.example   | no host has the character \"\u0338\" (U+0338)",
                "example.com\u202E\u200B.evil.x | no host has the character U+202E",
                "exam\u200Bple.org  | no host has the character U+200B",
                "exam\u00ADple.org  | no host has the character U+00AD",
                "exam\u200Dple.org  | no host has the character U+200D",
                "exam\uFE0Fple.org  | no host has the character U+FE0F"
            })
    void aHostThatCannotBeIsAnError(String host, String why) {
        String url = "https://" + host + "/a";
        assertThat(found(linkTo(url))).containsExactly(host(url, "has the host " + shown(host) + ", and " + why));
    }

    private static String shown(String host) {
        return Problem.quote(host.equals("a:b:80") ? "a:b" : host);
    }

    @Test
    void aHostThatIsTooLongIsAnError() {
        String label = "a".repeat(64);
        assertThat(found(linkTo("https://" + label + ".org/")))
                .containsExactly(host(
                        "https://" + label + ".org/",
                        "has the host \"" + label + ".org\", and a part of a host has at most 63 characters"));
        String host = ("a".repeat(63) + ".").repeat(3) + "a".repeat(62);
        assertThat(found(linkTo("https://" + host + "/")))
                .singleElement()
                .asString()
                .endsWith("…\", and a host has at most 253 characters; write a URL such as https://example.org/a");
        assertThat(found(linkTo("https://" + host.substring(1) + "/"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ex\u0430mple.org,      ex\u0430mple, 'Latin, Cyrillic', xn--exmple-4nf",
        "\u0430pple.com,        \u0430pple,   'Latin, Cyrillic', xn--pple-43d",
        "p\u03B1ypal.com,       p\u03B1ypal,  'Latin, Greek',    xn--pypal-d9d",
        "a.\u043C\u0578\u0440.ru, \u043C\u0578\u0440, 'Cyrillic, Armenian', xn--l1ai94g"
    })
    void lettersOfTwoScriptsInAPartOfTheHostAreAWarning(String host, String label, String scripts, String plain) {
        String url = "https://" + host + "/a";
        assertThat(found(linkTo(url)))
                .containsExactly("WARNING url-deceptive at external_url: external_url \"" + url
                        + "\" has letters of more than one script (" + scripts + ") in \"" + label
                        + "\", and looks like another host; write it in one script, or as " + plain
                        + " if that is the host");
    }

    @Test
    void anInvisibleCharacterInAPathIsAWarning() {
        assertThat(found(linkTo("https://example.org/a\u202Egpj.exe")))
                .containsExactly("WARNING url-deceptive at external_url: external_url"
                        + " \"https://example.org/a\\u202Egpj.exe\" has the invisible character U+202E at character 22;"
                        + " remove it, or write %E2%80%AE");
    }

    /** Real names of hosts in scripts of all kinds, of which people and browsers read the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://xn--mnchen-3ya.example/",
                "https://xn--pple-43d.com/",
                "https://президент.рф/",
                "https://παράδειγμα.δοκιμή/",
                "https://例え.テスト/",
                "https://toyota自動車.jp/",
                "https://日本語abcひらがなカタカナー.jp/",
                "https://대한민국tv.한국/",
                "https://उदाहरण.परीक्षा/",
                "https://மொழி.இந்தியா/",
                "https://مثال.إختبار/",
                "https://نامه\u200cای.com/",
                "https://בדיקה.טעסט/",
                "https://l·l.cat/",
                "https://i❤.ws/",
                "https://❤\uFE0F.ws/",
                "https://💩.la/",
                "https://straße-café.example/",
                "https://123.example.org/",
                "https://192.0.2.255/",
                "https://4chan.org./",
                "https://a--b.example/",
                "https://_dmarc.example/",
                "https://fa.wikipedia.org/wiki/می\u200cخواهم",
                "https://example.org/❤\uFE0F"
            })
    void aHostInOneScriptIsFine(String url) {
        assertThat(found(linkTo(url))).isEmpty();
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
        assertThat(found(linkTo(url)))
                .containsExactly(credentials("https://***@example.org/a", "https://example.org/a"));
    }

    @Test
    void aHostThatIsNoInternetNameMayHaveCredentialsToo() {
        assertThat(found(linkTo("https://me:secret@exa_mple.org/a")))
                .containsExactly(credentials("https://***@exa_mple.org/a", "https://exa_mple.org/a"));
    }

    @Test
    void eachRuleIsReportedOnce() {
        assertThat(found(linkTo("ftp://me:secret@example.org/a")))
                .containsExactly(credentials("ftp://***@example.org/a"), scheme("ftp://***@example.org/a"));
        assertThat(found(linkTo("https://me:secret@:80/a")))
                .containsExactly(credentials("https://***@:80/a"), host("https://***@:80/a", "has no host"));
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
        Post post = linkTo("https://example.org/a");
        assertThat(found(new Post(post.frontMatter(), Body.parse("Open the original post ↗ https://me:secret@b.org"))))
                .containsExactly(
                        "ERROR body-link at body: the body \"Open the original post ↗ https://***@b.org\" links"
                                + " to another URL than external_url; write Open the original post ↗ https://example.org/a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.org/a", "https:/example.org/a", "https://me:secret@example.org/a", "https://a..b"})
    void aBodyIsNotHeldToAUrlThatIsWrong(String url) {
        Post post = linkTo(url);
        Body body = Body.parse("Open the original post ↗ https://example.org/a");
        assertThat(found(new Post(post.frontMatter(), body)))
                .hasSize(1)
                .allMatch(problem -> problem.contains(" at external_url: "));
        assertThat(found(new Post(post.frontMatter(), Body.parse(""))))
                .contains("ERROR body-empty at body: the body of a link post is empty; write Open the original post ↗"
                        + " <external_url>");
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

    private static String host(String url, String fault) {
        return "ERROR url-host at external_url: external_url " + Problem.quote(url) + " " + fault
                + "; write a URL such as https://example.org/a";
    }

    private static String credentials(String shown) {
        return credentials(shown, "the URL without it, such as https://example.org/a");
    }

    private static String credentials(String shown, String good) {
        return "ERROR url-credentials at external_url: external_url \"" + shown + "\" has a user name or a password; "
                + "write " + good;
    }
}
