package io.github.postmodel.io.internal.entries;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.internal.source.Fences;
import io.github.postmodel.io.internal.source.Source;
import io.github.postmodel.io.internal.text.Bytes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file, divided and indexed: its bytes, where its parts are, and the entries of its front matter.
 *
 * @param source the bytes
 * @param fences where front matter and body are; null where the file cannot be divided into them
 * @param entries the entries; none where the front matter could not be read
 * @param scanned whether the entries are the scanner's, which reads each by itself
 * @param problems what was found wrong so far, by place
 */
public record Index(Source source, @Nullable Fences fences, Entries entries, boolean scanned, List<Problem> problems) {
    /**
     * Whether nothing that is read of it can have a control character: no byte says one, and no escape. Of the front
     * matter the scanner reads only what has none.
     */
    public boolean hasCleanText() {
        return scanned
                && fences != null
                && !hasEscape()
                && !Bytes.hasControl(source.bytes(), fences.bodyStart(), source.length());
    }

    private boolean hasEscape() {
        for (Entry entry : entries.list()) {
            Node value = entry.value();
            boolean mayHave = !(value instanceof Node.Scalar scalar) || scalar.style() == Node.Style.DOUBLE_QUOTED;
            if (mayHave && Bytes.indexOf(source.bytes(), value.start(), value.end(), '\\') < value.end()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the file has no front matter at all, nor what is meant as one; that is a fault in a post only. */
    public boolean isWithoutFrontMatter() {
        return fences == null
                && problems.size() == 1
                && problems.get(0).is(Rule.FENCE_MISSING)
                && Fences.areNotMeant(source);
    }
}
