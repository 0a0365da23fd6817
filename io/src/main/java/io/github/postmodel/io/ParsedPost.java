package io.github.postmodel.io;

import io.github.postmodel.Body;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.Post;
import io.github.postmodel.Problem;
import io.github.postmodel.io.internal.bind.Binder;
import io.github.postmodel.io.internal.bind.Fields;
import io.github.postmodel.io.internal.bind.Values;
import io.github.postmodel.io.internal.entries.Index;
import io.github.postmodel.io.internal.source.Fences;
import io.github.postmodel.io.internal.source.Problems;
import io.github.postmodel.io.internal.source.Source;
import io.github.postmodel.io.internal.text.Utf8Text;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file read as a post.
 *
 * @param index the file
 * @param post the post, fields that could not be bound left unset
 * @param problems what is wrong, by place
 */
record ParsedPost(Index index, Post post, List<Problem> problems) implements Parsed {
    private static final Post NOTHING = new Post(FrontMatter.builder().build(), new Body.Markdown(""));

    /** What is before the URL in the body of a link post. */
    private static final byte[] LABEL = label();

    static ParsedPost parse(Source source, ReadOptions options) {
        return bind(FileIndexer.index(source, options), options);
    }

    static ParsedPost bind(Index index, ReadOptions options) {
        Fences fences = index.fences();
        if (fences == null) {
            Post post = index.isWithoutFrontMatter() ? new Post(NOTHING.frontMatter(), bodyOnly(index)) : NOTHING;
            return new ParsedPost(index, post, index.problems());
        }
        Problems problems = new Problems(index.source(), index.problems());
        Values values = new Values(options.maxNesting(), options.maxAliasNodes());
        FrontMatter frontMatter = Binder.bind(index.entries(), values, options.defaultZone(), problems);
        Post post = new Post(frontMatter, body(index.source(), fences, frontMatter.externalUrl()));
        return new ParsedPost(index, post, problems.sorted());
    }

    private static Body bodyOnly(Index index) {
        Source source = index.source();
        return Body.parse(source.text(source.start(), source.endWithoutBreak(source.start(), source.length())));
    }

    private static Body body(Source source, Fences fences, @Nullable URI url) {
        int end = source.endWithoutBreak(fences.bodyStart(), source.length());
        if (url != null && isLinkTo(url.toString(), source.bytes(), fences.bodyStart(), end)) {
            // The body of nearly every post: its URL has been parsed already.
            return new Body.OriginalLink(url);
        }
        return Body.parse(source.text(fences.bodyStart(), end));
    }

    private static boolean isLinkTo(String url, byte[] bytes, int from, int to) {
        int at = from + LABEL.length;
        if (url.isEmpty() || at > to || !Arrays.equals(bytes, from, at, LABEL, 0, LABEL.length)) {
            return false;
        }
        byte[] wanted = Utf8Text.bytes(url);
        return Arrays.equals(bytes, at, to, wanted, 0, wanted.length);
    }

    private static byte[] label() {
        byte[] link = new Body.OriginalLink(URI.create("/")).text().getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(link, link.length - 1);
    }

    /** Whether the post is what the file says: nothing is wrong with it but what a warning is about. */
    boolean isReadable() {
        return problems.isEmpty() || problems.stream().noneMatch(Problem::isError);
    }

    /** The post, if the file has no error. */
    Post orThrow() {
        if (isReadable()) {
            return post;
        }
        throw new PostReadException(index.source().name(), problems, null);
    }

    @Override
    public Map<String, @Nullable Object> fields() {
        return Fields.of(post.frontMatter());
    }

    @Override
    public Object body() {
        return post.body();
    }
}
