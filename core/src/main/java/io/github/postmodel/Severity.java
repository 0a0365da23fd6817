package io.github.postmodel;

/** How bad a problem is. */
public enum Severity {
    /** The post is wrong: a reader refuses it, or a site would show something broken. */
    ERROR,
    /** The post works, but someone should look. A constraint of the group {@link Advice} gives a warning. */
    WARNING
}
