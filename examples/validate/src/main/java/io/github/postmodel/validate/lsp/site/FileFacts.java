package io.github.postmodel.validate.lsp.site;

import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostReadException;
import io.github.postmodel.validate.collections.ContentCollection;
import io.github.postmodel.validate.input.Input;
import io.github.postmodel.validate.usage.Refusal;
import io.github.postmodel.validation.PostSetValidator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a file while it is not looked at.
 *
 * @param entry what the rules between posts ask of it; null where it is no post
 * @param tags its tags, without those that have no text
 */
record FileFacts(PostSetValidator.@Nullable Entry entry, List<String> tags) {
    private static final FileFacts NONE = new FileFacts(null, List.of());

    FileFacts {
        tags = List.copyOf(tags);
    }

    /** Those of a file; of one that cannot be read there are none. */
    static FileFacts of(Input input, ContentCollection collection) {
        try {
            if (collection.isPost()) {
                PostFile file = input.open(collection.readOptions());
                return new FileFacts(PostSetValidator.prepare(file, file.name()), tags(file.markdown()));
            }
            return new FileFacts(null, tags(input.openMarkdown(collection.readOptions())));
        } catch (PostReadException | Refusal unreadable) {
            return NONE;
        }
    }

    private static List<String> tags(MarkdownFile file) {
        Object value = file.frontMatter().get("tags");
        List<String> tags = new ArrayList<>();
        for (Object item : value instanceof List<?> items ? items : Collections.singletonList(value)) {
            if (item instanceof String tag && !tag.isBlank()) {
                tags.add(tag);
            }
        }
        return tags;
    }
}
