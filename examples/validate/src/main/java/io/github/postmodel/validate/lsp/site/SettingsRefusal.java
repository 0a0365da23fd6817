package io.github.postmodel.validate.lsp.site;

import io.github.postmodel.validate.usage.Refusal;
import java.nio.file.Path;

/** Settings that cannot be used, and which they are. */
public final class SettingsRefusal extends Refusal {
    private static final long serialVersionUID = 1L;

    private final transient Path settings;

    SettingsRefusal(Path settings, Refusal reason) {
        super(String.valueOf(reason.getMessage()));
        this.settings = settings;
    }

    /** The file. */
    public Path settings() {
        return settings;
    }
}
