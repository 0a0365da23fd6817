package io.github.postmodel.validate.lsp.site;

import io.github.postmodel.Problem;
import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostReadException;
import io.github.postmodel.validate.canonical.FormattedFile;
import io.github.postmodel.validate.collections.ContentCollection;
import io.github.postmodel.validate.fix.Fixer;
import io.github.postmodel.validate.input.Input;
import io.github.postmodel.validate.lsp.text.Document;
import io.github.postmodel.validate.usage.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A text that a client has open, as a file of its site. Immutable and thread-safe; it is read once. */
public final class OpenFile {
    private static final String MARKDOWN = "markdown";

    private final Document document;
    private final @Nullable Path path;
    private final Site site;
    private final Input input;

    /**
     * A text in a site.
     *
     * @param path where it is, or will be, on the disk; null where it has no place
     */
    public OpenFile(Document document, @Nullable Path path, Site site) {
        this.document = document;
        this.path = path;
        this.site = site;
        this.input = new Input.InMemory(
                path == null ? document.uri() : path.toString(), document.text().text());
    }

    /** The text. */
    public Document document() {
        return document;
    }

    /** Where it is on the disk; null where it has no place. */
    public @Nullable Path path() {
        return path;
    }

    /** Its site. */
    public Site site() {
        return site;
    }

    /** Its name in reports. */
    public String name() {
        return input.name();
    }

    /** Whether it is checked: it is Markdown, and a run over the folder would not leave it out. */
    public boolean isChecked() {
        boolean isMarkdown = document.language().equals(MARKDOWN) || name().endsWith(".md");
        return path == null ? isMarkdown : site.takes(path, isMarkdown);
    }

    /** The collection that it is in. */
    public ContentCollection collection() {
        return site.collection(name());
    }

    /**
     * The text as a post.
     *
     * @throws PostReadException if it is larger than the limit
     */
    public PostFile post() {
        return input.open(collection().readOptions());
    }

    /**
     * The text as a Markdown file.
     *
     * @throws PostReadException if it is larger than the limit
     */
    public MarkdownFile markdown() {
        return input.openMarkdown(collection().readOptions());
    }

    /**
     * What is wrong with it, as a run says.
     *
     * @throws Refusal if it cannot be checked, for a schema is broken
     */
    public List<FoundProblem> problems() {
        return site.check(path, input);
    }

    /** How single problems can be fixed. */
    public List<Fixer.Suggestion> suggestions(Predicate<Problem> about) {
        return site.checker().suggestions(post(), about);
    }

    /** The text with everything fixed that can be fixed safely. */
    public PostFile fixed() {
        return site.checker().fixed(post());
    }

    /** The text as formatting makes it, where it is one of a collection of posts. */
    public FormattedFile formatted() {
        return FormattedFile.of(post(), collection(), site.checker()::problems);
    }

    /**
     * Tells the site how the text is now.
     *
     * @return the other files that this may concern
     */
    public Set<Path> update() {
        return path == null ? Set.of() : site.update(path, input);
    }
}
