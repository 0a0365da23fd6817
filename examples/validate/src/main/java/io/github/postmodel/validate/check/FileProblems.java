package io.github.postmodel.validate.check;

import io.github.postmodel.Problem;
import io.github.postmodel.io.MarkdownFile;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.validate.collections.ContentCollection;
import io.github.postmodel.validate.settings.Limits;
import io.github.postmodel.validate.settings.RuleSelection;
import io.github.postmodel.validation.PostValidator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with a file by itself, whether that counts or not. */
public final class FileProblems {
    private FileProblems() {}

    /**
     * What is wrong with a file of a collection of posts, by place.
     *
     * @param rules the rules that count: what they say of a property, the schema need not say again
     */
    public static List<Problem> of(
            PostFile file, ContentCollection collection, RuleSelection rules, PostValidator validator) {
        List<Problem> problems = validator.check(file);
        return Limits.named(joined(problems, more(collection, file, rules, problems)));
    }

    /** What is wrong with a file of a collection of other files, by place. */
    public static List<Problem> of(MarkdownFile file, ContentCollection collection) {
        return Limits.named(joined(file.problems(), collection.check(file)));
    }

    /** What the collection finds, but for what the rules of a post tell of the same property. */
    private static List<Problem> more(
            ContentCollection collection, PostFile file, RuleSelection rules, List<Problem> problems) {
        List<Problem> more = collection.check(file.markdown());
        if (more.isEmpty() || problems.isEmpty()) {
            return more;
        }
        Set<String> told = rules.apply(problems).stream()
                .filter(Problem::isError)
                .map(Problem::property)
                .collect(Collectors.toSet());
        return more.stream()
                .filter(problem -> !told.contains(problem.property()))
                .toList();
    }

    /** Both lists as one, by place. */
    public static List<Problem> joined(List<Problem> problems, List<Problem> more) {
        return more.isEmpty()
                ? problems
                : Stream.concat(problems.stream(), more.stream())
                        .sorted(Problem.ORDER)
                        .toList();
    }
}
