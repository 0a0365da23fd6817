package io.github.postmodel.validate.fix;

import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.PostFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a list of a text, the one that the message shows: of one word, or of what is between commas, unless quotes say that it is one text. A text of
 * several words without a comma is one tag to some tools and several to others, and is left alone.
 */
final class TagsFix implements ProblemFix {
    private static final String SIGNS_IN_WORDS = "+#./_-";

    @Override
    public Optional<Candidate> fix(FileWithProblems broken, Problem problem) {
        if (!problem.property().equals("tags")) {
            return Optional.empty();
        }
        PostFile file = broken.file();
        Span written = Span.of(file, problem);
        List<String> tags = tags(written.unquoted().toString());
        boolean isCertain = problem.is(Rule.TAGS_TEXT) || !tags.isEmpty() && (tags.size() == 1 || !written.isQuoted());
        String line = Told.line(problem);
        if (!isCertain) {
            return Optional.empty();
        }
        // A long list is not shown.
        PostFile fixed = line.startsWith("tags: ")
                ? file.withText(written.replacedBy(line.substring("tags: ".length())))
                : file.with(file.post().with(fields -> fields.tags(tags)));
        return Optional.of(Candidate.safe(fixed));
    }

    /** The tags in a text; none where it is not certain which they are. */
    private static List<String> tags(String text) {
        List<String> tags = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int comma = text.indexOf(',', start);
            int end = comma < 0 ? text.length() : comma;
            String tag = withoutSpaces(text, start, end);
            if (!isWords(tag)) {
                return List.of();
            }
            tags.add(tag);
            start = end + 1;
        }
        boolean isOneOfSeveralWords = tags.size() == 1 && text.indexOf(' ') >= 0;
        return isOneOfSeveralWords ? List.of() : tags;
    }

    /** The text between two commas. Spaces at the ends of the whole text are not beside a comma, and stay. */
    private static String withoutSpaces(String text, int start, int end) {
        int from = start;
        int to = end;
        while (start > 0 && from < to && text.charAt(from) == ' ') {
            from++;
        }
        while (end < text.length() && to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        return text.substring(from, to);
    }

    /** Whether there is nothing but words with one space between each two. */
    private static boolean isWords(String text) {
        int before = ' ';
        for (int index = 0; index < text.length(); index += Character.charCount(before)) {
            int character = text.codePointAt(index);
            if (character == ' ' ? before == ' ' : !isInWord(character)) {
                return false;
            }
            before = character;
        }
        return before != ' ';
    }

    private static boolean isInWord(int character) {
        int type = Character.getType(character);
        return Character.isLetterOrDigit(character)
                || SIGNS_IN_WORDS.indexOf(character) >= 0
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
