package io.github.postmodel.validate.lsp.site;

import io.github.postmodel.Problem;
import io.github.postmodel.validate.check.FileChecker;
import io.github.postmodel.validate.collections.Catalog;
import io.github.postmodel.validate.collections.ContentCollection;
import io.github.postmodel.validate.fix.Fixes;
import io.github.postmodel.validate.input.FolderScope;
import io.github.postmodel.validate.input.Input;
import io.github.postmodel.validate.input.PathArguments;
import io.github.postmodel.validate.settings.Settings;
import io.github.postmodel.validation.Claim;
import io.github.postmodel.validation.PostSetValidator;
import io.github.postmodel.validation.PostValidator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A folder with its settings, checked as {@code validate FOLDER} checks it; or no folder, for a text that is in none.
 * Thread-safe.
 */
public final class Site {
    private final @Nullable Path folder;
    private final Settings settings;
    private final Supplier<PostValidator> validator;
    private final SiteIndex index = new SiteIndex();
    /** Files that a run over the folder leaves out, as far as they were asked for. */
    private final Set<Path> leftOut = ConcurrentHashMap.newKeySet();

    private volatile Checks checks;

    private record Checks(Catalog catalog, FileChecker checker) {}

    Site(@Nullable Path folder, Settings settings, Supplier<PostValidator> validator) {
        this.folder = folder;
        this.settings = settings;
        this.validator = validator;
        this.checks = checks();
    }

    private Checks checks() {
        Catalog catalog = new Catalog(settings, true);
        return new Checks(catalog, new FileChecker(validator, catalog, Fixes.SAFE));
    }

    /** What it finds and fixes problems with. */
    public FileChecker checker() {
        return checks.checker;
    }

    /** The collection of a file, by its name. */
    public ContentCollection collection(String name) {
        return checks.catalog.of(name);
    }

    /** The settings. */
    public Settings settings() {
        return settings;
    }

    /** Reads all files of the folder. */
    void load() {
        list().parallelStream().forEach(file -> index.put(file, facts(new Input.OnDisk(file))));
    }

    private List<Path> list() {
        List<Path> files = new ArrayList<>();
        if (folder != null) {
            Iterator<Path> found =
                    new PathArguments(List.of(folder.toString())).list(settings, true, Set.of(), (path, reason) -> {});
            found.forEachRemaining(files::add);
        }
        return files;
    }

    private FileFacts facts(Input input) {
        return FileFacts.of(input, collection(input.name()));
    }

    /**
     * Whether a run over the folder checks a file, or would if the file were on the disk.
     *
     * @param isMarkdown whether it is to be checked where there is no folder
     */
    boolean takes(Path file, boolean isMarkdown) {
        if (folder == null) {
            return isMarkdown;
        }
        if (index.has(file)) {
            return true;
        }
        if (leftOut.contains(file)) {
            return false;
        }
        boolean isTaken = Files.exists(file) ? isListed(file) : FolderScope.takes(folder, file, settings);
        if (!isTaken) {
            leftOut.add(file);
        }
        return isTaken;
    }

    private boolean isListed(Path file) {
        list().stream()
                .filter(found -> !index.has(found))
                .forEach(found -> index.put(found, facts(new Input.OnDisk(found))));
        return index.has(file);
    }

    /** The files of the folder, in their order. */
    public List<Path> files() {
        return index.files();
    }

    /** The tags of all files. */
    public List<String> tags() {
        return index.tags();
    }

    /**
     * Takes a file as an editor has it.
     *
     * @return the other files that this may concern
     */
    Set<Path> update(Path file, Input input) {
        return folder == null ? Set.of() : index.put(file, facts(input));
    }

    /** Takes a file as it is on the disk, or is no more. */
    Set<Path> reload(Path file) {
        leftOut.remove(file);
        if (!settings.references().isEmpty()) {
            // What entries there are is found out once for each catalog.
            checks = checks();
        }
        if (!Files.exists(file)) {
            return index.remove(file);
        }
        return takes(file, false) ? index.put(file, facts(new Input.OnDisk(file))) : Set.of();
    }

    /** What is wrong with a text, exactly as a run says it; the others of the folder are as they are now. */
    List<FoundProblem> check(@Nullable Path file, Input input) {
        FileChecker.SingleCheck checked = checks.checker.check(input);
        PostSetValidator.Entry entry = checked.entry();
        List<Problem> more = new ArrayList<>();
        Map<Object, FoundProblem.OtherPlace> others = new HashMap<>();
        if (entry != null) {
            more.addAll(entry.problems());
            for (Claim claim : entry.claims()) {
                Claim first = file == null ? null : index.first(file, claim);
                if (first != null) {
                    Problem problem = claim.lostTo(shown(first.place()));
                    more.add(problem);
                    others.put(
                            problem.message(),
                            new FoundProblem.OtherPlace(
                                    Path.of(first.place().path()), first.place().line()));
                }
            }
        }
        return FileChecker.finish(checked, more).problems().stream()
                .map(problem -> new FoundProblem(problem, others.get(problem.message())))
                .toList();
    }

    private Claim.Place shown(Claim.Place place) {
        return new Claim.Place(shown(place.path()), place.line());
    }

    /** The name of a file as messages show it: from the folder on, where it is in there. */
    public String shown(String name) {
        return folder != null && Path.of(name).startsWith(folder)
                ? folder.relativize(Path.of(name)).toString()
                : name;
    }
}
