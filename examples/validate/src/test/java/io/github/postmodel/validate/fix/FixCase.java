package io.github.postmodel.validate.fix;

import io.github.postmodel.validate.support.Resources;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A case of fixes.txt or unsafe-fixes.txt: a file, and what it becomes. */
public record FixCase(String name, String before, String after) {
    private static final Pattern START = Pattern.compile("(?m)^= ");

    /** Each as it is, with CRLF, and with a byte order mark. */
    public static Stream<FixCase> all() {
        return Stream.concat(safe(), unsafe());
    }

    static Stream<FixCase> safe() {
        return in("fixes.txt");
    }

    static Stream<FixCase> unsafe() {
        return in("unsafe-fixes.txt");
    }

    private static Stream<FixCase> in(String file) {
        return START.splitAsStream(Resources.text(FixCase.class, file))
                .skip(1)
                .map(FixCase::parse)
                .flatMap(fix -> Stream.of(fix, fix.withCarriageReturns(), fix.withByteOrderMark()));
    }

    private static FixCase parse(String section) {
        List<String> lines = section.lines().toList();
        Map<String, List<String>> before = post();
        Map<String, List<String>> after = post();
        String key = "";
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("@ ")) {
                key = line.substring(2);
                before.put(key, new ArrayList<>());
                after.put(key, new ArrayList<>());
            } else if (!line.isEmpty()) {
                (line.startsWith("- ") ? before : after).get(key).add(line.substring(2));
            }
        }
        after.forEach((changed, value) -> {
            if (value.isEmpty()) {
                value.addAll(before.get(changed));
            }
        });
        return new FixCase(lines.get(0), text(before), text(after));
    }

    private static Map<String, List<String>> post() {
        Map<String, List<String>> post = new LinkedHashMap<>();
        post.put("open", List.of("---"));
        post.put("title", List.of("title: Hello"));
        post.put("date", List.of("date: '2025-09-18T16:00:00+00:00'"));
        post.put("tags", List.of("tags: [news] # one"));
        post.put("source", List.of("source: 'Example Weekly'"));
        post.put("external_url", List.of("external_url: https://example.org/a"));
        post.put("post_kind", List.of("post_kind: link"));
        post.put("draft", List.of("# not one", "draft: no"));
        post.put("tldr", List.of("tldr: A greeting in one line."));
        post.put("summary", List.of("summary: A greeting, and", "  where it comes from."));
        post.put("close", List.of("---"));
        post.put("body", List.of("A text of its own."));
        return post;
    }

    private static String text(Map<String, List<String>> post) {
        StringBuilder text = new StringBuilder();
        post.values().forEach(lines -> lines.forEach(line -> text.append(line).append('\n')));
        return text.toString().replace("∅\n", "").replace('␠', ' ').replace('⇥', '\t');
    }

    private FixCase withCarriageReturns() {
        return new FixCase(name + ", CRLF", before.replace("\n", "\r\n"), after.replace("\n", "\r\n"));
    }

    private FixCase withByteOrderMark() {
        return new FixCase(name + ", byte order mark", "\uFEFF" + before, "\uFEFF" + after);
    }

    @Override
    public String toString() {
        return name;
    }
}
