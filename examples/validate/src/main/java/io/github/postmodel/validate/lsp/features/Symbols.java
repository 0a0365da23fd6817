package io.github.postmodel.validate.lsp.features;

import io.github.postmodel.validate.lsp.features.Outline.Node;
import io.github.postmodel.validate.lsp.site.OpenFile;
import io.github.postmodel.validate.lsp.text.Positions;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.SymbolKind;
import org.jspecify.annotations.Nullable;

/** The entries of the front matter as an editor lists them. */
public final class Symbols {
    private static final int LONGEST = 80;

    private Symbols() {}

    /** The symbols of a text. */
    public static List<DocumentSymbol> of(OpenFile file, Positions positions) {
        return symbols(Outline.of(file.markdown(), file.document().text().text(), positions), positions);
    }

    static List<DocumentSymbol> symbols(List<Node> nodes, Positions positions) {
        return nodes.stream().map(node -> symbol(node, positions)).toList();
    }

    private static DocumentSymbol symbol(Node node, Positions positions) {
        DocumentSymbol symbol = new DocumentSymbol(
                node.name().isBlank() ? "\"" + node.name() + "\"" : node.name(),
                kind(node.value()),
                positions.range(node.whole().start(), node.whole().end()),
                positions.range(node.key().start(), node.key().end()));
        if (node.children().isEmpty()) {
            symbol.setDetail(detail(node));
        }
        symbol.setChildren(symbols(node.children(), positions));
        return symbol;
    }

    /** What is written there; of a text on several lines, how it starts. Null where nothing is written. */
    private static @Nullable String detail(Node node) {
        if (node.value() == null && node.isUnwritten()) {
            return null;
        }
        boolean isOnLines = node.value() instanceof String && node.text().indexOf('\n') >= 0;
        return shown(isOnLines ? node.asText().strip() : node.text());
    }

    private static String shown(String text) {
        String line = text.lines().findFirst().orElse("");
        int end = Math.min(LONGEST, line.length());
        return end == text.length()
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, end))) + "…";
    }

    private static SymbolKind kind(@Nullable Object value) {
        if (value instanceof Map) {
            return SymbolKind.Object;
        }
        if (value instanceof Iterable) {
            return SymbolKind.Array;
        }
        if (value instanceof Boolean) {
            return SymbolKind.Boolean;
        }
        if (value instanceof Number) {
            return SymbolKind.Number;
        }
        return value == null ? SymbolKind.Null : SymbolKind.String;
    }
}
