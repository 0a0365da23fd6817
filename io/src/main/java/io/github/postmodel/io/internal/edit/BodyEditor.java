package io.github.postmodel.io.internal.edit;

import io.github.postmodel.Body;
import io.github.postmodel.io.internal.entries.Index;
import io.github.postmodel.io.internal.source.Fences;
import io.github.postmodel.io.internal.source.Source;
import io.github.postmodel.io.internal.source.Splice;
import io.github.postmodel.io.internal.text.Utf8Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Says how a body can be changed in a file. */
public final class BodyEditor {
    private final Source source;
    private final Fences fences;

    public BodyEditor(Index file) {
        this.source = file.source();
        this.fences = Objects.requireNonNull(file.fences());
    }

    /** Candidates for another body, the least invasive first. */
    public List<List<Splice>> set(Body current, Body wanted) {
        List<List<Splice>> candidates = new ArrayList<>();
        if (current instanceof Body.OriginalLink from && wanted instanceof Body.OriginalLink to) {
            String old = source.text(fences.bodyStart(), textEnd());
            String url = from.url().toString();
            int at = fences.bodyStart() + Utf8Text.length(old, 0, old.lastIndexOf(url));
            candidates.add(List.of(new Splice(
                    at, at + Utf8Text.length(url, 0, url.length()), to.url().toString())));
        }
        candidates.addAll(set(wanted.text()));
        return candidates;
    }

    /** Candidates for another text, the least invasive first. */
    public List<List<Splice>> set(String wanted) {
        int start = fences.bodyStart();
        int end = textEnd();
        String opening = endsWithBreak(start) ? "" : source.lineBreak(fences.yamlEnd());
        boolean closed = endsWithBreak(source.length());
        String text = opening + wanted;
        String lineBreak = source.lineBreak(fences.yamlEnd());
        return List.of(
                List.of(new Splice(start, end, text + (closed && end == source.length() ? lineBreak : ""))),
                List.of(new Splice(start, source.length(), text + lineBreak)),
                List.of(new Splice(start, source.length(), text + "\r\n")));
    }

    private int textEnd() {
        return source.endWithoutBreak(fences.bodyStart(), source.length());
    }

    private boolean endsWithBreak(int offset) {
        return offset > 0 && source.bytes()[offset - 1] == '\n';
    }
}
