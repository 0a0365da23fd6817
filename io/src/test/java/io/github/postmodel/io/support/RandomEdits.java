package io.github.postmodel.io.support;

import io.github.postmodel.Body;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.Post;
import io.github.postmodel.PostKind;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Changes posts at random: each field set, changed and cleared, with values that are hard to write. */
public final class RandomEdits {
    private static final List<String> HARD = List.of(
            "",
            " ",
            "yes",
            "No",
            "null",
            "~",
            "1e3",
            "0x1F",
            "12:30:45",
            "2024-02-03",
            "=",
            "<<",
            "---",
            "...",
            "--- text",
            "- item",
            "-",
            "? key",
            ": value",
            "a: b",
            "a:b",
            "ends with:",
            "a #b",
            "# c",
            "#",
            "'",
            "''",
            "it's",
            "\"",
            "say \"it\"",
            "[a, b]",
            "{a: b}",
            "a, b",
            "]",
            "&anchor",
            "*alias",
            "!tag",
            "!!str x",
            "%dir",
            "@at",
            "`tick`",
            "| pipe",
            "> fold",
            "back\\slash",
            "\\n",
            "tab\tinside",
            "\ttab first",
            "tab last\t",
            " blank first",
            "blank last ",
            "two  blanks",
            "line\nline",
            "line\n\nline",
            "\nbreak first",
            "break last\n",
            "many last\n\n\n",
            "blank before \nbreak",
            "break\n blank after",
            "cr\rinside",
            "cr\r\nlf",
            "nel\u0085inside",
            "\u0085",
            "ls\u2028inside",
            "ps\u2029inside",
            "nbsp\u00a0inside",
            "zero\u200bwidth",
            "\ufeffmark",
            "bell\u0007",
            "nul\u0000",
            "del\u007f",
            "émigré",
            "日本語",
            "🦊",
            "👩‍🚀 e\u0301",
            "x\n---\ny",
            "---\nx",
            "x\n---",
            "a\n# b\nc",
            "a\n  b\n c",
            "key: |\n  x");
    /** Without those that only escapes can say, which the naive view of lines would not know. */
    private static final List<String> KEYS = List.of(
            "weight",
            "layout",
            "two words",
            "it's",
            "a: b",
            "a:b",
            "# c",
            "yes",
            "null",
            "123",
            "émigré",
            "🦊",
            "- x",
            "{y}",
            "say \"it\"",
            "&a",
            "*a",
            "!a",
            "1.5",
            "2024-02-03",
            "=",
            "%",
            "@b",
            "`c",
            "[d",
            "e,f",
            "~");

    private static final List<String> WORDS = List.of(
            "turtle",
            "kettle",
            "it's",
            "\"quoted\"",
            "--",
            "a:",
            "#1",
            "*bold*",
            "✎",
            "🎉",
            "(see below)",
            "50%",
            "well-known",
            "https://w.example.org/a_very_long_path_that_will_not_fit_into_what_is_left_of_the_line",
            "&",
            "x=y",
            "ß",
            "end.");

    private final Random random;

    public RandomEdits(long seed) {
        this.random = new Random(seed);
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    public boolean oneIn(int count) {
        return random.nextInt(count) == 0;
    }

    public <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** The post with one to three changes. */
    public Post change(Post post) {
        Post changed = post;
        for (int count = 1 + below(3); count > 0; count--) {
            changed = changeOnce(changed);
        }
        return changed;
    }

    private Post changeOnce(Post post) {
        FrontMatter front = post.frontMatter();
        return switch (below(14)) {
            case 0 -> post.with(fields -> fields.title(orNull(this::text)));
            case 1 -> post.with(fields -> fields.date(orNull(this::date)));
            case 2, 3, 4 -> post.with(fields -> fields.tags(tags(front.tags())));
            case 5 -> post.with(fields -> fields.source(orNull(this::text)));
            case 6 ->
                oneIn(3)
                        ? post.with(fields -> fields.externalUrl(null))
                        : post.with(fields -> fields.externalUrl(url()));
            case 7 -> post.with(fields -> fields.postKind(orNull(this::kind)));
            case 8 -> post.with(fields -> fields.draft(!front.draft()));
            case 9 -> post.with(fields -> fields.tldr(orNull(this::text)));
            case 10 -> post.with(fields -> fields.summary(orNull(this::text)));
            case 11, 12 -> post.with(this::changeExtra);
            default -> new Post(front, body(post.body()));
        };
    }

    private <T> @Nullable T orNull(Supplier<T> value) {
        return oneIn(4) ? null : value.get();
    }

    private PostKind kind() {
        return oneIn(2) ? PostKind.RELEASE : new PostKind(text());
    }

    private URI url() {
        String path =
                any(List.of("", "/", "/a", "/a?b=c&d=e", "/a#b", "/%20x", "/ü", "/a:b", "/" + "long/".repeat(30)));
        return URI.create("https://u" + below(100) + ".example.org" + path);
    }

    private FrontMatter.Builder changeExtra(FrontMatter.Builder fields) {
        List<String> keys = new ArrayList<>(fields.build().extra().keySet());
        if (keys.isEmpty() || oneIn(3)) {
            return fields.putExtra(any(KEYS), value(0));
        }
        String key = any(keys);
        return oneIn(4) ? fields.removeExtra(key) : fields.putExtra(key, value(0));
    }

    public String text() {
        if (oneIn(3)) {
            return any(HARD);
        }
        if (oneIn(8)) {
            return any(HARD) + any(WORDS) + any(HARD);
        }
        return IntStream.rangeClosed(0, below(oneIn(3) ? 60 : 6))
                .mapToObj(index -> any(WORDS))
                .collect(Collectors.joining(" "));
    }

    private OffsetDateTime date() {
        int offset = any(List.of(0, 3600, -28800, 20700, 50400, -43200, 3723));
        int nanos = any(List.of(0, 0, 250_000_000, 1_000));
        return LocalDateTime.of(1990 + below(60), 1 + below(12), 1 + below(28), below(24), below(60), below(60), nanos)
                .atOffset(ZoneOffset.ofTotalSeconds(offset));
    }

    private List<String> tags(List<String> old) {
        List<String> tags = new ArrayList<>(old);
        switch (below(6)) {
            case 0 -> tags.clear();
            case 1, 2 -> tags.add(below(tags.size() + 1), tag());
            case 3 -> Collections.shuffle(tags, random);
            default -> {
                if (!tags.isEmpty()) {
                    int index = below(tags.size());
                    if (oneIn(2)) {
                        tags.remove(index);
                    } else {
                        tags.set(index, tag());
                    }
                }
            }
        }
        return tags;
    }

    private String tag() {
        return oneIn(3) ? any(HARD) : any(WORDS);
    }

    private @Nullable Object value(int depth) {
        return switch (below(depth > 2 ? 10 : 13)) {
            case 0 -> null;
            case 1 -> oneIn(2);
            case 2 -> below(1000) - 500;
            case 3 ->
                any(List.of(
                        Integer.MIN_VALUE, Long.MAX_VALUE, new BigInteger("123456789012345678901234567890"), 0, -1));
            case 4 ->
                any(List.of(
                        0.0,
                        -0.0,
                        1.5,
                        1e300,
                        1e-7,
                        Double.NaN,
                        Double.POSITIVE_INFINITY,
                        Double.NEGATIVE_INFINITY,
                        100.0));
            case 5 -> LocalDate.of(1 + below(9999), 1 + below(12), 1 + below(28));
            case 6 -> LocalDateTime.of(2000 + below(50), 1 + below(12), 1 + below(28), below(24), below(60), below(60));
            case 7 -> date().withOffsetSameLocal(ZoneOffset.ofHoursMinutes(5, 45));
            case 10 ->
                IntStream.range(0, below(4)).mapToObj(index -> value(depth + 1)).collect(Collectors.toList());
            case 11 -> map(depth);
            case 12 -> set();
            default -> text();
        };
    }

    private Map<Object, @Nullable Object> map(int depth) {
        Map<Object, @Nullable Object> map = new LinkedHashMap<>();
        for (int count = below(4); count > 0; count--) {
            map.put(oneIn(4) ? (Object) below(9) : text(), value(depth + 1));
        }
        return map;
    }

    private Set<Object> set() {
        Set<Object> set = new LinkedHashSet<>();
        for (int count = 1 + below(3); count > 0; count--) {
            set.add(text());
        }
        return set;
    }

    private Body body(Body old) {
        return switch (below(8)) {
            case 0 -> new Body.OriginalLink(url());
            case 1 -> Body.parse("");
            case 2 -> Body.parse(old.text() + "\n\nOne line more.");
            case 3 -> Body.parse(old.text() + "\n");
            case 4 -> Body.parse("\n" + old.text());
            case 5 -> Body.parse(old.text().replace("e", "é"));
            case 6 -> Body.parse(text());
            default -> Body.parse("---\ntitle: no front matter\n---\n" + text() + "\n" + text());
        };
    }
}
