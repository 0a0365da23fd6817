package io.github.postmodel.validate.lsp.features;

import io.github.postmodel.Problem;
import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.io.PostEditException;
import io.github.postmodel.io.PostReadException;
import io.github.postmodel.validate.lsp.site.FileUri;
import io.github.postmodel.validate.lsp.site.OpenFile;
import io.github.postmodel.validate.lsp.text.Document;
import io.github.postmodel.validate.lsp.text.DocumentText;
import io.github.postmodel.validate.lsp.text.Documents;
import io.github.postmodel.validate.lsp.text.Positions;
import io.github.postmodel.validate.usage.Refusal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameResult;
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
     * The edits that give the tag at a position another name, in each file that has it.
     *
     * @param versioned as {@link WorkspaceEdits} has it
     * @param asking whether anyone still waits for it
     * @throws Refusal if there is no tag, the name is none, or a file cannot be changed without loss
     */
    public WorkspaceEdit edit(Position position, String name, boolean versioned, CancelChecker asking) {
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
        WorkspaceEdits edits = new WorkspaceEdits(versioned);
        Change change = new Change(tag.asText(), name, edits);
        change.add(file.markdown(), file.document());
        for (Path path : file.site().files()) {
            asking.checkCanceled();
            if (!path.equals(file.path())) {
                change.add(path, open.get(path));
            }
        }
        return edits.toEdit();
    }

    /** The change of one name into another, file by file. */
    private final class Change {
        private final String from;
        private final String to;
        private final WorkspaceEdits edits;

        Change(String from, String to, WorkspaceEdits edits) {
            this.from = from;
            this.to = to;
            this.edits = edits;
        }

        void add(Path path, @Nullable Document document) {
            try {
                if (document != null) {
                    add(new OpenFile(document, path, file.site()).markdown(), document);
                } else {
                    add(MarkdownFile.open(path, file.site().settings().readOptions()), null);
                }
            } catch (PostReadException unreadable) {
                // A run tells of it. What cannot be read has no tags.
                return;
            }
        }

        void add(MarkdownFile before, @Nullable Document document) {
            DocumentText text = document == null ? DocumentText.of(before.text()) : document.text();
            List<Outline.Node> tags = tags(before, text);
            if (tags.stream().noneMatch(tag -> tag.asText().equals(from))) {
                return;
            }
            String after = renamed(before, tags).text();
            var changes = TextChange.edits(text.text(), after, documents.positions(text));
            if (!changes.isEmpty()) {
                if (document != null) {
                    edits.add(document, changes);
                } else {
                    edits.add(FileUri.of(Path.of(before.name())), changes);
                }
            }
        }

        /** One tag of the new name: where it was there already, or the old one was twice, the others go. */
        private MarkdownFile renamed(MarkdownFile before, List<Outline.Node> tags) {
            MarkdownFile after = before;
            try {
                boolean isThere = tags.stream().anyMatch(tag -> tag.asText().equals(to));
                int first = first(tags);
                for (int index = tags.size() - 1; index >= 0; index--) {
                    Outline.Node tag = tags.get(index);
                    if (tag.asText().equals(from)) {
                        String property = tag.path().size() == 1 ? TAGS : TAGS + "[" + index + "]";
                        after = isThere || index > first ? after.without(property) : after.with(property, to);
                    }
                }
            } catch (PostEditException notWithoutLoss) {
                throw new Refusal(before.name() + ": " + notWithoutLoss.getMessage());
            }
            return after;
        }

        private int first(List<Outline.Node> tags) {
            for (int index = 0; index < tags.size(); index++) {
                if (tags.get(index).asText().equals(from)) {
                    return index;
                }
            }
            return tags.size();
        }
    }
}
