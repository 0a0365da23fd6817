package io.github.postmodel;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * Every rule in one place: its name, how bad a violation is, and (in {@code rules.properties}) why it is there, and a bad
 * and a good line.
 *
 * <p>The names are a stable contract: a rule's name is never changed, and never used for something else. New rules may
 * come with any minor version, so a {@code switch} over them needs a default.
 */
public enum Rule {
    // Rules of the file: the reader finds them.

    /** {@code file-unreadable}. */
    FILE_UNREADABLE(Severity.ERROR),

    /** {@code encoding}. */
    ENCODING(Severity.ERROR),

    /** {@code fence-missing}. */
    FENCE_MISSING(Severity.ERROR),

    /** {@code fence-unclosed}. */
    FENCE_UNCLOSED(Severity.ERROR),

    /** {@code not-a-mapping}. */
    NOT_A_MAPPING(Severity.ERROR),

    /** {@code yaml-syntax}. */
    YAML_SYNTAX(Severity.ERROR),

    /** {@code duplicate-key}. */
    DUPLICATE_KEY(Severity.ERROR),

    /** {@code tab-indentation}. */
    TAB_INDENTATION(Severity.ERROR),

    /** {@code second-document}. */
    SECOND_DOCUMENT(Severity.ERROR),

    /** {@code unknown-tag}. */
    UNKNOWN_TAG(Severity.ERROR),

    /** {@code limit}. */
    LIMIT(Severity.ERROR),

    /** {@code value-type}. */
    VALUE_TYPE(Severity.ERROR),

    /** {@code tags-list}. */
    TAGS_LIST(Severity.ERROR),

    /** {@code draft-boolean}. */
    DRAFT_BOOLEAN(Severity.ERROR),

    /** {@code date-format}. */
    DATE_FORMAT(Severity.ERROR),

    /** {@code date-offset}. */
    DATE_OFFSET(Severity.ERROR),

    /** {@code url-syntax}. */
    URL_SYNTAX(Severity.ERROR),

    /** {@code fence-space}. */
    FENCE_SPACE(Severity.WARNING),

    /** {@code final-newline}. */
    FINAL_NEWLINE(Severity.WARNING),

    /** {@code front-matter-language}. */
    FRONT_MATTER_LANGUAGE(Severity.ERROR),

    /** {@code merge-conflict}. */
    MERGE_CONFLICT(Severity.ERROR),

    /** {@code comment-cut}. */
    COMMENT_CUT(Severity.WARNING),

    /** {@code date-spelling}. */
    DATE_SPELLING(Severity.WARNING),

    /** {@code tags-text}. */
    TAGS_TEXT(Severity.WARNING),

    // Rules of the post: the validator finds them.

    /** {@code title-required}. */
    TITLE_REQUIRED(Severity.ERROR),

    /** {@code date-required}. */
    DATE_REQUIRED(Severity.ERROR),

    /** {@code source-required}. */
    SOURCE_REQUIRED(Severity.ERROR),

    /** {@code external-url-required}. */
    EXTERNAL_URL_REQUIRED(Severity.ERROR),

    /** {@code post-kind-required}. */
    POST_KIND_REQUIRED(Severity.ERROR),

    /** {@code date-too-early}. */
    DATE_TOO_EARLY(Severity.ERROR),

    /** {@code url-scheme}. */
    URL_SCHEME(Severity.ERROR),

    /** {@code url-host}. */
    URL_HOST(Severity.ERROR),

    /** {@code url-credentials}. */
    URL_CREDENTIALS(Severity.ERROR),

    /** {@code tag-blank}. */
    TAG_BLANK(Severity.ERROR),

    /** {@code control-character}. */
    CONTROL_CHARACTER(Severity.ERROR),

    /** {@code body-empty}. */
    BODY_EMPTY(Severity.ERROR),

    /** {@code body-link}. */
    BODY_LINK(Severity.ERROR),

    /** {@code body-link-form}. */
    BODY_LINK_FORM(Severity.ERROR),

    /** {@code tldr-missing}. */
    TLDR_MISSING(Severity.WARNING),

    /** {@code summary-missing}. */
    SUMMARY_MISSING(Severity.WARNING),

    /** {@code tags-missing}. */
    TAGS_MISSING(Severity.WARNING),

    /** {@code tag-duplicate}. */
    TAG_DUPLICATE(Severity.WARNING),

    /** {@code post-kind-unknown}. */
    POST_KIND_UNKNOWN(Severity.WARNING),

    /** {@code mojibake}. */
    MOJIBAKE(Severity.WARNING),

    /** {@code date-future}. */
    DATE_FUTURE(Severity.WARNING),

    /** {@code url-deceptive}. */
    URL_DECEPTIVE(Severity.WARNING),

    /** {@code key-misspelt}. */
    KEY_MISSPELT(Severity.WARNING),

    // Rules between posts, and between a post and its file: the set validator finds them.

    /** {@code external-url-duplicate}. */
    EXTERNAL_URL_DUPLICATE(Severity.WARNING),

    /** {@code slug-duplicate}. */
    SLUG_DUPLICATE(Severity.WARNING),

    /** {@code date-file-name}. */
    DATE_FILE_NAME(Severity.WARNING);

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final Severity severity;

    Rule(Severity severity) {
        this.severity = severity;
    }

    /**
     * The rule of a name.
     *
     * @param id a name as problems carry it, such as {@code date-offset}
     * @return the rule; empty where no rule has that name, as for a constraint of your own
     */
    public static Optional<Rule> of(String id) {
        Objects.requireNonNull(id, "id");
        return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst();
    }

    /**
     * The name, as problems carry it.
     *
     * @return such as {@code date-offset}
     */
    public String id() {
        return id;
    }

    /**
     * How bad a violation is.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Why the rule is there.
     *
     * @return a paragraph of plain text
     */
    public String why() {
        return text("why");
    }

    /**
     * What breaks the rule.
     *
     * @return a line, or a few
     */
    public String bad() {
        return text("bad");
    }

    /**
     * What to write instead.
     *
     * @return a line, or a few
     */
    public String good() {
        return text("good");
    }

    private String text(String name) {
        return Texts.ALL.getProperty(id + "." + name, "");
    }

    /** Read when the first is asked for: checking needs none. */
    private static final class Texts {
        private static final String FILE = "rules.properties";
        private static final Properties ALL = read();

        private static Properties read() {
            Properties texts = new Properties();
            try (InputStream in = Objects.requireNonNull(Rule.class.getResourceAsStream(FILE), FILE);
                    Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                texts.load(reader);
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
            return texts;
        }
    }
}
