package io.github.postmodel.validation.rules;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of URLs: the scheme, for http and https the host and the port, and that there are no credentials. */
public final class UrlRules {
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
        Authority authority = Authority.of(url);
        if (!isHttp(url)) {
            findings.add(Rule.URL_SCHEME, Map.of("url", quoted(url)));
        } else {
            add(Rule.URL_HOST, HostFault.of(authority), url, findings);
        }
        if (authority.hasCredentials()) {
            findings.add(Rule.URL_CREDENTIALS, Map.of("url", quoted(url)));
        }
    }

    /**
     * {@link Rule#URL_DECEPTIVE}, of an http or https URL that breaks no other rule of its host.
     *
     * @param url the URL
     * @param findings takes what is wrong
     */
    public static void checkPlain(URI url, Findings findings) {
        Authority authority = Authority.of(url);
        if (isHttp(url) && HostFault.of(authority) == null) {
            add(Rule.URL_DECEPTIVE, Deception.in(url, authority.host()), url, findings);
        }
    }

    private static boolean isHttp(URI url) {
        return "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
    }

    private static void add(Rule rule, @Nullable String fault, URI url, Findings findings) {
        if (fault != null) {
            findings.add(rule, Map.of("url", quoted(url), "fault", fault));
        }
    }

    private static String quoted(URI url) {
        return Problem.quote(Credentials.masked(url.toString()));
    }
}
