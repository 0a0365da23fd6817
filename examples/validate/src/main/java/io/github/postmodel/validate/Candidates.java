package io.github.postmodel.validate;

import io.github.postmodel.validate.formats.ReportFormat;
import io.github.postmodel.validate.manual.Manual;
import io.github.postmodel.validate.settings.RuleSelection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What may be written after an option, for the help and for the completion of a shell. */
final class Candidates {
    private Candidates() {}

    /** The formats of a report. */
    static final class Formats extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Formats() {
            super(Arrays.stream(ReportFormat.values())
                    .map(ReportFormat::toString)
                    .toList());
        }
    }

    /** When there are colours. */
    static final class Whens extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Whens() {
            super(List.of("auto", "always", "never"));
        }
    }

    /** What can be generated. */
    static final class Kinds extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Kinds() {
            super(Manual.KINDS);
        }
    }

    /** The names of the rules. */
    static final class Rules extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Rules() {
            super(RuleSelection.names());
        }
    }
}
