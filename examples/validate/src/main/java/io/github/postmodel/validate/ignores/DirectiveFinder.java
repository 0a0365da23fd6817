package io.github.postmodel.validate.ignores;

import io.github.postmodel.io.internal.comments.Comment;
import io.github.postmodel.io.internal.comments.FrontMatterComments;
import java.util.ArrayList;
import java.util.List;

/** Finds what the comments of a file say to ignore: YAML comments in the front matter, HTML comments in the body. */
final class DirectiveFinder {
    /** No person writes as many in a file; more would take long to compare with all problems. */
    private static final int MOST = 10_000;

    private DirectiveFinder() {}

    /**
     * The directives of a file, by place.
     *
     * @param maxNesting how deep values may lie in one another
     */
    static List<Directive> find(String text, TextPlaces places, int maxNesting) {
        FrontMatterComments comments = FrontMatterComments.of(text, maxNesting);
        List<Directive> directives = new ArrayList<>();
        for (Comment comment : comments.list()) {
            String written = comment.text();
            new DirectiveParser("#", written, written.length(), comment.start(), comment.line(), comment.lastLine())
                    .addTo(directives);
        }
        new BodyComments(text, places, directives).find(comments.bodyStart());
        return directives.size() <= MOST ? directives : directives.subList(0, MOST);
    }
}
