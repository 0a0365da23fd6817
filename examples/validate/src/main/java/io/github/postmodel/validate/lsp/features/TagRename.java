package io.github.postmodel.validate.lsp.features;

import io.github.postmodel.Problem;
import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.io.PostEditException;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostReadException;
import io.github.postmodel.validate.edit.RenameValue;
import io.github.postmodel.validate.edit.Typing;
import io.github.postmodel.validate.lsp.site.FileUri;
import io.github.postmodel.validate.lsp.site.OpenFile;
import io.github.postmodel.validate.lsp.site.Site;
import io.github.postmodel.validate.lsp.text.Document;
import io.github.postmodel.validate.lsp.text.DocumentText;
import io.github.postmodel.validate.lsp.text.Documents;
import io.github.postmodel.validate.lsp.text.Positions;
import io.github.postmodel.validate.usage.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.jspecify.annotations.Nullable;

/** Renames a tag in all files of a site. */
public final class TagRename {
    private static final String TAGS = "tags";

    private final OpenFile file;
    private final Documents documents;

    /** A renaming that starts from a text. */
    public TagRename(OpenFile file, Documents documents) {
        this.file = file;
        this.documents = documents;
    }

    /** The tag at a position, if there is one, and its place. */
    public Optional<PrepareRenameResult> prepare(Position position) {
        Positions positions = documents.positions(file.document().text());
        return tag(position)
                .map(tag -> new PrepareRenameResult(
                        positions.range(tag.unquoted().start(), tag.unquoted().end()), tag.asText()));
    }

    private Optional<Outline.Node> tag(Position position) {
        DocumentText text = file.document().text();
        Positions positions = documents.positions(text);
        return Outline.at(positions.offset(position), tags(file.markdown(), text))
                .filter(node -> node.children().isEmpty() && node.place().touches(positions.offset(position)));
    }

    /** The tags of a file; a list, or one word. */
    private List<Outline.Node> tags(MarkdownFile markdown, DocumentText text) {
        return Outline.of(markdown, text.text(), documents.positions(text)).stream()
                .filter(node -> node.path().equals(List.of(TAGS)) && node.value() != null)
                .flatMap(node -> node.value() instanceof List ? node.children().stream() : List.of(node).stream())
                .toList();
    }

    /**
     * A renaming.
     *
     * @param edit the edits, in each file that has the tag
     * @param left where the tag stays, and why: file by file; empty where it is renamed everywhere
     */
    public record Result(WorkspaceEdit edit, List<String> left) {}

    /**
     * Gives the tag at a position another name.
     *
     * @param versioned as {@link WorkspaceEdits} has it
     * @param asking whether anyone still waits for it
     * @throws Refusal if there is no tag, the name is none, or this text cannot be changed without loss
     */
    public Result rename(Position position, String name, boolean versioned, CancelChecker asking) {
        Outline.Node tag = tag(position).orElseThrow(() -> new Refusal("there is no tag here; go to an item of tags"));
        if (name.isBlank() || name.codePoints().anyMatch(Character::isISOControl)) {
            throw new Refusal(Problem.quote(name) + " is no name of a tag; write a word");
        }
        Map<Path, Document> open = new HashMap<>();
        for (Document document : documents.all()) {
            Path path = FileUri.path(document.uri());
            if (path != null) {
                open.put(path, document);
            }
        }
        Change change = new Change(new RenameValue(TAGS, tag.asText(), name), new WorkspaceEdits(versioned));
        change.add(file.post(), file.document());
        for (Path path : file.site().files()) {
            asking.checkCanceled();
            if (!path.equals(file.path())) {
                change.addOther(path, open.get(path));
            }
        }
        return new Result(change.edits.toEdit(), change.left);
    }

    /** The change of one name into another, file by file, as {@code validate edit --rename-value} makes it. */
    private final class Change {
        private final RenameValue rename;
        private final WorkspaceEdits edits;
        private final List<String> left = new ArrayList<>();

        Change(RenameValue rename, WorkspaceEdits edits) {
            this.rename = rename;
            this.edits = edits;
        }

        void addOther(Path path, @Nullable Document document) {
            try {
                PostFile before = document == null
                        ? PostFile.open(
                                path, file.site().collection(path.toString()).readOptions())
                        : new OpenFile(document, path, file.site()).post();
                if (!add(before, document)) {
                    LeftTag.reason(before.markdown(), rename.old())
                            .ifPresent(reason -> left.add(file.site().shown(path.toString()) + ": " + reason));
                }
            } catch (Refusal notWithoutLoss) {
                left.add(String.valueOf(notWithoutLoss.getMessage()));
            } catch (PostReadException unreadable) {
                // A run tells of it. What cannot be read has no tags.
                return;
            }
        }

        /** Whether there is something to change. */
        boolean add(PostFile before, @Nullable Document document) {
            PostFile after = renamed(before);
            if (after == before) {
                return false;
            }
            DocumentText text = document == null ? DocumentText.of(before.text()) : document.text();
            List<TextEdit> changes = TextChange.edits(text.text(), after.text(), documents.positions(text));
            if (document != null) {
                edits.add(document, changes);
            } else {
                edits.add(FileUri.of(Path.of(before.name())), changes);
            }
            return true;
        }

        private PostFile renamed(PostFile before) {
            Site site = file.site();
            String name = before.name();
            try {
                return rename.apply(before, Typing.ofTexts(site.collection(name)));
            } catch (PostEditException notWithoutLoss) {
                // The message starts with the name.
                String message = String.valueOf(notWithoutLoss.getMessage());
                throw new Refusal(site.shown(name) + message.substring(name.length()));
            }
        }
    }
}
