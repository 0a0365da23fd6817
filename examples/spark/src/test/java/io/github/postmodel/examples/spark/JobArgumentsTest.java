package io.github.postmodel.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A folder is a path or an address. */
class JobArgumentsTest {
    @ParameterizedTest
    @CsvSource({
        "posts, posts",
        "posts/, posts",
        "../posts, ../posts",
        "16:00/posts, ./16:00/posts",
        "a posts: 2025, ./a posts: 2025",
        "/tmp/16:00, /tmp/16:00",
        "file:/tmp/posts, file:/tmp/posts",
        "file:///tmp/posts/, file:/tmp/posts",
        "s3a://bucket/posts, s3a://bucket/posts"
    })
    void aFolder(String word, String path) {
        JobArguments arguments = JobArguments.parse(word, "tables");

        assertThat(arguments).isNotNull();
        assertThat(new Path(arguments.posts())).hasToString(path);
    }

    @Test
    void noName() {
        assertThat(JobArguments.parse("", "tables")).isNull();
        assertThat(JobArguments.parse("posts", "")).isNull();
    }
}
