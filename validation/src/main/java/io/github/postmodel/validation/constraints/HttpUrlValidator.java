package io.github.postmodel.validation.constraints;

import io.github.postmodel.HttpUrl;
import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.net.URI;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks {@link HttpUrl}: the scheme, for http and https the host and the port, and that there are no credentials. */
public final class HttpUrlValidator implements ConstraintValidator<HttpUrl, URI> {
    // URI itself knows no host with an underscore, though there are such hosts; it keeps them as the authority.
    private static final Pattern HOST_AND_PORT = Pattern.compile("(?:[^:\\[\\]]+|\\[[^\\[\\]]+])(?::0*(\\d{0,5}))?");

    @Override
    public boolean isValid(@Nullable URI url, ConstraintValidatorContext context) {
        if (url == null || url.toString().isEmpty()) {
            return true;
        }
        String authority = Objects.requireNonNullElse(url.getRawAuthority(), "");
        int host = authority.lastIndexOf('@') + 1;
        Violations violations = Violations.of(context);
        if (!"http".equalsIgnoreCase(url.getScheme()) && !"https".equalsIgnoreCase(url.getScheme())) {
            add(Rule.URL_SCHEME, url, violations);
        } else if (!isHostAndPort(authority.substring(host))) {
            add(Rule.URL_HOST, url, violations);
        }
        if (host > 0) {
            add(Rule.URL_CREDENTIALS, url, violations);
        }
        return violations.none();
    }

    private static void add(Rule rule, URI url, Violations violations) {
        violations
                .with("url", Problem.quote(Credentials.masked(url.toString())))
                .add(rule);
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
