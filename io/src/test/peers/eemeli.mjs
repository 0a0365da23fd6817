// Edits YAML with eemeli/yaml: a JSON object a line in, {"text": ...} or {"error": ...} a line out.
import { createInterface } from "node:readline";
import { parseDocument } from "yaml";

for await (const line of createInterface({ input: process.stdin })) {
  const { yaml, edits } = JSON.parse(line);
  try {
    const doc = parseDocument(yaml, { version: "1.1" });
    for (const { what, steps, value } of edits) {
      if (what === "with") doc.setIn(steps, typeof value === "object" ? doc.createNode(value) : value);
      else if (what === "without") doc.deleteIn(steps);
      else {
        const parent = steps.length > 1 ? doc.getIn(steps.slice(0, -1), true) : doc.contents;
        parent.items.find((pair) => pair.key.value === steps.at(-1)).key.value = value;
      }
    }
    console.log(JSON.stringify({ text: doc.toString({ lineWidth: 0 }) }));
  } catch (error) {
    console.log(JSON.stringify({ error: String(error.message) }));
  }
}
