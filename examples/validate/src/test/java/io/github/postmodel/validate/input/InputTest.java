package io.github.postmodel.validate.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostReadException;
import io.github.postmodel.io.ReadOptions;
import io.github.postmodel.validate.support.Posts;
import io.github.postmodel.validate.usage.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputTest {
    @TempDir
    Path folder;

    @Test
    void aFileThatAnotherProgramHasChangedIsLeftAlone() throws IOException {
        Path path = Posts.write(folder.resolve("a.md"), Posts.LINK);
        Input input = new Input.OnDisk(path);
        PostFile opened = input.open(ReadOptions.defaults());
        PostFile changed = opened.with(opened.post().with(fields -> fields.draft(true)));
        Files.writeString(path, Posts.ARTICLE);

        assertThatThrownBy(() -> input.save(changed))
                .isInstanceOf(Refusal.class)
                .hasMessage("another program has changed the file meanwhile; nothing was written, so run again");
        assertThat(path).content().isEqualTo(Posts.ARTICLE);
    }

    @Test
    void standardInputCanBeOpenedTwice() {
        Input input = new Input.StandardInput(stream(Posts.ARTICLE), "<stdin>");

        assertThat(input.open(ReadOptions.defaults()).post())
                .isEqualTo(input.open(ReadOptions.defaults()).post())
                .isEqualTo(PostFile.parse(Posts.ARTICLE).post());
    }

    @Test
    void standardInputCannotBeSaved() {
        Input input = new Input.StandardInput(stream(Posts.ARTICLE), "<stdin>");

        assertThatThrownBy(() -> input.save(PostFile.parse(Posts.ARTICLE)))
                .isInstanceOf(Refusal.class)
                .hasMessage("standard input cannot be changed; name a file, or use --diff");
    }

    @Test
    void standardInputIsReadUpToTheLimit() {
        Input input = new Input.StandardInput(stream(Posts.ARTICLE), "a.md");
        ReadOptions options = ReadOptions.defaults().withMaxFileBytes(20);

        assertThatThrownBy(() -> input.open(options))
                .isInstanceOf(PostReadException.class)
                .hasMessage("a.md: the file has more than 20 bytes; raise ReadOptions.maxFileBytes if that is meant");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
