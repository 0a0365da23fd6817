package io.github.postmodel.validate.lsp;

import io.github.postmodel.validate.lsp.features.PlacedFault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.jspecify.annotations.Nullable;

/** Tells of settings and schemas that are broken, at their own place, as long as a text is not checked for them. */
final class FaultyFiles {
    private final Consumer<PublishDiagnosticsParams> client;
    /** Which file each text is not checked for. */
    private final Map<String, String> ofText = new HashMap<>();

    FaultyFiles(Consumer<PublishDiagnosticsParams> client) {
        this.client = client;
    }

    /**
     * Takes what came of a text.
     *
     * @param uri the text
     * @param fault why it was not checked; null where it was
     */
    void take(String uri, @Nullable PlacedFault fault) {
        String before = ofText.remove(uri);
        if (before != null && !ofText.containsValue(before) && (fault == null || !before.equals(fault.uri()))) {
            client.accept(new PublishDiagnosticsParams(before, List.of()));
        }
        if (fault != null) {
            ofText.put(uri, fault.uri());
            client.accept(new PublishDiagnosticsParams(fault.uri(), List.of(fault.diagnostic())));
        }
    }
}
