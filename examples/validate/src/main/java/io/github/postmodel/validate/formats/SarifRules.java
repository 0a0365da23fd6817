package io.github.postmodel.validate.formats;

import io.github.postmodel.Rule;
import io.github.postmodel.Severity;
import io.github.postmodel.validate.output.JsonWriter;
import io.github.postmodel.validate.report.ReportContext;
import io.github.postmodel.validate.report.RulePage;
import java.util.List;
import java.util.Locale;

/** The rules as SARIF describes them; GitHub shows the help beside each alert. */
final class SarifRules {
    static final List<Rule> ALL = List.of(Rule.values());

    private SarifRules() {}

    static void tool(JsonWriter json, String version) {
        json.name("tool").object().name("driver").object();
        json.name("name").value(ReportContext.TOOL);
        json.name("version").value(version);
        json.name("informationUri").value("https://github.com/postmodel/postmodel");
        json.name("rules").array();
        ALL.forEach(rule -> rule(json, rule));
        json.endArray().endObject().endObject();
    }

    private static void rule(JsonWriter json, Rule rule) {
        String level = rule.severity() == Severity.ERROR ? "error" : "warning";
        json.object();
        json.name("id").value(rule.id());
        json.name("name").value(camelCase(rule));
        text(json, "shortDescription", RulePage.firstSentence(rule));
        text(json, "fullDescription", rule.why());
        json.name("help").object();
        json.name("text").value(RulePage.text(rule));
        json.name("markdown").value(RulePage.markdown(rule)).endObject();
        json.name("defaultConfiguration").object().name("level").value(level).endObject();
        json.name("properties").object();
        json.name("tags").array().value("front-matter").endArray();
        json.name("problem.severity").value(level).endObject();
        json.endObject();
    }

    private static void text(JsonWriter json, String name, String text) {
        json.name(name).object().name("text").value(text).endObject();
    }

    private static String camelCase(Rule rule) {
        StringBuilder name = new StringBuilder();
        for (String word : rule.id().split("-", -1)) {
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return name.toString();
    }
}
