package io.github.postmodel.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.Severity;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostReadException;
import io.github.postmodel.io.PostReader;
import io.github.postmodel.validate.hints.PostSchema;
import io.github.postmodel.validate.support.Posts;
import io.github.postmodel.validation.PostValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A schema and a validator that disagree make an editor that cannot be trusted: front matter is valid to the schema
 * exactly when the reader and the validator find no error in it, but for what no schema can say. With
 * {@code -Dpostmodel.corpus=DIR} the posts of a folder are looked at as well.
 */
@Tag("slow")
class SchemaAgreesTest {
    private static final String OF_THE_FILE = "the front matter cannot be had at all";
    private static final String OF_THE_YAML = "there is no value that a schema could look at";
    private static final String OF_THE_BODY = "a schema of the front matter does not see the body";

    /** The errors that a schema does not know, and why. */
    private static final Map<Rule, String> BEYOND_A_SCHEMA = Map.ofEntries(
            entry(Rule.FILE_UNREADABLE, OF_THE_FILE),
            entry(Rule.ENCODING, OF_THE_FILE),
            entry(Rule.FENCE_MISSING, OF_THE_FILE),
            entry(Rule.FENCE_UNCLOSED, OF_THE_FILE),
            entry(Rule.YAML_SYNTAX, OF_THE_YAML),
            entry(Rule.DUPLICATE_KEY, OF_THE_YAML),
            entry(Rule.TAB_INDENTATION, OF_THE_YAML),
            entry(Rule.SECOND_DOCUMENT, OF_THE_YAML),
            entry(Rule.UNKNOWN_TAG, OF_THE_YAML),
            entry(Rule.FRONT_MATTER_LANGUAGE, OF_THE_FILE),
            entry(Rule.MERGE_CONFLICT, OF_THE_YAML),
            entry(Rule.LIMIT, "how much a reader takes is the reader's to say"),
            entry(Rule.BODY_EMPTY, OF_THE_BODY),
            entry(Rule.BODY_LINK, OF_THE_BODY),
            entry(Rule.BODY_LINK_FORM, OF_THE_BODY));

    /** What the reader takes and warns of, for a person meant it; a schema takes some of it. */
    private static final Set<String> OF_THE_SPELLING = Set.of(Rule.DATE_SPELLING.id(), Rule.TAGS_TEXT.id());

    /** Front matter that is no mapping is no object; which hosts there can be, no pattern says. */
    private static final Set<Rule> SEEN_IN_PART = Set.of(Rule.NOT_A_MAPPING, Rule.URL_HOST);

    private static final Set<String> OF_A_LINK_POST =
            Set.of(Rule.SOURCE_REQUIRED.id(), Rule.EXTERNAL_URL_REQUIRED.id(), Rule.POST_KIND_REQUIRED.id());

    private static final Pattern LEAP_DAY = Pattern.compile("-02-29T[0-9:.]+(?:Z|[+-][0-9:]+)\" names a date");

    private static final Pattern IPV6 = Pattern.compile("://\\[[0-9A-Fa-f:.]+]");

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PostSchema.json());

    private final PostValidator validator = PostValidator.create();

    @ParameterizedTest
    @EnumSource
    void onEveryPost(YamlTree yaml) throws IOException {
        int trees = 0;
        for (Path folder : folders()) {
            List<Path> posts;
            try (Stream<Path> listed = PostReader.list(folder)) {
                posts = listed.toList();
            }
            assertThat(posts).as("posts in %s", folder).isNotEmpty();
            for (Path path : posts) {
                if (agrees(Files.readAllBytes(path), path.toString(), yaml)) {
                    trees++;
                }
            }
        }
        assertThat(trees).isGreaterThan(40);
    }

    @ParameterizedTest
    @EnumSource
    void onEveryValueOfEveryField(YamlTree yaml) {
        for (String key : FrontMatter.KEYS) {
            for (String value : values()) {
                for (String post : List.of(Posts.linkWith(key, key + ": " + value), articleWith(key, value))) {
                    assertThat(agrees(post.getBytes(UTF_8), key + ": " + value, yaml))
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void onEveryRuleThatASchemaCanSay(YamlTree yaml) {
        for (Rule rule : Rule.values()) {
            if (rule.severity() == Severity.ERROR
                    && !BEYOND_A_SCHEMA.containsKey(rule)
                    && !SEEN_IN_PART.contains(rule)) {
                assertThat(faults(yaml, post(rule.bad()))).as(rule.bad()).isNotEmpty();
                assertThat(faults(yaml, post(rule.good()))).as(rule.good()).isEmpty();
            }
        }
    }

    /** The schema asks less of such a post than the validator: it does not see what the body makes of it. */
    @ParameterizedTest
    @EnumSource
    void onAnArticleWhoseBodyIsTheLink(YamlTree yaml) {
        String post = Posts.ARTICLE.replace("Hello.\n", "Open the original post ↗ https://example.org/a\n");
        assertThat(agrees(post.getBytes(UTF_8), post, yaml)).isTrue();
        assertThat(faults(yaml, post)).isEmpty();
    }

    /** A schema says valid or not, and nothing in between. */
    @ParameterizedTest
    @EnumSource
    void aWarningIsNoFault(YamlTree yaml) {
        for (String lines : List.of("tags: [news, news]", "post_kind: relase", "tldr:", "summary: ''", "tags: []")) {
            assertThat(faults(yaml, post(lines))).as(lines).isEmpty();
        }
    }

    @Test
    void frontMatterIsAMapping() {
        assertThat(faults(YamlTree.YAML_1_2, "---\n- Hello\n---\n")).isNotEmpty();
    }

    /** Where only the body makes a link post, the schema sees an article. */
    private static boolean isBeyond(Problem problem, JsonNode tree) {
        return isBeyond(problem) || (OF_A_LINK_POST.contains(problem.rule()) && !tree.hasNonNull("post_kind"));
    }

    /** The one date, the one host and the keys that no schema of the fields can tell from good ones. */
    private static boolean isBeyond(Problem problem) {
        return BEYOND_A_SCHEMA.keySet().stream().anyMatch(rule -> rule.id().equals(problem.rule()))
                // A 29 February needs arithmetic.
                || (problem.rule().equals(Rule.DATE_FORMAT.id())
                        && LEAP_DAY.matcher(problem.message()).find())
                // So does counting the groups of an IPv6 address.
                || (problem.rule().equals(Rule.URL_SYNTAX.id())
                        && IPV6.matcher(problem.message()).find())
                // A key that is none of the known ones may hold anything.
                || (problem.rule().equals(Rule.VALUE_TYPE.id()) && !FrontMatter.KEYS.contains(problem.property()));
    }

    private static boolean isSeenInPart(Problem problem, JsonNode tree) {
        return problem.is(Rule.URL_HOST)
                || problem.is(Rule.EXTERNAL_URL_REQUIRED) && !tree.hasNonNull("post_kind")
                || OF_THE_SPELLING.contains(problem.rule());
    }

    /** Whether there was anything to agree on. */
    private boolean agrees(byte[] bytes, String name, YamlTree yaml) {
        List<Problem> errors = problems(bytes, name).stream()
                .filter(problem -> problem.isError() || OF_THE_SPELLING.contains(problem.rule()))
                .toList();
        JsonNode tree = yaml.of(new String(bytes, UTF_8));
        if (tree == null) {
            assertThat(errors).as(name).anyMatch(SchemaAgreesTest::isBeyond);
            return false;
        }
        List<Error> faults = SCHEMA.validate(tree);
        if (!errors.isEmpty() && errors.stream().allMatch(problem -> isSeenInPart(problem, tree))) {
            // Some are refused by the schema as well, and some are not.
            return true;
        }
        if (errors.stream().allMatch(error -> isBeyond(error, tree))) {
            assertThat(faults).as(name).isEmpty();
        } else {
            assertThat(faults).as("%s: %s", name, errors).isNotEmpty();
        }
        return true;
    }

    private List<Problem> problems(byte[] bytes, String name) {
        try {
            PostFile file = PostFile.parse(bytes, name);
            return validator.check(file.post(), file.problems());
        } catch (PostReadException fault) {
            return fault.problems();
        }
    }

    private static List<Error> faults(YamlTree yaml, String post) {
        JsonNode tree = yaml.of(post);
        assertThat(tree).as(post).isNotNull();
        return SCHEMA.validate(tree);
    }

    private static String post(String lines) {
        return Posts.linkWith(lines.substring(0, lines.indexOf(':')), lines);
    }

    private static String articleWith(String key, String value) {
        String others = Posts.ARTICLE.replaceFirst("(?m)^" + key + ":.*\\R", "");
        return others.replaceFirst("---\n", "---\n" + key + ": " + Matcher.quoteReplacement(value) + "\n");
    }

    private static List<Path> folders() {
        String corpus = System.getProperty("postmodel.corpus");
        return corpus == null ? List.of(Posts.GOOD, Posts.BROKEN) : List.of(Posts.GOOD, Posts.BROKEN, Path.of(corpus));
    }

    /** Values of each kind, one a line. */
    private static List<String> values() {
        String dates = Stream.of(
                        "1990-01-01T00:00",
                        "1989-12-31T23:59:59",
                        "1999-01-31T00:00:00",
                        "2000-02-30T00:00:00",
                        "2024-02-29T00:00:00",
                        "2025-02-29T00:00:00",
                        "2025-04-31T00:00:00",
                        "2025-04-30T23:59:59",
                        "2025-13-01T00:00:00",
                        "2025-00-01T00:00:00",
                        "2025-01-00T00:00:00",
                        "2025-01-01T24:00:00",
                        "2025-01-01T00:60:00",
                        "2025-01-01T00:00:60",
                        "2025-01-01T00:00:00.",
                        "2025-01-01T00:00:00.5",
                        "2025-01-01T00:00:00.123456789",
                        "2025-01-01T00:00:00.1234567890",
                        "2025-01-01 00:00:00",
                        "9999-12-31T00:00:00",
                        "10000-01-01T00:00:00",
                        "0001-01-01T00:00:00",
                        "25-01-01T00:00:00")
                .flatMap(date -> Stream.of(date + "Z", date + "+18:00", date))
                .collect(Collectors.joining("\n"));
        String offsets = Stream.of(
                        "+18:01", "-18:00", "+17:59", "-19:00", "+00:60", "+02:00:30", "+02", "z", "+0200", " +02:00")
                .map(offset -> "2025-01-01T00:00:00" + offset)
                .collect(Collectors.joining("\n"));
        String scalars = """
                ''
                ' '
                "\\t"
                "\\u00A0"
                "\\u3000"
                "\\u2028"
                "\\x1C"
                "\\a"
                "a\\x7F"
                "a\\u2028b"
                "a\\nb"
                ~
                null
                'null'
                1984
                -1.5
                0x1F
                1e3
                010
                true
                'true'
                yes
                No
                'off'
                y
                tRue
                maybe
                2025-09-18
                Hello
                '🎥'
                [news]
                []
                ['']
                [' ']
                [1, true, 2.5]
                [null]
                [[news]]
                [{a: b}]
                [news, news]
                ["\\a"]
                {a: b}
                {}
                link
                release""";
        String urls = """
                http://a
                HTTPS://EXAMPLE.ORG
                https:/example.org
                https://
                https:///a
                https:example.org
                //example.org/a
                ftp://example.org/a
                javascript:alert(1)
                https://me@example.org/
                https://me:secret@example.org/
                https://@example.org/
                https://example.org:/a
                https://example.org:80/a
                https://example.org:65535/a
                https://example.org:65536/a
                https://example.org:0065535/a
                https://example.org:999999/a
                https://example.org:x/a
                https://a:1:2/
                https://my_host.example/a
                https://exämple.org/ä?ö#ü
                https://example.org/a b
                https://example.org/a%20b
                https://example.org/a%2
                https://example.org/%zz
                https://example.org/a[b]
                https://example.org/?a[b]=c
                https://example.org/#a[b]
                'https://example.org/#a#b'
                https://example.org?a
                'https://example.org#a'
                https://example.org/a?b?c/d
                https://example.org/a:b@c
                'https://example.org/a|b'
                'https://example.org/{a}'
                'https://example.org/<a>'
                'https://example.org/a^b'
                'https://example.org/a`b'
                'https://example.org/a\\b'
                'https://example.org/"a"'
                "https://example.org/a\\u00A0b"
                "https://example.org/a\\u0085b"
                "https://example.org/a\\n"
                https://[::1]/a
                https://[::1]:8080/a
                https://[fe80::1%25eth0]/a
                https://[1:2]/a
                https://[zz]/a
                https://a[b]/
                ' https://example.org/a'
                https://-a.example/
                https://a..b/
                https://ex%41mple.org/
                https://a,b;c=d+e!$&'()*~/""";
        return Stream.of(dates, offsets, scalars, urls)
                .flatMap(lines -> Arrays.stream(lines.split("\n", -1)))
                .toList();
    }
}
