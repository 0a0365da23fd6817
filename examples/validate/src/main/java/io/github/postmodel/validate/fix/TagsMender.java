package io.github.postmodel.validate.fix;

import io.github.postmodel.Problem;
import io.github.postmodel.io.PostFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes a list of a text: of one word, or of what stands between commas. A text of several words without a comma is one
 * tag to some tools and several to others, and is left alone.
 */
final class TagsMender implements Mender {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}+#./_-]+");
    private static final Pattern BETWEEN_COMMAS =
            Pattern.compile(WORD + "(?:[ ]" + WORD + ")*(?: *, *" + WORD + "(?:[ ]" + WORD + ")*)+");
    private static final Pattern COMMA = Pattern.compile(" *, *");

    @Override
    public Optional<PostFile> mend(Checked checked, Problem problem) {
        if (!problem.property().equals("tags")) {
            return Optional.empty();
        }
        PostFile file = checked.file();
        String text = Span.of(file, problem).unquoted().toString();
        if (!WORD.matcher(text).matches() && !BETWEEN_COMMAS.matcher(text).matches()) {
            return Optional.empty();
        }
        List<String> tags = COMMA.splitAsStream(text).toList();
        return Optional.of(file.with(file.post().with(fields -> fields.tags(tags))));
    }
}
