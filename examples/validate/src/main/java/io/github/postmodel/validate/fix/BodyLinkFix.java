package io.github.postmodel.validate.fix;

import io.github.postmodel.Body;
import io.github.postmodel.Post;
import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.io.PostFile;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes the line that links to the original, which holds nothing but {@code external_url}. A body with words of its
 * own is left alone. Where the body has another URL, either may be the new one, so that is not safe.
 */
final class BodyLinkFix implements ProblemFix {
    /** The parts of such a line. Made when a body is fixed: every run with a problem loads this class. */
    private static final class Part {
        static final Pattern LABEL =
                Pattern.compile("open[\\s\\h]++(?:the[\\s\\h]++)?original[\\s\\h]++posts?", Pattern.CASE_INSENSITIVE);
        static final Pattern URL = Pattern.compile("https?://[^\\s\\h<>]++", Pattern.CASE_INSENSITIVE);

        private Part() {}
    }

    @Override
    public Optional<Candidate> fix(FileWithProblems broken, Problem problem) {
        PostFile file = broken.file();
        Post post = file.post();
        URI url = post.frontMatter().externalUrl();
        if (url == null || isWrong("external_url", broken)) {
            return Optional.empty();
        }
        String rest = post.body().text().replace(url.toString(), "");
        String words =
                Part.URL.matcher(Part.LABEL.matcher(rest).replaceFirst("")).replaceFirst("");
        if (!problem.is(Rule.BODY_LINK) && words.codePoints().anyMatch(Character::isLetterOrDigit)) {
            return Optional.empty();
        }
        return Optional.of(Candidate.of(
                file.with(new Post(post.frontMatter(), new Body.OriginalLink(url))),
                !problem.is(Rule.BODY_LINK) && !Part.URL.matcher(rest).find()));
    }

    private static boolean isWrong(String property, FileWithProblems file) {
        return file.problems().stream().anyMatch(problem -> problem.property().equals(property));
    }
}
