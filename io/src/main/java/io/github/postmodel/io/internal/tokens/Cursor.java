package io.github.postmodel.io.internal.tokens;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.postmodel.io.internal.entries.Node;
import org.jspecify.annotations.Nullable;

/** Where the reading of a file is: the token that was given last, whichever parser has given it. */
public interface Cursor {
    /** The token at hand. */
    @Nullable
    JsonToken currentToken();

    /** The key at hand, or that of the value at hand; null where there is none. */
    @Nullable
    String currentName();

    /** The scalar at hand; null where there is none. */
    Node.@Nullable Scalar scalar();

    /** The value at hand; at a key and at an end, the mapping or list that it belongs to. */
    Node node();

    /** Where the value at hand is; at a key and at an end, the mapping or list that it belongs to. */
    Spot spot();

    /** Where the key of the value at hand is. */
    Spot keySpot();

    /** Whether the current text is a date or a time to YAML. */
    boolean isTimestamp();

    /** Takes a number or a boolean for the text that it is written as. */
    void readAsText();

    /** The value at hand, to be read once more; the parser is to pass over it. */
    Held hold();

    /** A value that is held back until it is known what it is for. */
    interface Held {
        /** A parser of the value. */
        JsonParser parser();
    }
}
