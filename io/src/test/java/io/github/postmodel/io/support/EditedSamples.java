package io.github.postmodel.io.support;

import io.github.postmodel.Body;
import io.github.postmodel.Post;
import io.github.postmodel.PostKind;
import io.github.postmodel.io.PostFile;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The samples in one form, each before and after each of some edits that touch every field. */
public final class EditedSamples {
    private static final List<UnaryOperator<Post>> EDITS = List.of(
            post -> post.with(fields -> fields.title("A new title")),
            post -> post.with(fields -> fields.date(OffsetDateTime.parse("2025-09-18T16:00:00+02:00"))),
            post -> post.with(fields -> fields.addTag("new")),
            post -> post.with(fields -> fields.tags("one", "two")),
            post -> post.with(fields -> fields.source("A new source")),
            post -> post.with(fields -> fields.externalUrl(URI.create("https://new.example.org/a"))),
            post -> post.with(fields -> fields.postKind(PostKind.RELEASE)),
            post -> post.with(fields -> fields.draft(!post.frontMatter().draft())),
            post -> post.with(fields -> fields.tldr("A new text, in short.")),
            post -> post.with(
                    fields -> fields.summary("A new text: " + "it goes on and on, ".repeat(10) + "and ends.")),
            post -> post.with(fields -> fields.putExtra("weight", 7)),
            post -> post.with(fields -> fields.putExtra("cover", List.of("one", 2, List.of(true)))),
            post -> post.with(fields -> fields.title(null).tldr(null).source(null)),
            post -> new Post(post.frontMatter(), Body.parse("A new body.")));

    private EditedSamples() {}

    /** A file before and after an edit. */
    public record Edited(String name, String before, String after) {
        public LineView viewBefore() {
            return LineView.of(before);
        }

        public LineView viewAfter() {
            return LineView.of(after);
        }

        @Override
        public String toString() {
            return name + "\n" + Visible.show(before) + "becomes\n" + Visible.show(after);
        }
    }

    public static Stream<Edited> in(Variant form) {
        return Samples.own().stream()
                .map(sample -> sample.in(form))
                .flatMap(sample -> EDITS.stream().map(edit -> {
                    PostFile file = sample.file();
                    return new Edited(
                            sample.name(),
                            sample.text(),
                            file.with(edit.apply(file.post())).text());
                }));
    }
}
