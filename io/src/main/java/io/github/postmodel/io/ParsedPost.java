package io.github.postmodel.io;

import io.github.postmodel.Body;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.Post;
import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.text.Utf8;
import io.github.postmodel.io.text.Utf8Text;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file, read: the bytes, where their parts lie, and what was made of them.
 *
 * @param source the bytes
 * @param fences where front matter and body lie; null where the file cannot be divided into them
 * @param entries the index of the front matter
 * @param post the post, fields that could not be bound left unset
 * @param problems what is wrong, by place
 */
record ParsedPost(Source source, @Nullable Fences fences, Entries entries, Post post, List<Problem> problems) {
    private static final Post NOTHING = new Post(FrontMatter.builder().build(), new Body.Markdown(""));

    /** What stands before the URL in the body of a link post. */
    private static final byte[] LABEL = label();

    private static final int MAX_MALFORMED_LINES = 100;

    static ParsedPost parse(Source source, ReadOptions options) {
        Problems problems = new Problems(source);
        if (source.length() > options.maxFileBytes()) {
            problems.add(Rule.LIMIT, "", tooLarge(source.length(), options), source.start(), source.start());
            return nothing(source, problems);
        }
        FrontLines lines = FrontLines.of(source);
        if (!isUtf8(source, lines.end())) {
            tellMalformed(source, problems);
            return nothing(source, problems);
        }
        Fences fences = Fences.find(source, lines, problems);
        if (fences == null) {
            return nothing(source, problems);
        }
        int size = fences.close() - fences.yaml();
        if (size > options.maxFrontMatterBytes()) {
            String message = "the front matter has " + size + " bytes, more than " + options.maxFrontMatterBytes()
                    + "; raise ReadOptions.maxFrontMatterBytes if that is meant";
            problems.add(Rule.LIMIT, "", message, fences.open(), fences.openEnd());
            Post bodyOnly = new Post(NOTHING.frontMatter(), body(source, fences, null));
            return new ParsedPost(source, fences, Entries.NONE, bodyOnly, problems.sorted());
        }
        Entries scanned = EntryScanner.scan(source, lines);
        Entries entries = scanned == null ? YamlIndexer.index(source, fences, options, problems) : scanned;
        FrontMatter frontMatter = Binder.bind(entries, options, problems);
        Post post = new Post(frontMatter, body(source, fences, frontMatter.externalUrl()));
        return new ParsedPost(source, fences, entries, post, problems.sorted());
    }

    private static Body body(Source source, Fences fences, @Nullable URI url) {
        int end = source.endWithoutBreak(fences.body(), source.length());
        if (url != null && isLinkTo(url.toString(), source.bytes(), fences.body(), end)) {
            // The body of nearly every post: its URL has been parsed already.
            return new Body.OriginalLink(url);
        }
        return Body.parse(source.text(fences.body(), end));
    }

    private static boolean isLinkTo(String url, byte[] bytes, int from, int to) {
        int at = from + LABEL.length;
        if (url.isEmpty() || at > to || !Arrays.equals(bytes, from, at, LABEL, 0, LABEL.length)) {
            return false;
        }
        byte[] wanted = Utf8Text.bytes(url);
        return Arrays.equals(bytes, at, to, wanted, 0, wanted.length);
    }

    /** The post, if nothing is wrong with the file. */
    Post orThrow() {
        if (problems.isEmpty()) {
            return post;
        }
        throw new PostReadException(source.name(), problems, null);
    }

    static String tooLarge(long bytes, ReadOptions options) {
        return "the file has " + bytes + " bytes, more than " + options.maxFileBytes()
                + "; raise ReadOptions.maxFileBytes if that is meant";
    }

    private static ParsedPost nothing(Source source, Problems problems) {
        return new ParsedPost(source, null, Entries.NONE, NOTHING, problems.sorted());
    }

    /** Whether the file is UTF-8, given how far it has been seen to be. */
    private static boolean isUtf8(Source source, int from) {
        return Utf8.firstMalformed(source.bytes(), from, source.length()) < 0;
    }

    /** Tells the first malformed byte of each line. */
    private static void tellMalformed(Source source, Problems problems) {
        byte[] bytes = source.bytes();
        int malformed = Utf8.firstMalformed(bytes, 0, bytes.length);
        for (int lines = 0; malformed >= 0 && lines < MAX_MALFORMED_LINES; lines++) {
            problems.add(Rule.ENCODING, "", Utf8.describe(bytes, malformed), malformed, malformed + 1);
            malformed = Utf8.firstMalformed(bytes, source.nextLine(malformed), bytes.length);
        }
    }

    private static byte[] label() {
        byte[] link = new Body.OriginalLink(URI.create("/")).text().getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(link, link.length - 1);
    }
}
