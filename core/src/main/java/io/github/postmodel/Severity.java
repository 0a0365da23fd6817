package io.github.postmodel;

import jakarta.validation.Payload;

/** How bad a problem is. */
public enum Severity {
    /** The post is wrong: a reader refuses it, or a site would show something broken. */
    ERROR,
    /** The post works, but someone should look. */
    WARNING;

    /** Marks a constraint as a warning: {@code @KnownPostKind(payload = Severity.Warning.class)}. */
    public interface Warning extends Payload {}
}
