package io.github.postmodel.validate.folder;

import io.github.postmodel.SourceRange;
import io.github.postmodel.io.PostFile;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A post, and what the rules of a folder ask of it: found out on any thread, while the rules see one post at a time. */
public final class FolderPost {
    private final PostFile file;
    private final @Nullable FileName name;
    private final @Nullable String urlKey;
    private final @Nullable SourceRange urlPlace;

    private FolderPost(
            PostFile file, @Nullable FileName name, @Nullable String urlKey, @Nullable SourceRange urlPlace) {
        this.file = file;
        this.name = name;
        this.urlKey = urlKey;
        this.urlPlace = urlPlace;
    }

    /** Finds out about a post. */
    public static FolderPost of(PostFile file) {
        URI url = file.post().frontMatter().externalUrl();
        if (url == null) {
            return new FolderPost(file, FileName.of(file), null, null);
        }
        return new FolderPost(file, FileName.of(file), UrlKey.of(url), file.locate("external_url"));
    }

    PostFile file() {
        return file;
    }

    /** What the file's name says; null where it has none. */
    @Nullable
    FileName name() {
        return name;
    }

    /** The {@link UrlKey} of its {@code external_url}; null where there is none. */
    @Nullable
    String urlKey() {
        return urlKey;
    }

    /** Where the URL stands; null where there is none. */
    @Nullable
    SourceRange urlPlace() {
        return urlPlace;
    }
}
