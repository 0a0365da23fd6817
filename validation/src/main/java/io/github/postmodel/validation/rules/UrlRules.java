package io.github.postmodel.validation.rules;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of URLs: the scheme, for http and https the host and the port, no credentials, and nothing deceptive. */
public final class UrlRules {
    private UrlRules() {}

    /**
     * {@link Rule#URL_SCHEME}, {@link Rule#URL_CREDENTIALS}, and {@link Rule#URL_HOST} or {@link Rule#URL_DECEPTIVE}. An
     * empty URL counts as missing.
     *
     * @param url the URL
     * @param findings takes what is wrong
     */
    public static void check(URI url, Findings findings) {
        if (url.toString().isEmpty()) {
            return;
        }
        Authority authority = Authority.of(url);
        if (!SoundUrl.isHttp(url)) {
            findings.add(Rule.URL_SCHEME, Map.of("url", quoted(url), "good", SoundUrl.meant(url, "one such as ")));
        } else {
            checkHost(url, authority, findings);
        }
        if (authority.hasCredentials()) {
            findings.add(Rule.URL_CREDENTIALS, Map.of("url", quoted(url), "good", SoundUrl.withoutCredentials(url)));
        }
    }

    private static void checkHost(URI url, Authority authority, Findings findings) {
        String fault = HostFault.of(authority);
        String deception = fault == null ? Deception.in(url, authority.host()) : null;
        add(Rule.URL_HOST, fault, url, findings);
        add(Rule.URL_DECEPTIVE, deception, url, findings);
    }

    private static void add(Rule rule, @Nullable String fault, URI url, Findings findings) {
        if (fault != null) {
            String good = SoundUrl.meant(url, "a URL such as ");
            findings.add(rule, Map.of("url", quoted(url), "fault", fault, "good", good));
        }
    }

    private static String quoted(URI url) {
        return Problem.quote(SoundUrl.masked(url.toString()));
    }
}
