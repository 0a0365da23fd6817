package io.github.postmodel.validate.edit;

import io.github.postmodel.Field;
import io.github.postmodel.Problem;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.internal.entries.PropertyPath;
import io.github.postmodel.validate.usage.Refusal;
import java.util.ArrayList;
import java.util.List;

/** {@code --add key=value}: a list gets an item that it does not have yet. */
public record AddValue(String property, String value) implements Operation {
    /**
     * Reads what is typed after the option.
     *
     * @throws Refusal if that is no such change; the message says what to write
     */
    public static AddValue parse(String text) {
        KeyAndValue parts = KeyAndValue.of(ADD, text, '=', ADD + " tags=news");
        if (TypedText.of(parts.value()).read() instanceof List<?>) {
            throw new Refusal(ADD + " " + text + ": one item is added at a time; write " + ADD + " " + parts.key()
                    + "=… for each");
        }
        return new AddValue(parts.key(), parts.value());
    }

    @Override
    public PostFile apply(PostFile file, Typing typing) {
        typing.checkKey(file.markdown(), property);
        Field field = typing.field(property);
        if (field != null && field.type() == Field.Type.TEXTS) {
            refuseUnread(file);
            List<String> texts = texts(file, field);
            return texts.contains(value) ? file : typing.set(file, field, plus(texts));
        }
        Object there = Property.value(file.markdown(), property);
        if (there == null) {
            return typing.setList(file, property, value);
        }
        if (!(there instanceof List<?> items)) {
            throw new Refusal(property + " is not a list; " + SET + " gives it another value");
        }
        return TypedText.of(value).isAmong(items)
                ? file
                : typing.set(file, PropertyPath.index(property, items.size()), value);
    }

    /** To what could not be read nothing is added: the rest would be lost. */
    private void refuseUnread(PostFile file) {
        for (Problem problem : file.problems()) {
            if (problem.isError()
                    && PropertyPath.steps(problem.property()).get(0).equals(property)) {
                throw new Refusal(problem.message());
            }
        }
    }

    private static List<String> texts(PostFile file, Field field) {
        return file.post().frontMatter().get(field) instanceof List<?> texts
                ? texts.stream().map(String::valueOf).toList()
                : List.of();
    }

    private List<String> plus(List<String> texts) {
        List<String> more = new ArrayList<>(texts);
        more.add(value);
        return more;
    }

    @Override
    public String toString() {
        return ADD + " " + property + "=" + value;
    }
}
