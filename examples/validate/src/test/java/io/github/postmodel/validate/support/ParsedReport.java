package io.github.postmodel.validate.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.postmodel.validate.formats.ReportFormat;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * What Jackson, or the XML parser of the JDK, reads in a report. They are strict: whatever is no JSON or no XML is thrown.
 *
 * @param names the names of files
 * @param messages what is wrong with them
 */
public record ParsedReport(Set<String> names, Set<String> messages) {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final DocumentBuilderFactory XML = DocumentBuilderFactory.newInstance();

    /** Parses a report; one that is for people has nothing to be parsed. */
    public static ParsedReport of(ReportFormat format, String report) {
        ParsedReport parsed = new ParsedReport(new LinkedHashSet<>(), new LinkedHashSet<>());
        switch (format) {
            case JSON -> parsed.addJson(tree(report));
            case JSONL -> report.lines().forEach(line -> parsed.add(tree(line)));
            case SARIF -> parsed.addSarif(tree(report).at("/runs/0/results"));
            case JUNIT -> parsed.addJunit(document(report));
            case CHECKSTYLE -> parsed.addCheckstyle(document(report));
            case GITLAB -> parsed.addGitlab(tree(report));
            case HUMAN, CONCISE, GITHUB -> {}
        }
        return parsed;
    }

    /** Whether a format is for programs. */
    public static boolean isParsed(ReportFormat format) {
        return switch (format) {
            case JSON, JSONL, SARIF, JUNIT, CHECKSTYLE, GITLAB -> true;
            case HUMAN, CONCISE, GITHUB -> false;
        };
    }

    /** A text as a format can say it: XML has escapes for characters that it does not allow, as messages have. */
    public static String as(ReportFormat format, String text) {
        if (format != ReportFormat.JUNIT && format != ReportFormat.CHECKSTYLE) {
            return text;
        }
        StringBuilder sayable = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (isXml(character)) {
                sayable.appendCodePoint(character);
            } else {
                sayable.append(String.format("\\u%04X", character));
            }
        });
        return sayable.toString();
    }

    /** The production Char of XML 1.0. */
    private static boolean isXml(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }

    private void addJson(JsonNode report) {
        report.path("problems").forEach(this::add);
        report.path("failures").forEach(this::add);
    }

    private void add(JsonNode problem) {
        names.add(problem.path("path").asText());
        messages.add(problem.path("message").asText());
    }

    private void addGitlab(JsonNode issues) {
        for (JsonNode issue : issues) {
            names.add(issue.at("/location/path").asText());
            messages.add(issue.path("description").asText());
        }
    }

    private void addSarif(JsonNode results) {
        for (JsonNode result : results) {
            names.add(URI.create(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                            .asText())
                    .getPath());
            messages.add(result.at("/message/text").asText().replace("{{", "{").replace("}}", "}"));
        }
    }

    private void addJunit(Document report) {
        elements(report, "testsuite").forEach(suite -> names.add(suite.getAttribute("name")));
        elements(report, "failure").forEach(failure -> messages.add(failure.getAttribute("message")));
    }

    private void addCheckstyle(Document report) {
        elements(report, "file").forEach(file -> names.add(file.getAttribute("name")));
        elements(report, "error").forEach(error -> messages.add(error.getAttribute("message")));
    }

    private static Set<Element> elements(Document report, String name) {
        NodeList nodes = report.getElementsByTagName(name);
        Set<Element> elements = new LinkedHashSet<>();
        for (int index = 0; index < nodes.getLength(); index++) {
            elements.add((Element) nodes.item(index));
        }
        return elements;
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException fault) {
            throw new AssertionError(json, fault);
        }
    }

    private static Document document(String xml) {
        try {
            DocumentBuilder builder = XML.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(xml)));
        } catch (SAXException fault) {
            throw new AssertionError(xml, fault);
        } catch (ParserConfigurationException fault) {
            throw new IllegalStateException(fault);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
