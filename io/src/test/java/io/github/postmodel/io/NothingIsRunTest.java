package io.github.postmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A tag makes nothing of a type, and a URL is text: whatever a file says, nothing of it is run, loaded or fetched. */
class NothingIsRunTest {
    /** What a tag would make an object of. */
    public static final class Bomb {
        static int made;

        public Bomb() {
            made++;
        }

        public Bomb(String text) {
            this();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!io.github.postmodel.io.NothingIsRunTest$Bomb {}",
                "!!io.github.postmodel.io.NothingIsRunTest$Bomb [text]",
                "!!io.github.postmodel.io.NothingIsRunTest$Bomb text",
                "!<tag:yaml.org,2002:io.github.postmodel.io.NothingIsRunTest$Bomb> {}",
                "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://127.0.0.1/\"]]]]",
                "!!java.io.File [/etc/passwd]",
                "!!python/object/apply:os.system [id]",
                "!!python/name:os.system",
                "!!python/tuple [a]",
                "!ruby/object:Gem::Installer {}",
                "!!binary aGVsbG8=",
                "!include other.yaml",
                "!secret x",
                "!env HOME"
            })
    void ofATag(String value) {
        for (String entry : new String[] {
            "k: " + value, "title: " + value, "tags: [" + value + "]", "k: {a: [" + value + "]}", "? " + value + "\n: x"
        }) {
            PostFile file = PostFile.parse("---\n" + entry + "\n---\n");
            assertThat(file.problems())
                    .as(entry)
                    .extracting(Problem::rule)
                    .isNotEmpty()
                    .isSubsetOf(
                            Rule.UNKNOWN_TAG.id(), Rule.VALUE_TYPE.id(), Rule.YAML_SYNTAX.id(), Rule.TAGS_LIST.id());
            assertThat(file.post().frontMatter().title()).isNull();
            assertThat(file.post().frontMatter().tags()).isEmpty();
        }
        assertThat(Bomb.made).isZero();
    }

    @Test
    void ofATextThatLooksLikeAnExpression() {
        String text = "${jndi:ldap://127.0.0.1/a} #{1+1} {{ 1 + 1 }} $(id) `id` %s %n";
        PostFile file = PostFile.parse("---\ntitle: '" + text + "'\nk: '" + text + "'\n---\n" + text + "\n");
        assertThat(file.post().frontMatter().title()).isEqualTo(text);
        assertThat(file.post().frontMatter().extra()).containsEntry("k", text);
        assertThat(PostWriter.format(file.post()))
                .contains("title: '" + text + "'\n")
                .endsWith("---\n" + text + "\n");
    }

    @Test
    void ofAUrl() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + server.getLocalPort() + "/a";
            PostFile file = PostFile.parse(
                    "---\nexternal_url: " + url + "\nk: " + url + "\n---\nOpen the original post ↗ " + url + "\n");
            file.with(file.post().with(fields -> fields.draft(true))).text();
            PostWriter.format(file.post());
            assertThat(file.post().equals(PostFile.parse(file.text()).post())).isTrue();
            server.setSoTimeout(200);
            Assertions.assertThrows(SocketTimeoutException.class, server::accept);
        }
    }
}
