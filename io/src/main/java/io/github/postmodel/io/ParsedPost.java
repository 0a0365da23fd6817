package io.github.postmodel.io;

import io.github.postmodel.Body;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.Post;
import io.github.postmodel.Problem;
import io.github.postmodel.io.internal.bind.Binder;
import io.github.postmodel.io.internal.bind.Fields;
import io.github.postmodel.io.internal.bind.Values;
import io.github.postmodel.io.internal.entries.Entry;
import io.github.postmodel.io.internal.entries.Index;
import io.github.postmodel.io.internal.entries.Node;
import io.github.postmodel.io.internal.scan.Rescan;
import io.github.postmodel.io.internal.source.Fences;
import io.github.postmodel.io.internal.source.Problems;
import io.github.postmodel.io.internal.source.Source;
import io.github.postmodel.io.internal.source.Splice;
import io.github.postmodel.io.internal.text.Utf8Text;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file read as a post.
 *
 * @param index the file
 * @param post the post, fields that could not be bound left unset
 * @param problems what is wrong, by place
 */
record ParsedPost(Index index, Post post, List<Problem> problems) implements FileEditor.Parsed {
    private static final Post NOTHING = new Post(FrontMatter.builder().build(), new Body.Markdown(""));

    /** What is before the URL in the body of a link post. */
    private static final byte[] LABEL = label();

    static ParsedPost parse(Source source, ReadOptions options) {
        return bind(FileIndexer.index(source, options), options);
    }

    /** Reads a file of which pieces were changed: only those, where that gives the same as reading it as a whole. */
    static ParsedPost parse(ParsedPost before, Source after, List<Splice> splices, ReadOptions options) {
        Rescan rescan = FileIndexer.rescan(before.index, after, splices, options);
        ParsedPost changed = rescan == null ? parse(after, options) : bind(before, rescan, options);
        assert changed.isSame(parse(after, options)) : "what was changed is read in another way by itself";
        return changed;
    }

    private static ParsedPost bind(ParsedPost before, Rescan rescan, ReadOptions options) {
        Index index = rescan.index();
        Fences fences = Objects.requireNonNull(index.fences());
        Problems problems = new Problems(index.source());
        Values values = new Values(options.maxNesting(), options.maxAliasNodes());
        FrontMatter former = before.post.frontMatter();
        FrontMatter frontMatter = Binder.bind(former, rescan.changed(), values, options.defaultZone(), problems);
        if (!before.problems.isEmpty() || !problems.sorted().isEmpty()) {
            return bind(index, options);
        }
        boolean isSameUrl = Objects.equals(frontMatter.externalUrl(), former.externalUrl());
        Body body = isSameUrl ? before.post.body() : body(index.source(), fences, frontMatter.externalUrl());
        return new ParsedPost(index, new Post(frontMatter, body), List.of());
    }

    private boolean isSame(ParsedPost other) {
        return post.equals(other.post)
                && List.copyOf(post.frontMatter().extra().keySet())
                        .equals(List.copyOf(other.post.frontMatter().extra().keySet()))
                && problems.equals(other.problems);
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
        return Body.parse(Utf8Text.text(source.bytes(), fences.bodyStart(), end));
    }

    private static boolean isLinkTo(String url, byte[] bytes, int from, int to) {
        int start = from;
        while (start < to && isBlank(bytes[start])) {
            start++;
        }
        int at = start + LABEL.length;
        if (url.isEmpty() || at > to || !Arrays.equals(bytes, start, at, LABEL, 0, LABEL.length)) {
            return false;
        }
        int end = to;
        while (end > at && isBlank(bytes[end - 1])) {
            end--;
        }
        byte[] wanted = Utf8Text.bytes(url);
        return Arrays.equals(bytes, at, end, wanted, 0, wanted.length);
    }

    private static boolean isBlank(byte character) {
        return character == ' ' || character == '\t' || character == '\n' || character == '\r';
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

    /**
     * Tags that could not be read, all or some. A change must not take what could be read for all of them, so it is watched
     * whether it sets the tags as a whole, or goes on from those that could be read.
     */
    static final class UnreadTags {
        private static final String KEY = "tags";
        private static final Pattern BETWEEN_WORDS = Pattern.compile("[,\\s]+");

        /** What no file can have as a tag. */
        private static final String UNREAD = "\0 tags that could not be read";

        private final ParsedPost file;
        private Set<String> setAsAWhole = Set.of();

        UnreadTags(ParsedPost file) {
            this.file = file;
        }

        /** The post after a change. */
        Post after(Consumer<FrontMatter.Builder> change) {
            boolean someAreUnread = file.problems().stream()
                    .anyMatch(problem ->
                            problem.property().equals(KEY) || problem.property().startsWith(KEY + "["));
            return file.post().with(someAreUnread ? fields -> watch(fields, change) : change);
        }

        private void watch(FrontMatter.Builder fields, Consumer<FrontMatter.Builder> change) {
            List<String> before = fields.build().tags();
            change.accept(fields.addTag(UNREAD));
            List<String> after = new ArrayList<>(fields.build().tags());
            if (!after.remove(UNREAD)) {
                setAsAWhole = Set.of(KEY);
                return;
            }
            fields.tags(after);
            if (!after.equals(before)) {
                refuseIfAllAreUnread();
            }
        }

        /** The keys that the change has set without regard to what was there. */
        Set<String> setAsAWhole() {
            return setAsAWhole;
        }

        /** Refuses tags that lack a word of what could not be read. */
        void refuseLoss(List<String> wanted) {
            if (wanted.equals(file.post().frontMatter().tags())) {
                return;
            }
            Entry entry = file.index().entries().get(KEY);
            boolean hasAll = entry != null
                    && entry.value().resolved() instanceof Node.Scalar scalar
                    && BETWEEN_WORDS
                            .splitAsStream(scalar.text().strip())
                            .allMatch(word -> wanted.stream().anyMatch(tag -> tag.contains(word)));
            if (!hasAll) {
                refuseIfAllAreUnread();
            }
        }

        private void refuseIfAllAreUnread() {
            for (Problem problem : file.problems()) {
                if (problem.property().equals(KEY)) {
                    throw new PostEditException(
                            file.index().source().name(), KEY, "what is there would be lost: " + problem.message());
                }
            }
        }
    }
}
