package io.github.postmodel.quickstart;

import io.github.postmodel.Problem;
import io.github.postmodel.io.ContentFile;
import io.github.postmodel.io.ContentModel;
import io.github.postmodel.io.UnknownKeys;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a file as a record of one's own, checks it, changes it, and saves it. */
public final class OwnModel {
    // Made once: it is thread-safe, and making one takes a while.
    private static final ContentModel<Talk> TALKS = ContentModel.of(Talk.class).unknownKeys(UnknownKeys.IGNORE);

    private OwnModel() {}

    /** The front matter of a talk: the constraints are checked, and what it does not name stays in the file. */
    record Talk(
            @NotBlank String title,
            @NotNull OffsetDateTime date,
            List<String> tags,
            @Min(1) int seats,
            @Nullable Place location) {
        Talk withSeats(int seats) {
            return new Talk(title, date, tags, seats, location);
        }
    }

    record Place(@NotBlank String name, String city) {}

    /**
     * Reads a talk, and gives it one more seat.
     *
     * @param args the file, and a name to save the changed file under; without the second, the text is printed
     * @throws IOException if the file cannot be saved
     */
    public static void main(String[] args) throws IOException {
        ContentFile<Talk> file = TALKS.open(Path.of(args.length > 0 ? args[0] : "examples/posts/good/event.md"));
        for (Problem problem : file.problems()) {
            System.out.println(problem.severity() + " " + problem.in(file.name()));
        }
        if (file.content().isPresent()) {
            Talk talk = file.content().get();
            ContentFile<Talk> changed = file.with(talk.withSeats(talk.seats() + 1));
            if (args.length > 1) {
                changed.saveAs(Path.of(args[1]));
            } else {
                System.out.print(changed.text());
            }
        }
    }
}
