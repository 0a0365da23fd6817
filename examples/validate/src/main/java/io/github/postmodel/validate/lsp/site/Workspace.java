package io.github.postmodel.validate.lsp.site;

import io.github.postmodel.validate.lsp.text.Document;
import io.github.postmodel.validate.settings.Settings;
import io.github.postmodel.validate.usage.Refusal;
import io.github.postmodel.validation.PostValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The folders that a client has open, and the sites in them. Thread-safe. */
public final class Workspace {
    private final Supplier<PostValidator> validator;
    private final List<Path> folders = new ArrayList<>();
    private final Map<Place, Loaded> sites = new HashMap<>();

    /** Where a site is: its folder, and the settings that count there. */
    private record Place(@Nullable Path folder, @Nullable Path settings) {}

    /** A site, and when its settings were written. */
    private record Loaded(Site site, @Nullable FileTime written) {}

    /** A workspace without folders. */
    public Workspace(Supplier<PostValidator> validator) {
        this.validator = validator;
    }

    /** Opens folders. */
    public synchronized void open(Collection<Path> more) {
        folders.addAll(more);
        sites.clear();
    }

    /** Closes folders. */
    public synchronized void close(Collection<Path> closed) {
        folders.removeAll(closed);
        sites.clear();
    }

    /** Reads settings, schemas and files anew when they are asked for. */
    public synchronized void forget() {
        sites.clear();
    }

    /**
     * A text as a file of its site.
     *
     * @throws Refusal if the settings cannot be used
     */
    public OpenFile file(Document document) {
        Path path = FileUri.path(document.uri());
        return new OpenFile(document, path, site(path));
    }

    private @Nullable Path settings(@Nullable Path file) {
        Path above = file != null ? file.getParent() : folders.isEmpty() ? null : folders.get(0);
        return above == null ? null : Settings.fileFor(above);
    }

    /**
     * The site of a file, with its other files; that of the first folder for a text without a place.
     *
     * @throws Refusal if the settings cannot be used
     */
    private synchronized Site site(@Nullable Path file) {
        Path settings = settings(file);
        Place place = new Place(file == null ? null : folder(file, settings), settings);
        FileTime written = written(settings);
        Loaded loaded = sites.get(place);
        if (loaded == null || written != null && !written.equals(loaded.written)) {
            Site site = new Site(place.folder, read(settings), validator);
            site.load();
            loaded = new Loaded(site, written);
            sites.put(place, loaded);
        }
        return loaded.site;
    }

    private static Settings read(@Nullable Path settings) {
        try {
            return Settings.of(Map.of(), settings);
        } catch (Refusal fault) {
            throw settings == null ? fault : new SettingsRefusal(settings, fault);
        }
    }

    /** The smaller of the folder that is open and that of the settings. */
    private @Nullable Path folder(Path file, @Nullable Path settings) {
        Path found = settings == null ? null : settings.getParent();
        for (Path folder : folders) {
            if (file.startsWith(folder) && (found == null || folder.startsWith(found))) {
                found = folder;
            }
        }
        return found;
    }

    private static @Nullable FileTime written(@Nullable Path settings) {
        try {
            return settings == null ? null : Files.getLastModifiedTime(settings);
        } catch (IOException gone) {
            return null;
        }
    }

    /**
     * Takes a file as it is on the disk, in all sites that it may be in.
     *
     * @return the other files that this may concern
     */
    public synchronized Set<Path> reload(Path file) {
        Set<Path> concerned = new HashSet<>();
        sites.forEach((place, loaded) -> {
            if (place.folder != null && file.startsWith(place.folder)) {
                concerned.addAll(loaded.site.reload(file));
            }
        });
        return concerned;
    }
}
