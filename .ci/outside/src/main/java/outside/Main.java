package outside;

import io.github.postmodel.FrontMatter;
import io.github.postmodel.Post;
import io.github.postmodel.PostKind;
import io.github.postmodel.Problem;
import io.github.postmodel.io.ContentFile;
import io.github.postmodel.io.ContentModel;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostReader;
import io.github.postmodel.io.PostWriter;
import io.github.postmodel.validation.PostValidator;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;

/** Builds, writes, reads and checks a post, and fails if anything is not as it should be. */
public final class Main {
    /** A record of one's own. */
    record Talk(@NotBlank String title, int seats) {}

    public static void main(String[] args) {
        Post post = Post.linkTo(FrontMatter.builder()
                .title("A post from outside")
                .date(OffsetDateTime.parse("2025-03-01T09:00:00+01:00"))
                .tags("outside")
                .source("Outside")
                .externalUrl(URI.create("https://example.org/outside"))
                .postKind(PostKind.LINK)
                .tldr("Built, written, read and checked.")
                .summary("Built, written, read and checked by a project of its own.")
                .build());
        String text = PostWriter.format(post);
        require(PostReader.parse(text).equals(post), "the post that was read is the post that was written");

        PostValidator validator = PostValidator.create();
        require(validator.check(post).isEmpty(), "a good post has no problems: " + validator.check(post));

        PostFile broken = PostFile.parse(text.replace("https://example.org", "ftp://example.org").replace("link", "lnk"));
        List<Problem> problems = broken.locate(validator.check(broken.post(), broken.problems()));
        List<String> rules = problems.stream().map(Problem::rule).toList();
        require(rules.equals(List.of("url-scheme", "post-kind-unknown")), "a bad post has its problems: " + problems);

        boolean refused = false;
        try {
            validator.requireValid(broken.post());
        } catch (ConstraintViolationException expected) {
            refused = true;
        }
        require(refused, "a bad post is refused");

        ContentModel<Talk> talks = ContentModel.of(Talk.class);
        ContentFile<Talk> talk = talks.parse("---\ntitle: Reefs\nseats: 3 # so far\n---\n");
        require(talk.with(new Talk("Reefs", 4)).text().contains("seats: 4 # so far"), "a record is changed in its file");
        List<Problem> faults = talks.parse("---\ntitle: ''\nseats: many\n---\n").problems();
        require(faults.size() == 2, "a bad record has its problems: " + faults);

        String where = Main.class.getModule().isNamed() ? "module path" : "class path";
        System.out.println("read, written and checked on the " + where);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("not so: " + what);
        }
    }
}
