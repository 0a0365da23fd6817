package io.github.postmodel.validate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.PostReadException;
import io.github.postmodel.validate.check.FileChecker;
import io.github.postmodel.validate.collections.Catalog;
import io.github.postmodel.validate.fix.Fixes;
import io.github.postmodel.validate.input.Input;
import io.github.postmodel.validate.settings.Settings;
import io.github.postmodel.validate.support.Posts;
import io.github.postmodel.validation.PostValidator;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bad example of every rule breaks that rule and no other; the good one does not break it. */
class RuleDocsTest {
    private static final PostValidator VALIDATOR = PostValidator.create();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void theBadExampleBreaksTheRule(Rule rule) throws IOException {
        assertThat(broken(rule, rule.bad())).containsExactly(rule.id());
    }

    @ParameterizedTest
    @EnumSource
    void theGoodExampleDoesNot(Rule rule) throws IOException {
        assertThat(broken(rule, rule.good())).doesNotContain(rule.id());
    }

    private Set<String> broken(Rule rule, String example) throws IOException {
        return switch (rule) {
            case FILE_UNREADABLE -> {
                Posts.write(folder.resolve(rule.good()), Posts.ARTICLE);
                yield broken(checker(), folder.resolve(example));
            }
            case DATE_FILE_NAME -> {
                String name = example.substring(example.indexOf("(in ") + 4, example.length() - 1);
                String text = withLines(example.replaceFirst(" \\(in .*", ""));
                yield broken(checker(), Posts.write(folder.resolve(name), text));
            }
            case EXTERNAL_URL_DUPLICATE, SLUG_DUPLICATE -> {
                FileChecker checker = checker();
                String text = withLines(example.replaceFirst(" \\(in .*", ""));
                Set<String> first = broken(checker, Posts.write(folder.resolve("a.md"), text));
                text = rule == Rule.SLUG_DUPLICATE
                        ? text.replace("https://example.org/a", "https://example.org/b")
                        : text;
                boolean twice = example.contains("in two files");
                yield twice ? broken(checker, Posts.write(folder.resolve("b.md"), text)) : first;
            }
            case ENCODING -> {
                boolean latin1 = example.contains("\\xE9");
                yield broken(withLines(example.replace("\\xE9", "é")), latin1 ? ISO_8859_1 : UTF_8);
            }
            case LIMIT -> broken(withLines(example.replaceFirst("\\[+ a hundred times", "[".repeat(100))));
            case FENCE_MISSING, FENCE_UNCLOSED, FRONT_MATTER_LANGUAGE -> broken(example);
            case FENCE_SPACE -> broken(Posts.LINK.replaceFirst("---", example.replace("(and a space)", "")));
            case FINAL_NEWLINE -> {
                String body = withBody(example.replace(" (and no line ending)", ""));
                yield broken(example.contains("no line ending") ? body.stripTrailing() : body);
            }
            case MERGE_CONFLICT -> broken(Posts.linkWith("title", example));
            case NOT_A_MAPPING -> broken("---\n" + example + "\n---\n");
            case BODY_EMPTY ->
                broken(withBody(example.replaceFirst("^---\n", "").replace("(nothing below the fence)", "")));
            case BODY_LINK, BODY_LINK_FORM -> broken(withBody(example));
            default -> broken(withLines(example));
        };
    }

    /** The sample with the lines in place of their key's, or before the last where it does not have the key. */
    private static String withLines(String lines) {
        Matcher key = Pattern.compile("(?m)^\\w+(?=:)").matcher(lines);
        assertThat(key.find()).isTrue();
        return Posts.LINK.contains("\n" + key.group() + ":")
                ? Posts.linkWith(key.group(), lines)
                : Posts.LINK.replace("\nsummary:", "\n" + lines + "\nsummary:");
    }

    private static String withBody(String body) {
        return Posts.LINK.replace("A text of its own.", body);
    }

    private Set<String> broken(String text) throws IOException {
        return broken(text, UTF_8);
    }

    private Set<String> broken(String text, Charset charset) throws IOException {
        Path path = Files.writeString(folder.resolve("post.md"), text, charset);
        return broken(checker(), path);
    }

    private static FileChecker checker() {
        return new FileChecker(() -> VALIDATOR, new Catalog(Settings.of(Map.of(), null), true), Fixes.SAFE);
    }

    private static Set<String> broken(FileChecker checker, Path path) {
        try {
            return checker.finish(checker.check(new Input.OnDisk(path))).problems().stream()
                    .map(Problem::rule)
                    .collect(toSet());
        } catch (PostReadException unreadable) {
            return unreadable.problems().stream().map(Problem::rule).collect(toSet());
        }
    }
}
