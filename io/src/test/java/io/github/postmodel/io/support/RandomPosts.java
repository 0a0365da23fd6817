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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes every kind of post that can be built, at random. */
public final class RandomPosts {
    private static final String[] PIECES = {
        "a",
        "walk",
        "canal",
        " ",
        " ",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\n ",
        "\t",
        "\r",
        "\r\n",
        "'",
        "\"",
        "''",
        "\\",
        ":",
        ": ",
        " #",
        "#",
        "- ",
        "-",
        "---",
        "---\n",
        "\n---\n",
        "...",
        "? ",
        "!",
        "&",
        "*",
        "|",
        ">",
        "%",
        "@",
        "`",
        "{",
        "}",
        "[",
        "]",
        ",",
        "<<",
        "=",
        "~",
        "null",
        "yes",
        "5",
        "0x1F",
        "1e3",
        "1.5",
        "2030-09-18",
        "\u0000",
        "\u0007",
        "\u001b",
        "\u007f",
        "\u0080",
        "\u0085",
        "\u00a0",
        "\u00ad",
        "ö",
        "↗",
        "漢字",
        "\u2028",
        "\u2029",
        "\u200b",
        "\ufeff",
        "\ufffe",
        "\uffff",
        "🎥",
        "\ud800",
        "\udfff",
        "https://example.org/a?b=c#d",
        "the quick onyx goblin jumps over the lazy dwarf ",
        "0123456789012345678901234567890123456789",
        "key: value",
        "[a](b)",
        "<b>"
    };
    private static final String[] BODIES = {
        "",
        " ",
        "\n",
        "\r",
        "\r\n",
        "\n\n",
        "\r\r",
        "---",
        "---\n",
        "---\ntitle: no\n---",
        "...",
        "\u2028",
        "\ufeff",
        "\ufeff---",
        "Open the original post ↗ ",
        "Open the original post ↗ https://example.org/a",
        "\n Open the original post ↗ https://example.org/a\r\n",
        "Open the original post -> https://example.org/a",
        "\u0000"
    };
    private static final String[] URLS = {
        "https://example.org/a",
        "https://example.org/",
        "http://example.org:8080/a?b=c&d=%20#e",
        "",
        "../a",
        "mailto:a@example.org",
        "https://exämple.org/ö/漢",
        "https://[::1]/a",
        "a:b",
        "#f",
        "https://example.org/it's",
        "?",
        "https://example.org/🎥"
    };

    private final Random random;

    public RandomPosts(Random random) {
        this.random = random;
    }

    public Post next() {
        FrontMatter.Builder front = FrontMatter.builder().draft(random.nextBoolean());
        if (random.nextInt(8) > 0) {
            front.title(text(12));
        }
        if (random.nextInt(4) > 0) {
            front.date(moment(random.nextInt(8) == 0 ? 1 : 60));
        }
        for (int tags = random.nextInt(4); tags > 0; tags--) {
            front.addTag(text(4));
        }
        if (random.nextBoolean()) {
            front.source(text(4));
        }
        if (random.nextBoolean()) {
            front.externalUrl(URI.create(one(URLS)));
        }
        if (random.nextBoolean()) {
            front.postKind(random.nextBoolean() ? PostKind.LINK : new PostKind(text(2)));
        }
        if (random.nextInt(3) == 0) {
            front.tldr(text(30));
        }
        if (random.nextInt(3) == 0) {
            front.summary(text(90));
        }
        for (int extras = random.nextInt(4); extras > 0; extras--) {
            String key = text(3);
            if (!FrontMatter.KEYS.contains(key)) {
                front.putExtra(key, value(3));
            }
        }
        return new Post(front.build(), body());
    }

    private Body body() {
        String text = random.nextBoolean() ? one(BODIES) : text(20);
        StringBuilder writable = new StringBuilder();
        text.codePoints().filter(unit -> unit < 0xD800 || unit > 0xDFFF).forEach(writable::appendCodePoint);
        return Body.parse(writable.toString());
    }

    private @Nullable Object value(int depth) {
        return switch (random.nextInt(depth > 0 ? 13 : 10)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> random.nextInt(100) - 50;
            case 3 -> random.nextLong();
            case 4 -> new BigInteger(80, random).negate();
            case 5 -> random.nextBoolean() ? random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20) : special();
            case 6 -> LocalDate.ofEpochDay(random.nextInt(80_000) - 40_000);
            case 7 -> local();
            case 8 -> moment(60);
            case 10 -> list(depth);
            case 11 -> map(depth);
            case 12 -> set();
            default -> text(8);
        };
    }

    private double special() {
        double[] specials = {
            0.0, -0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MIN_VALUE, 1e16, 1e-5
        };
        return specials[random.nextInt(specials.length)];
    }

    private List<Object> list(int depth) {
        List<Object> list = new ArrayList<>();
        for (int items = random.nextInt(4); items > 0; items--) {
            list.add(value(depth - 1));
        }
        return list;
    }

    private Map<Object, Object> map(int depth) {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int entries = random.nextInt(4); entries > 0; entries--) {
            map.put(key(), value(depth - 1));
        }
        return map;
    }

    private Set<Object> set() {
        Set<Object> set = new LinkedHashSet<>();
        for (int items = random.nextInt(4); items > 0; items--) {
            set.add(key());
        }
        return set;
    }

    private Object key() {
        return switch (random.nextInt(5)) {
            case 0 -> random.nextInt(9);
            case 1 -> random.nextBoolean();
            case 2 -> LocalDate.ofEpochDay(random.nextInt(1_000));
            default -> text(3);
        };
    }

    private LocalDateTime local() {
        return LocalDateTime.ofEpochSecond(
                (long) (random.nextGaussian() * 2e9),
                random.nextBoolean() ? 0 : random.nextInt(1_000_000_000),
                ZoneOffset.UTC);
    }

    private OffsetDateTime moment(int step) {
        int seconds = random.nextInt(3) == 0 ? 0 : (random.nextInt(129_601) - 64_800) / step * step;
        return local().atOffset(ZoneOffset.ofTotalSeconds(seconds));
    }

    private String text(int pieces) {
        StringBuilder text = new StringBuilder();
        for (int count = random.nextInt(pieces + 1); count > 0; count--) {
            text.append(random.nextInt(3) == 0 ? one(PIECES) : PIECES[random.nextInt(7)]);
        }
        return text.toString();
    }

    private String one(String[] texts) {
        return texts[random.nextInt(texts.length)];
    }
}
