package io.github.postmodel.validation;

import io.github.postmodel.Body;
import io.github.postmodel.LocatedPost;
import io.github.postmodel.SourceRange;
import io.github.postmodel.validation.rules.Finding;
import org.jspecify.annotations.Nullable;

/** The places of single characters of a body, which may have many lines. */
final class BodyPlaces {
    private static final String BODY = "body";
    private static final String POSITION = "position";

    private BodyPlaces() {}

    /** Where the character of a body is that a finding is about; null where it is about something else. */
    static @Nullable SourceRange range(LocatedPost file, Finding finding) {
        String position = finding.parameters().get(POSITION);
        return position != null
                        && finding.property().equals(BODY)
                        && file.post().body() instanceof Body.Markdown body
                ? range(file, body.text(), body.text().offsetByCodePoints(0, Integer.parseInt(position) - 1))
                : null;
    }

    private static SourceRange range(LocatedPost file, String text, int index) {
        int first = 0;
        while (first < text.length() && text.charAt(first) <= ' ') {
            first++;
        }
        SourceRange known = file.locate(BODY);
        // Where there is nothing to be seen in the body, what is known is the fence above it.
        int firstLine = first == text.length() ? known.startLine() + 1 : known.startLine() - feeds(text, first);
        int line = firstLine + feeds(text, index);
        int column = text.codePointCount(text.lastIndexOf('\n', index - 1) + 1, index) + 1;
        return new SourceRange(line, column, line, column + 1);
    }

    private static int feeds(String text, int end) {
        int feeds = 0;
        for (int at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
            feeds++;
        }
        return feeds;
    }
}
