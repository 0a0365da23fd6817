package io.github.postmodel.spring;

import io.github.postmodel.Post;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The folder of the posts: one Markdown file each. */
@Component
class PostFolder {
    private final Path folder;

    PostFolder(@Value("${posts.folder}") Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /**
     * Writes a new post.
     *
     * @return its name: the day, and the words of the title
     * @throws java.nio.file.FileAlreadyExistsException if there is one of that name
     */
    String add(Post post) throws IOException {
        String words = Normalizer.normalize(String.valueOf(post.frontMatter().title()), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String day = String.valueOf(post.frontMatter().date()).substring(0, "2025-01-01".length());
        String name = words.isEmpty() ? day : day + "-" + words;
        PostFile.parse(PostWriter.format(post)).saveAs(path(name));
        return name;
    }

    /**
     * Opens a post.
     *
     * @throws NoSuchFileException if there is none of that name
     */
    PostFile open(String name) throws IOException {
        Path path = path(name);
        if (Files.notExists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        return PostFile.open(path);
    }

    private Path path(String name) {
        return folder.resolve(name + ".md");
    }
}
