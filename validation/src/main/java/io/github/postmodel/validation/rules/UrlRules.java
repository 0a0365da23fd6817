package io.github.postmodel.validation.rules;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of URLs: the scheme, for http and https the host and the port, and that there are no credentials. */
public final class UrlRules {
    // URI itself knows no host with an underscore, though there are such hosts; it keeps them as the authority.
    private static final Pattern HOST_AND_PORT = Pattern.compile("(?:[^:\\[\\]]+|\\[[^\\[\\]]+])(?::0*(\\d{0,5}))?");

    private UrlRules() {}

    /**
     * {@link Rule#URL_SCHEME}, {@link Rule#URL_HOST} and {@link Rule#URL_CREDENTIALS}. An empty URL counts as missing.
     *
     * @param url the URL
     * @param findings takes what is wrong
     */
    public static void check(URI url, Findings findings) {
        if (url.toString().isEmpty()) {
            return;
        }
        String authority = Objects.requireNonNullElse(url.getRawAuthority(), "");
        int host = authority.lastIndexOf('@') + 1;
        if (!"http".equalsIgnoreCase(url.getScheme()) && !"https".equalsIgnoreCase(url.getScheme())) {
            add(Rule.URL_SCHEME, url, findings);
        } else if (!isHostAndPort(authority.substring(host))) {
            add(Rule.URL_HOST, url, findings);
        }
        if (host > 0) {
            add(Rule.URL_CREDENTIALS, url, findings);
        }
    }

    private static void add(Rule rule, URI url, Findings findings) {
        findings.add(rule, Map.of("url", Problem.quote(Credentials.masked(url.toString()))));
    }

    private static boolean isHostAndPort(String text) {
        if (text.indexOf(':') < 0 && text.indexOf('[') < 0 && text.indexOf(']') < 0) {
            return !text.isEmpty();
        }
        Matcher parts = HOST_AND_PORT.matcher(text);
        if (!parts.matches()) {
            return false;
        }
        String port = parts.group(1);
        return port == null || port.isEmpty() || Integer.parseInt(port) <= 65_535;
    }
}
