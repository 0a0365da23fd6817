package io.github.postmodel.validate.lsp.completion;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.ScalarToken;
import org.yaml.snakeyaml.tokens.Token;
import org.yaml.snakeyaml.tokens.Token.ID;

/**
 * What comes before a cursor, from the start of an entry on.
 *
 * @param kinds what the tokens before the word at the cursor ask for
 * @param start the offset at which that word starts; where there is none, that of the cursor
 * @param brackets what closes the lists and mappings in brackets that are open there, the innermost first
 * @param needsSpace whether a space must come first, as right after a colon
 */
record TextBefore(List<Kind> kinds, int start, String brackets, boolean needsSpace) {
    /** What starts no scalar: something else is written there. */
    static final String INDICATORS = "[]{},#&*!|>%@`";

    boolean isInBrackets() {
        return !brackets.isEmpty();
    }

    /** What a text ends with; null where nothing can be written after it, as in a comment or after a closed list. */
    static @Nullable TextBefore of(String text) {
        try {
            List<Token> tokens = tokens(text);
            Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
            if (last instanceof ScalarToken scalar
                    && scalar.getStyle() == ScalarStyle.PLAIN
                    && text.substring(end(last, text)).isBlank()
                    && isOnOneLine(text, start(last, text))) {
                return of(text, start(last, text), tokens.subList(0, tokens.size() - 1));
            }
            return of(text, text.length(), tokens);
        } catch (MarkedYAMLException fault) {
            // A word that is not finished is where the fault starts: open quotes, or a key without its colon.
            return fault.getContextMark() == null ? null : ofBroken(text, offset(fault.getContextMark(), text));
        } catch (RuntimeException fault) {
            // An escape that is not finished is no YAMLException.
            return null;
        }
    }

    private static @Nullable TextBefore ofBroken(String text, int start) {
        boolean isWord =
                start < text.length() && INDICATORS.indexOf(text.charAt(start)) < 0 && isOnOneLine(text, start);
        try {
            return isWord ? of(text, start, tokens(text.substring(0, start))) : null;
        } catch (YAMLException fault) {
            return null;
        }
    }

    private static @Nullable TextBefore of(String text, int start, List<Token> tokens) {
        int end = tokens.isEmpty() ? 0 : end(tokens.get(tokens.size() - 1), text);
        String gap = text.substring(end, start);
        if (gap.substring(lineStart(gap)).indexOf('#') >= 0) {
            return null;
        }
        String brackets = brackets(tokens);
        List<Kind> kinds = kinds(tokens, gap, brackets);
        return kinds.isEmpty()
                ? null
                : new TextBefore(kinds, start, brackets, gap.isEmpty() && "[{".indexOf(lastOf(text, end)) < 0);
    }

    private static char lastOf(String text, int end) {
        return end == 0 ? '[' : text.charAt(end - 1);
    }

    private static List<Kind> kinds(List<Token> tokens, String gap, String brackets) {
        int last = tokens.size() - 1;
        while (last >= 0 && isProperty(tokens.get(last)) && !gap.isEmpty()) {
            last--;
        }
        boolean isSameLine = lineStart(gap) == 0;
        boolean isInBrackets = !brackets.isEmpty();
        if (last < 0) {
            return List.of(Kind.KEY);
        }
        return switch (tokens.get(last).getTokenId()) {
            case Value -> List.of(isSameLine || isInBrackets ? Kind.VALUE : Kind.KEY);
            case BlockEntry -> isSameLine ? List.of(Kind.VALUE, Kind.KEY) : List.of(Kind.KEY);
            case FlowSequenceStart, FlowMappingStart, FlowEntry ->
                List.of(brackets.startsWith("}") ? Kind.KEY : Kind.VALUE);
            case Scalar, FlowSequenceEnd, FlowMappingEnd, Alias ->
                isSameLine || isInBrackets ? List.of() : List.of(Kind.KEY);
            default -> List.of();
        };
    }

    /** Whether a token is about the value after it. */
    private static boolean isProperty(Token token) {
        return token.getTokenId() == ID.Anchor || token.getTokenId() == ID.Tag;
    }

    private static String brackets(List<Token> tokens) {
        StringBuilder open = new StringBuilder();
        for (Token token : tokens) {
            switch (token.getTokenId()) {
                case FlowSequenceStart -> open.insert(0, ']');
                case FlowMappingStart -> open.insert(0, '}');
                case FlowSequenceEnd, FlowMappingEnd -> open.delete(0, 1);
                default -> {}
            }
        }
        return open.toString();
    }

    /** The tokens that are written, without those that only say what they are parts of. */
    private static List<Token> tokens(String text) {
        ScannerImpl scanner = new ScannerImpl(new StreamReader(text), new LoaderOptions());
        List<Token> tokens = new ArrayList<>();
        while (scanner.checkToken()) {
            Token token = scanner.getToken();
            if (token.getStartMark().getIndex() < token.getEndMark().getIndex()) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    private static int start(Token token, String text) {
        return offset(token.getStartMark(), text);
    }

    private static int end(Token token, String text) {
        return offset(token.getEndMark(), text);
    }

    /** A mark counts code points. */
    private static int offset(Mark mark, String text) {
        return text.offsetByCodePoints(0, Math.min(mark.getIndex(), text.codePointCount(0, text.length())));
    }

    private static boolean isOnOneLine(String text, int from) {
        return lineStart(text) <= from;
    }

    /** Where the last line starts. */
    private static int lineStart(String text) {
        return Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
    }
}
