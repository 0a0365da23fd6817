package io.github.postmodel.validate.ignores;

import io.github.postmodel.validate.settings.RuleSelection;
import io.github.postmodel.validate.settings.Settings;
import java.util.Map;

/** The rules of a run without settings. */
final class Rules {
    static final RuleSelection ALL = Settings.of(Map.of(), null).rules();

    private Rules() {}
}
