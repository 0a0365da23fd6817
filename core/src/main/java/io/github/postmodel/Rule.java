package io.github.postmodel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Every rule in one place: its name, how bad a violation is, why it is there, and a bad and a good line.
 *
 * <p>The names are a stable contract: a rule's name is never changed, and never used for something else. New rules may
 * come with any minor version, so a {@code switch} over them needs a default.
 */
public enum Rule {
    // Rules of the file: the reader finds them.

    /** {@code file-unreadable}. */
    FILE_UNREADABLE(
            Severity.ERROR,
            "The path must name a readable file. Without one there is nothing to check.",
            "content/no-such-file.md",
            "content/posts/hello.md"),

    /** {@code encoding}. */
    ENCODING(
            Severity.ERROR,
            "A post is UTF-8. Bytes that are not would turn into replacement characters in some tools and into an "
                    + "error in others, so the reader never guesses: it names the first such byte and reads nothing else.",
            "title: Caf\\xE9",
            "title: Café"),

    /** {@code fence-missing}. */
    FENCE_MISSING(
            Severity.ERROR,
            "Front matter starts with three hyphens on the first line. Without them a site shows the fields as text.",
            "title: Hello",
            "---\ntitle: Hello"),

    /** {@code fence-unclosed}. */
    FENCE_UNCLOSED(
            Severity.ERROR,
            "A line of three hyphens (or three dots) at column 1 ends the front matter. Without it the whole body "
                    + "would be read as YAML.",
            "---\ntitle: Hello\n\nThe body.",
            "---\ntitle: Hello\n---\nThe body."),

    /** {@code not-a-mapping}. */
    NOT_A_MAPPING(
            Severity.ERROR,
            "Front matter is a list of keys and values. A sequence or a bare text has no fields.",
            "- Hello",
            "title: Hello"),

    /** {@code yaml-syntax}. */
    YAML_SYNTAX(
            Severity.ERROR,
            "An entry that is not valid YAML has no value. The usual cause is a text with a colon and a space in it, or "
                    + "one that starts with a character that has a meaning in YAML: put it in quotes.",
            "title: Rust: the good parts",
            "title: 'Rust: the good parts'"),

    /** {@code duplicate-key}. */
    DUPLICATE_KEY(
            Severity.ERROR,
            "Of two entries with the same key, some tools take the first and some the last. Keep one.",
            "source: One\nsource: Two",
            "source: Two"),

    /** {@code tab-indentation}. */
    TAB_INDENTATION(
            Severity.ERROR, "YAML does not allow tabs as indentation. Use spaces.", "tags:\n\t- news", "tags:\n- news"),

    /** {@code second-document}. */
    SECOND_DOCUMENT(
            Severity.ERROR,
            "Front matter is one YAML document. A line that starts with three hyphens and continues would start "
                    + "another one.",
            "--- # more\nsource: One",
            "source: One"),

    /** {@code unknown-tag}. */
    UNKNOWN_TAG(
            Severity.ERROR,
            "A tag such as !secret asks the reader for an object of a type that this format does not have. "
                    + "The reader never makes one.",
            "source: !secret One",
            "source: One"),

    /** {@code limit}. */
    LIMIT(
            Severity.ERROR,
            "Content may come from strangers. Past a limit of ReadOptions (size of the file and of the front "
                    + "matter, nesting, expansion of aliases) the reader stops, so that no file can exhaust the machine.",
            "location: [[[[[[[[[[ a hundred times",
            "location: [[here]]"),

    /** {@code value-type}. */
    VALUE_TYPE(
            Severity.ERROR,
            "A text field holds one text: not a list, not a mapping. And the value of any other key must be what it "
                    + "looks like: 2025-13-01 looks like a date, but there is no such date.",
            "title: [Hello, world]",
            "title: Hello, world"),

    /** {@code tags-list}. */
    TAGS_LIST(Severity.ERROR, "Tags are a list, even if there is only one.", "tags: news", "tags: [news]"),

    /** {@code draft-boolean}. */
    DRAFT_BOOLEAN(
            Severity.ERROR,
            "draft is true or false (or yes, no, on, off, as in YAML 1.1).",
            "draft: maybe",
            "draft: true"),

    /** {@code date-format}. */
    DATE_FORMAT(
            Severity.ERROR,
            "A date is an ISO 8601 date and time. Different tools read other spellings differently, or not at all.",
            "date: 18 Sept 2025",
            "date: '2025-09-18T16:00:00+00:00'"),

    /** {@code date-offset}. */
    DATE_OFFSET(
            Severity.ERROR,
            "A time without an offset is a different moment in every time zone. The reader does not guess the offset, "
                    + "unless ReadOptions sets a default.",
            "date: '2025-09-18T16:00:00'",
            "date: '2025-09-18T16:00:00+00:00'"),

    /** {@code url-syntax}. */
    URL_SYNTAX(
            Severity.ERROR,
            "A URL has no spaces, no control characters and no other characters that RFC 3986 does not allow; they "
                    + "are percent-encoded.",
            "external_url: https://example.org/a b",
            "external_url: https://example.org/a%20b"),

    // Rules of the post: the validator finds them.

    /** {@code title-required}. */
    TITLE_REQUIRED(
            Severity.ERROR,
            "Lists, feeds and search results show the title; a post without one cannot be found.",
            "title: ''",
            "title: Hello"),

    /** {@code date-required}. */
    DATE_REQUIRED(
            Severity.ERROR,
            "Posts are sorted by date; one without a date has no place in the order.",
            "date:",
            "date: '2025-09-18T16:00:00+00:00'"),

    /** {@code source-required}. */
    SOURCE_REQUIRED(
            Severity.ERROR, "A link post says who published the original.", "source: ' '", "source: Example Weekly"),

    /** {@code external-url-required}. */
    EXTERNAL_URL_REQUIRED(
            Severity.ERROR,
            "A link post without the address of the original links to nothing.",
            "external_url:",
            "external_url: https://example.org/a"),

    /** {@code post-kind-required}. */
    POST_KIND_REQUIRED(
            Severity.ERROR, "Templates choose by post_kind how a link post is shown.", "post_kind:", "post_kind: link"),

    /** {@code date-too-early}. */
    DATE_TOO_EARLY(
            Severity.ERROR,
            "Nothing on the web is older than the web. A date before 1990 comes from a value that was lost, such as the "
                    + "epoch of 1970.",
            "date: '1970-01-01T00:00:00+00:00'",
            "date: '2025-09-18T16:00:00+00:00'"),

    /** {@code url-scheme}. */
    URL_SCHEME(
            Severity.ERROR,
            "A reader's browser opens http and https. Other schemes run code, open other programs, or do nothing; "
                    + "a URL without a scheme is a path on the site itself.",
            "external_url: ftp://example.org/a",
            "external_url: https://example.org/a"),

    /** {@code url-host}. */
    URL_HOST(
            Severity.ERROR,
            "A URL without a host leads nowhere.",
            "external_url: https:///a",
            "external_url: https://example.org/a"),

    /** {@code url-credentials}. */
    URL_CREDENTIALS(
            Severity.ERROR,
            "A user name or a password in a URL is published with the post. It is also a trick to make one URL look "
                    + "like another.",
            "external_url: https://me:secret@example.org/a",
            "external_url: https://example.org/a"),

    /** {@code tag-blank}. */
    TAG_BLANK(Severity.ERROR, "A blank tag makes a page without a name.", "tags: [news, '']", "tags: [news]"),

    /** {@code control-character}. */
    CONTROL_CHARACTER(
            Severity.ERROR,
            "A control character (below U+0020, other than tab and line breaks, or U+007F) is invisible and makes "
                    + "feeds and XML invalid. It was left by copy and paste, or by a program.",
            "title: \"Hello\\a\"",
            "title: Hello"),

    /** {@code body-empty}. */
    BODY_EMPTY(
            Severity.ERROR,
            "A link post with an empty body is a page with nothing on it. Give it the link, or a text of its own.",
            "---\n(nothing below the fence)",
            "---\nOpen the original post ↗ https://example.org/a"),

    /** {@code body-link}. */
    BODY_LINK(
            Severity.ERROR,
            "The link in the body is the external_url. If they differ, the page sends readers to one place and the "
                    + "feed to another.",
            "Open the original post ↗ https://example.org/b",
            "Open the original post ↗ https://example.org/a"),

    /** {@code body-link-form}. */
    BODY_LINK_FORM(
            Severity.ERROR,
            "Templates recognise the link by its exact line. With another arrow, or none, it is shown as text.",
            "Open the original post -> https://example.org/a",
            "Open the original post ↗ https://example.org/a"),

    /** {@code tldr-missing}. */
    TLDR_MISSING(
            Severity.WARNING,
            "Lists of link posts show the tldr. Without it there is only a title.",
            "tldr: ''",
            "tldr: A greeting in one line."),

    /** {@code summary-missing}. */
    SUMMARY_MISSING(
            Severity.WARNING,
            "The page of a link post shows the summary. Without it there is only a link.",
            "summary:",
            "summary: A greeting, and where it comes from."),

    /** {@code tags-missing}. */
    TAGS_MISSING(Severity.WARNING, "A link post without tags is on no topic's page.", "tags: []", "tags: [news]"),

    /** {@code tag-duplicate}. */
    TAG_DUPLICATE(
            Severity.WARNING,
            "A tag counts once. Tags that differ in upper and lower case only make one page.",
            "tags: [news, News]",
            "tags: [news]"),

    /** {@code post-kind-unknown}. */
    POST_KIND_UNKNOWN(
            Severity.WARNING,
            "Templates know the kinds link and release. Any other is kept, but a template may show nothing for it.",
            "post_kind: relase",
            "post_kind: release"),

    /** {@code mojibake}. */
    MOJIBAKE(
            Severity.WARNING,
            "The characters U+0080 to U+009F are invisible, and appear where UTF-8 was once read as another encoding: "
                    + "each letter or sign that was lost has become two or three others.",
            "title: \"Caf\\xC3\\x89 \\xE2\\x80\\x94 open\"",
            "title: Café — open"),

    /** {@code date-future}. */
    DATE_FUTURE(
            Severity.WARNING,
            "Most site generators leave out a post until its date. Mark it as a draft if it is to wait.",
            "date: '2999-09-18T16:00:00+00:00'",
            "date: '2025-09-18T16:00:00+00:00'"),

    /** {@code key-misspelt}. */
    KEY_MISSPELT(
            Severity.WARNING,
            "A key one edit away from a known one is nearly always that key, misspelt; no template sees its value.",
            "externl_url: https://example.org/a",
            "external_url: https://example.org/a"),

    // Rules between posts, and between a post and its file: the set validator finds them.

    /** {@code external-url-duplicate}. */
    EXTERNAL_URL_DUPLICATE(
            Severity.WARNING,
            "Of two posts that link to the same original, one is a copy.",
            "external_url: https://example.org/a (in two files)",
            "external_url: https://example.org/a (in one file)"),

    /** {@code slug-duplicate}. */
    SLUG_DUPLICATE(
            Severity.WARNING,
            "Two posts of a folder with the same slug get the same address, and a site shows only one of them. The "
                    + "slug is the value of the key slug, or else the file's name without its date.",
            "slug: hello (in two files of a folder)",
            "slug: hello (in one file of a folder)"),

    /** {@code date-file-name}. */
    DATE_FILE_NAME(
            Severity.WARNING,
            "If a file's name starts with a date, people and site generators rely on it. If it differs from the post's "
                    + "own date, the post is sorted in two places.",
            "date: '2025-09-18T16:00:00+00:00' (in 2025-09-17-hello.md)",
            "date: '2025-09-18T16:00:00+00:00' (in 2025-09-18-hello.md)");

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final Severity severity;
    private final String why;
    private final String bad;
    private final String good;

    Rule(Severity severity, String why, String bad, String good) {
        this.severity = severity;
        this.why = why;
        this.bad = bad;
        this.good = good;
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
        return why;
    }

    /**
     * What breaks the rule.
     *
     * @return a line, or a few
     */
    public String bad() {
        return bad;
    }

    /**
     * What to write instead.
     *
     * @return a line, or a few
     */
    public String good() {
        return good;
    }
}
