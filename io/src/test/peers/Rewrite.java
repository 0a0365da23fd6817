import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.openrewrite.InMemoryExecutionContext;
import org.openrewrite.Recipe;
import org.openrewrite.SourceFile;
import org.openrewrite.internal.InMemoryLargeSourceSet;
import org.openrewrite.yaml.ChangeKey;
import org.openrewrite.yaml.ChangeValue;
import org.openrewrite.yaml.DeleteKey;
import org.openrewrite.yaml.MergeYaml;
import org.openrewrite.yaml.YamlParser;

/** Edits YAML with the recipes of OpenRewrite: a JSON object a line in, {"text": ...} or {"error": ...} a line out. */
public final class Rewrite {
    private static final ObjectMapper JSON = new ObjectMapper();

    public static void main(String[] arguments) throws Exception {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            JsonNode task = JSON.readTree(line);
            Map<String, String> answer;
            try {
                String text = task.get("yaml").asText();
                for (JsonNode edit : task.get("edits")) {
                    text = edited(text, edit);
                }
                answer = Map.of("text", text);
            } catch (Exception fault) {
                answer = Map.of("error", String.valueOf(fault.getMessage()));
            }
            System.out.println(JSON.writeValueAsString(answer));
        }
    }

    private static String edited(String text, JsonNode edit) throws Exception {
        SourceFile file = YamlParser.builder().build().parse(text).findFirst().orElseThrow();
        var changes = recipe(edit, text).run(new InMemoryLargeSourceSet(List.of(file)), new InMemoryExecutionContext());
        var results = changes.getChangeset().getAllResults();
        return results.isEmpty() ? text : results.get(0).getAfter().printAll();
    }

    /** ChangeValue where there is a value, else MergeYaml. */
    private static Recipe recipe(JsonNode edit, String text) throws Exception {
        JsonNode steps = edit.get("steps");
        String path = path(steps, steps.size());
        String value = JSON.writeValueAsString(edit.get("value"));
        return switch (edit.get("what").asText()) {
            case "without" -> new DeleteKey(path, null);
            case "rename" -> new ChangeKey(path, edit.get("value").asText());
            default -> {
                Recipe change = new ChangeValue(path, edit.get("value").isTextual() ? edit.get("value").asText() : value, null);
                yield isThere(change, text) ? change : merge(steps, value);
            }
        };
    }

    private static boolean isThere(Recipe change, String text) {
        SourceFile file = YamlParser.builder().build().parse(text).findFirst().orElseThrow();
        return !change.run(new InMemoryLargeSourceSet(List.of(file)), new InMemoryExecutionContext())
                .getChangeset().getAllResults().isEmpty();
    }

    private static Recipe merge(JsonNode steps, String value) {
        JsonNode last = steps.get(steps.size() - 1);
        boolean isItem = last.isInt();
        String parent = path(steps, steps.size() - (isItem ? 2 : 1));
        String added = isItem
                ? steps.get(steps.size() - 2).asText() + ":\n  - " + value + "\n"
                : last.asText() + ": " + value + "\n";
        return new MergeYaml(parent, added, false, null, null, null, null, true);
    }

    private static String path(JsonNode steps, int count) {
        StringBuilder path = new StringBuilder("$");
        for (int index = 0; index < count; index++) {
            JsonNode step = steps.get(index);
            boolean isPlain = step.asText().matches("\\w+");
            path.append(step.isInt() ? "[" + step.asInt() + "]" : isPlain ? "." + step.asText() : "['" + step.asText() + "']");
        }
        return path.toString();
    }
}
