package io.github.postmodel.validate.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.postmodel.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
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
import org.yaml.snakeyaml.error.MarkedYAMLException;
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

    private final Path path;
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private SettingsFile(Path path) {
        this.path = path;
    }

    /** Reads the keys of a file that are known; any other key is an error. */
    static SettingsFile read(Path path, List<String> keys) {
        SettingsFile file = new SettingsFile(path);
        try {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text(path)));
            if (root != null) {
                file.addAll(root, keys);
            }
        } catch (MarkedYAMLException fault) {
            Mark mark = fault.getProblemMark();
            throw mark == null ? new Refusal(path + ": " + fault.getProblem()) : file.fault(mark, fault.getProblem());
        } catch (NoSuchFileException fault) {
            throw new Refusal(path + ": no such file");
        } catch (AccessDeniedException fault) {
            throw new Refusal(path + ": permission denied; allow the file to be read, or use --no-config");
        } catch (IOException | YAMLException fault) {
            throw new Refusal(path + ": cannot be read: " + fault.getMessage());
        }
        return file;
    }

    private static String text(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Refusal(path + ": has more than " + MOST_BYTES + " bytes; settings are a few lines");
            }
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        }
    }

    /** The texts of a key; none where it is absent. */
    List<String> get(String key) {
        return values.getOrDefault(key, List.of());
    }

    private void addAll(Node root, List<String> keys) {
        if (!(root instanceof MappingNode mapping)) {
            throw fault(root.getStartMark(), "write keys and values, such as ignore: [tldr-missing]");
        }
        for (NodeTuple entry : mapping.getValue()) {
            Node keyNode = entry.getKeyNode();
            String key = text(keyNode);
            if (!keys.contains(key)) {
                throw fault(
                        keyNode.getStartMark(),
                        "unknown key " + Problem.quote(key) + DidYouMean.hint(key, keys) + " (known: "
                                + String.join(", ", keys) + ")");
            }
            if (values.put(key, texts(entry.getValueNode())) != null) {
                throw fault(keyNode.getStartMark(), "the key " + key + " appears twice; keep one of the two");
            }
        }
    }

    private List<String> texts(Node node) {
        List<String> texts = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> texts.add(text(item)));
        } else if (!Tag.NULL.equals(node.getTag())) {
            texts.add(text(node));
        }
        return texts;
    }

    private String text(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw fault(node.getStartMark(), "write a text here");
    }

    private Refusal fault(Mark mark, String message) {
        return new Refusal(path + ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1) + ": " + message);
    }
}
