package io.github.postmodel.validate.ignores;

import io.github.postmodel.Problem;
import io.github.postmodel.SourceRange;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.ReadOptions;
import io.github.postmodel.io.internal.comments.CommentLines;
import io.github.postmodel.io.internal.comments.Printable;
import io.github.postmodel.validate.settings.CommandRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes comments that ignore the problems of a file: above the line of each, or of the key or item that it is a part of, or
 * at the start of the front matter where the whole file is meant or its body. Only lines are added, never inside of a value,
 * and a comment counts only if the file is then read as before.
 */
public final class AddedIgnores {
    /** In place of a line: the whole file. */
    private static final int FILE = 0;

    private static final int MOST_CANDIDATES = 5;

    private final PostFile file;
    private final ReadOptions options;
    private final List<String> lines;
    private final int closingFence;

    /** Those that a comment may be above. */
    private final NavigableSet<Integer> places;

    private AddedIgnores(PostFile file, ReadOptions options) {
        this.file = file;
        this.options = options;
        this.lines = List.of(file.text().split("(?<=\n)", -1));
        this.closingFence = closingFence();
        this.places = CommentLines.of(file.text(), options.maxNesting());
    }

    /**
     * The file with comments.
     *
     * @param file a file that could be read
     * @param problems what is to be ignored, each with its place
     * @param options how the file was opened
     */
    public static Result add(PostFile file, List<Problem> problems, ReadOptions options) {
        return new AddedIgnores(file, options).add(problems);
    }

    /** The line of the closing fence; 0 where the file is not divided. */
    private int closingFence() {
        boolean isOpen =
                !lines.isEmpty() && lines.get(0).strip().replace("\uFEFF", "").equals("---");
        for (int line = 2; isOpen && line <= lines.size(); line++) {
            String text = lines.get(line - 1).stripTrailing();
            if (text.equals("---") || text.equals("...")) {
                return line;
            }
        }
        return 0;
    }

    private Result add(List<Problem> problems) {
        List<Problem> wanted = problems.stream()
                .filter(problem -> !problem.rule().equals(CommandRules.UNUSED_IGNORE))
                .toList();
        if (closingFence == 0 || wanted.isEmpty()) {
            return new Result(file, problems, 0);
        }
        SortedMap<Integer, Set<String>> all = new TreeMap<>();
        wanted.forEach(problem -> put(all, line(problem), problem.rule()));
        PostFile changed = with(all);
        if (!isRight(changed, all, wanted)) {
            all.clear();
            wanted.forEach(problem -> addOne(all, problem));
            changed = with(all);
        }
        Ignores ignores = ignores(changed);
        List<Problem> left = problems.stream()
                .map(problem -> moved(problem, all))
                .filter(problem -> !ignores.hides(problem))
                .toList();
        return new Result(changed, left, problems.size() - left.size());
    }

    /** One that is right by itself: above what its line is a part of, the nearest first, or for the whole file. */
    private void addOne(SortedMap<Integer, Set<String>> all, Problem problem) {
        List<Integer> candidates = new ArrayList<>();
        for (int line = line(problem); line != FILE && candidates.size() < MOST_CANDIDATES; line = place(line - 1)) {
            candidates.add(line);
        }
        candidates.add(FILE);
        for (int line : candidates) {
            SortedMap<Integer, Set<String>> more = new TreeMap<>();
            all.forEach((known, rules) -> more.put(known, new TreeSet<>(rules)));
            put(more, line, problem.rule());
            if (isRight(with(more), more, List.of(problem))) {
                put(all, line, problem.rule());
                return;
            }
        }
    }

    private static void put(SortedMap<Integer, Set<String>> all, int line, String rule) {
        all.computeIfAbsent(line, at -> new TreeSet<>()).add(rule);
    }

    private int line(Problem problem) {
        SourceRange range = problem.range();
        int line = range == null ? FILE : range.startLine();
        return line > 1 && line < closingFence ? place(line) : FILE;
    }

    /** The line itself, or the next one above it, that a comment may be above. */
    private int place(int line) {
        Integer place = places.floor(line);
        return place == null ? FILE : place;
    }

    private PostFile with(SortedMap<Integer, Set<String>> comments) {
        StringBuilder text = new StringBuilder();
        String lineEnding = lines.get(0).endsWith("\r\n") ? "\r\n" : "\n";
        for (int line = 1; line <= lines.size(); line++) {
            String written = lines.get(line - 1);
            if (line == 2 && comments.containsKey(FILE)) {
                text.append(comment("", "-file: ", comments.get(FILE))).append(lineEnding);
            }
            if (comments.containsKey(line)) {
                String indent = written.substring(
                        0, written.length() - written.stripLeading().length());
                text.append(comment(indent, ": ", comments.get(line))).append(lineEnding);
            }
            text.append(written);
        }
        return file.withText(text.toString());
    }

    private static String comment(String indent, String kind, @Nullable Set<String> rules) {
        return indent + "# " + DirectiveParser.MARK + kind + String.join(", ", rules == null ? Set.of() : rules);
    }

    /** Whether the file says the same as before, and the problems are ignored. */
    private boolean isRight(PostFile changed, SortedMap<Integer, Set<String>> comments, List<Problem> problems) {
        if (!changed.markdown().frontMatter().equals(file.markdown().frontMatter())
                || !changed.markdown().body().equals(file.markdown().body())
                || changed.problems().size() != file.problems().size()
                || !isSamePrintable(changed)) {
            return false;
        }
        Ignores ignores = ignores(changed);
        return problems.stream().allMatch(problem -> ignores.hides(moved(problem, comments)));
    }

    /** Whether they say the same without the characters that make entries unreadable. */
    private boolean isSamePrintable(PostFile changed) {
        String before = file.text();
        String printable = Printable.text(before);
        return printable.equals(before)
                || file.withText(printable)
                        .markdown()
                        .frontMatter()
                        .equals(file.withText(Printable.text(changed.text()))
                                .markdown()
                                .frontMatter());
    }

    private Ignores ignores(PostFile changed) {
        return Ignores.of(changed.markdown(), changed.problems(), options);
    }

    /** The problem as far down as lines are added above it. */
    private static Problem moved(Problem problem, SortedMap<Integer, Set<String>> comments) {
        SourceRange range = problem.range();
        return range == null
                ? problem
                : problem.withRange(new SourceRange(
                        range.startLine() + above(range.startLine(), comments),
                        range.startColumn(),
                        range.endLine() + above(range.endLine(), comments),
                        range.endColumn()));
    }

    private static int above(int line, SortedMap<Integer, Set<String>> comments) {
        int count = 0;
        for (Map.Entry<Integer, Set<String>> comment : comments.entrySet()) {
            count += Math.max(comment.getKey(), 2) <= line ? 1 : 0;
        }
        return count;
    }

    /**
     * What came of it.
     *
     * @param file the file with comments, not saved; the file itself where none was added
     * @param left the problems that are not ignored, at their new places
     * @param count how many are
     */
    public record Result(PostFile file, List<Problem> left, int count) {
        /** Copies the list. */
        public Result {
            left = List.copyOf(left);
        }
    }
}
