package io.github.postmodel.io;

import io.github.postmodel.Body;
import io.github.postmodel.io.text.Utf8Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Says how a body can be changed in a file. */
final class BodyEditor {
    private final Source source;
    private final Fences fences;

    BodyEditor(ParsedPost file) {
        this.source = file.source();
        this.fences = Objects.requireNonNull(file.fences());
    }

    /** The ways to another body, the one that keeps most first. */
    List<List<Splice>> set(Body current, Body wanted) {
        int end = source.endWithoutBreak(fences.body(), source.length());
        String old = source.text(fences.body(), end);
        List<List<Splice>> ways = new ArrayList<>();
        if (current instanceof Body.OriginalLink from && wanted instanceof Body.OriginalLink to) {
            String url = from.url().toString();
            int at = fences.body() + Utf8Text.length(old, 0, old.lastIndexOf(url));
            ways.add(List.of(new Splice(
                    at, at + Utf8Text.length(url, 0, url.length()), to.url().toString())));
        }
        String opening = endsWithBreak(fences.body()) ? "" : source.lineBreak(fences.close());
        boolean closed = endsWithBreak(source.length());
        ways.add(List.of(new Splice(
                fences.body(),
                end,
                opening + wanted.text() + (closed && end == source.length() ? source.lineBreak(fences.close()) : ""))));
        ways.add(List.of(new Splice(
                fences.body(), source.length(), opening + wanted.text() + source.lineBreak(fences.close()))));
        ways.add(List.of(new Splice(fences.body(), source.length(), opening + wanted.text() + "\r\n")));
        return ways;
    }

    private boolean endsWithBreak(int offset) {
        return offset > 0 && source.bytes()[offset - 1] == '\n';
    }
}
