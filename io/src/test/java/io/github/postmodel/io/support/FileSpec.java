package io.github.postmodel.io.support;

import io.github.postmodel.io.ReadOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of a specification, such as {@code broken-files.txt}, which describes the notation.
 *
 * @param id the file's name
 * @param sentence what it is about
 * @param options how it is read
 * @param bytes its content
 * @param expected what the reader makes of it, a line each
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record FileSpec(String id, String sentence, ReadOptions options, byte[] bytes, List<String> expected) {
    public static List<FileSpec> all(String resource) {
        List<FileSpec> files = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : lines(resource)) {
            if (line.startsWith("@ ") && !block.isEmpty()) {
                files.add(parse(block));
                block.clear();
            }
            if (!block.isEmpty() || line.startsWith("@ ")) {
                block.add(line);
            }
        }
        files.add(parse(block));
        return files;
    }

    private static List<String> lines(String resource) {
        try (var in = FileSpec.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileSpec parse(List<String> block) {
        ReadOptions options = ReadOptions.defaults();
        StringBuilder content = new StringBuilder();
        List<String> expected = new ArrayList<>();
        String sentence = "";
        for (String line : block.subList(1, block.size())) {
            String rest = line.length() > 2 ? line.substring(2) : "";
            switch (line.isEmpty() ? ' ' : line.charAt(0)) {
                case '#' -> sentence = rest;
                case '=' -> options = with(options, rest.split(" ", 2));
                case '|' -> content.append(rest).append('␊');
                case '!', '>' -> expected.add(rest);
                case ' ', '-' -> {} // a blank line, a headline
                default -> throw new IllegalArgumentException(line);
            }
        }
        return new FileSpec(
                block.get(0).substring(2), sentence, options, VisibleText.bytes(content.toString()), expected);
    }

    private static ReadOptions with(ReadOptions options, String[] option) {
        String value = option[1];
        return switch (option[0]) {
            case "maxFileBytes" -> options.withMaxFileBytes(Integer.parseInt(value));
            case "maxFrontMatterBytes" -> options.withMaxFrontMatterBytes(Integer.parseInt(value));
            case "maxNesting" -> options.withMaxNesting(Integer.parseInt(value));
            case "maxAliasNodes" -> options.withMaxAliasNodes(Integer.parseInt(value));
            case "defaultOffset" -> options.withDefaultOffset(ZoneOffset.of(value));
            case "defaultZone" -> options.withDefaultZone(ZoneId.of(value));
            default -> throw new IllegalArgumentException(option[0]);
        };
    }

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return id + ": " + sentence;
    }
}
