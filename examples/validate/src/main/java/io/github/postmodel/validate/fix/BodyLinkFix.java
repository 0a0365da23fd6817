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
 * Writes the line that links to the original, which holds nothing but {@code external_url}. A body with words of
 * its own is left alone.
 */
final class BodyLinkFix implements ProblemFix {
    private static final Pattern LABEL =
            Pattern.compile("open[\\s\\h]++(?:the[\\s\\h]++)?original[\\s\\h]++post", Pattern.CASE_INSENSITIVE);
    private static final Pattern URL = Pattern.compile("https?://[^\\s\\h<>]++");

    @Override
    public Optional<PostFile> fix(FileWithProblems broken, Problem problem) {
        PostFile file = broken.file();
        Post post = file.post();
        URI url = post.frontMatter().externalUrl();
        if (url == null
                || isWrong("external_url", broken)
                || hasWords(problem, post.body().text(), url.toString())) {
            return Optional.empty();
        }
        return Optional.of(file.with(new Post(post.frontMatter(), new Body.OriginalLink(url))));
    }

    private static boolean isWrong(String property, FileWithProblems file) {
        return file.problems().stream().anyMatch(problem -> problem.property().equals(property));
    }

    private static boolean hasWords(Problem problem, String body, String url) {
        if (!problem.rule().equals(Rule.BODY_LINK_FORM.id())) {
            return false;
        }
        String label = LABEL.matcher(body.replace(url, "")).replaceFirst("");
        return URL.matcher(label).replaceFirst("").codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
