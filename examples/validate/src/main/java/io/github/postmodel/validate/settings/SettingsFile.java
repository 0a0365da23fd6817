package io.github.postmodel.validate.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.postmodel.Problem;
import io.github.postmodel.validate.glob.Glob;
import io.github.postmodel.validate.usage.DidYouMean;
import io.github.postmodel.validate.usage.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A {@code .postmodel.yaml}: the values of its keys as lists of texts. Whatever is wrong with it is reported in one
 * line that names the place.
 */
final class SettingsFile {
    private static final int MOST_BYTES = 1 << 20;

    /** The keys that have patterns of {@code .gitignore}. */
    private static final List<String> PATTERNS = List.of("include", "exclude");

    private final Path path;
    private final Map<String, Entry> values = new LinkedHashMap<>();
    private final Map<String, List<Entry>> sections = new LinkedHashMap<>();

    private SettingsFile(Path path) {
        this.path = path;
    }

    /**
     * Reads the keys of a file that are known; any other key is an error.
     *
     * @param keys those with a text or a list of texts
     * @param sections those with keys of their own below them
     */
    static SettingsFile read(Path path, List<String> keys, List<String> sections) {
        try {
            return parse(path, text(path), keys, sections);
        } catch (NoSuchFileException fault) {
            throw new Refusal(path + ": no such file");
        } catch (AccessDeniedException fault) {
            throw new Refusal(path + ": permission denied; allow the file to be read");
        } catch (IOException fault) {
            throw new Refusal(path + ": cannot be read: " + fault.getMessage());
        }
    }

    /** The same of a text that the file has, or is to have. */
    static SettingsFile parse(Path path, String text, List<String> keys, List<String> sections) {
        SettingsFile file = new SettingsFile(path);
        Node root;
        try {
            root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
        } catch (YAMLException fault) {
            throw SettingsFault.of(path, text.getBytes(UTF_8), String.valueOf(fault.getMessage()));
        }
        if (root != null) {
            file.addAll(root, keys, sections);
        }
        return file;
    }

    private static String text(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Refusal(path + ": has more than " + MOST_BYTES + " bytes; settings are a few lines");
            }
            try {
                return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            } catch (CharacterCodingException fault) {
                throw SettingsFault.of(path, bytes, "the file is not UTF-8; save it as UTF-8");
            }
        }
    }

    /** The texts of a key; none where it is absent. */
    List<String> get(String key) {
        Entry entry = values.get(key);
        return entry == null ? List.of() : texts(entry);
    }

    /** A fault of the value of a key; of the whole file where the key is absent. */
    Refusal fault(String key, String message) {
        Entry entry = values.get(key);
        return entry == null ? new Refusal(path + ": " + message) : fault(entry.value(), message);
    }

    /** The entries of a key that has keys of its own; none where it is absent. */
    List<Entry> section(String key) {
        return sections.getOrDefault(key, List.of());
    }

    /** The keys below an entry, each a text or a list of texts; any other than those that are known is an error. */
    Values values(Entry entry, List<String> keys) {
        Map<String, Entry> found = new LinkedHashMap<>();
        entries(entry.value()).forEach(below -> {
            check(below, keys);
            texts(below);
            found.put(below.key(), below);
        });
        return new Values(entry, found);
    }

    Path path() {
        return path;
    }

    private void addAll(Node root, List<String> keys, List<String> withKeys) {
        List<String> known = new ArrayList<>(keys);
        known.addAll(withKeys);
        for (Entry entry : entries(root)) {
            check(entry, known);
            if (!withKeys.contains(entry.key())) {
                texts(entry);
                values.put(entry.key(), entry);
            } else if (!isNull(entry.value())) {
                sections.put(entry.key(), entries(entry.value()));
            }
        }
    }

    private void check(Entry entry, List<String> known) {
        if (!known.contains(entry.key())) {
            throw fault(
                    entry.name(),
                    "unknown key " + Problem.quote(entry.key()) + DidYouMean.hint(entry.key(), known) + " (known: "
                            + String.join(", ", known) + ")");
        }
    }

    /** The texts of an entry; where they name rules, or are patterns, each of them is checked. */
    private List<String> texts(Entry entry) {
        if (RuleSelection.KEYS.contains(entry.key())) {
            return rules(entry.value());
        }
        if (PATTERNS.contains(entry.key())) {
            items(entry.value()).forEach(item -> checkPattern(item, text(item)));
        }
        return texts(entry.value());
    }

    /** A pattern that names nothing is told at its place, and not when the first folder is looked into. */
    void checkPattern(Node node, String pattern) {
        String positive = pattern.startsWith("!") ? pattern.substring(1) : pattern;
        try {
            Glob.ofGitignore(positive.endsWith("/") ? positive.substring(0, positive.length() - 1) : positive);
        } catch (Refusal fault) {
            throw fault(node, String.valueOf(fault.getMessage()));
        }
    }

    /** The entries of a mapping, each key once. */
    private List<Entry> entries(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw fault(node, "write keys and values, such as ignore: [tldr-missing]");
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = text(tuple.getKeyNode());
            if (entries.put(key, new Entry(key, tuple.getKeyNode(), tuple.getValueNode())) != null) {
                throw fault(tuple.getKeyNode(), "the key " + key + " appears twice; keep one of the two");
            }
        }
        return List.copyOf(entries.values());
    }

    private static boolean isNull(Node node) {
        return Tag.NULL.equals(node.getTag());
    }

    List<String> texts(Node node) {
        return items(node).stream().map(this::text).toList();
    }

    /** The names of rules, also with commas between them; one that no rule has is told at its place. */
    List<String> rules(Node node) {
        List<String> rules = new ArrayList<>();
        for (Node item : items(node)) {
            for (String part : text(item).split(",", -1)) {
                String rule = part.strip();
                if (!rule.isEmpty()) {
                    RuleSelection.fault(rule).ifPresent(message -> {
                        throw fault(item, message);
                    });
                    rules.add(rule);
                }
            }
        }
        return rules;
    }

    private static List<Node> items(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        return isNull(node) ? List.of() : List.of(node);
    }

    String text(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw fault(node, "write a text here");
    }

    Refusal fault(Node node, String message) {
        Mark mark = node.getStartMark();
        return SettingsFault.at(path, mark.getLine() + 1, mark.getColumn() + 1, message);
    }

    /**
     * A key and its value.
     *
     * @param key the key
     * @param name where the key is
     * @param value where the value is
     */
    record Entry(String key, Node name, Node value) {}

    /** The values of the keys below an entry. */
    final class Values {
        private final Entry above;
        private final Map<String, Entry> entries;

        private Values(Entry above, Map<String, Entry> entries) {
            this.above = above;
            this.entries = entries;
        }

        boolean has(String key) {
            return entries.containsKey(key);
        }

        /** The texts of a key; none where it is absent. */
        List<String> texts(String key) {
            Entry entry = entries.get(key);
            return entry == null ? List.of() : SettingsFile.this.texts(entry);
        }

        /** A fault of a key's value; of the entry above where the key is absent. */
        Refusal fault(String key, String message) {
            Entry entry = entries.get(key);
            return SettingsFile.this.fault(entry == null ? above.name() : entry.value(), message);
        }
    }
}
