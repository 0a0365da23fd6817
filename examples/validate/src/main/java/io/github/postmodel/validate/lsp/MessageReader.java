package io.github.postmodel.validate.lsp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Locale;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageIssueHandler;
import org.eclipse.lsp4j.jsonrpc.MessageProducer;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.validation.ReflectiveMessageValidator;

/**
 * Reads the messages of a client, one after the other. A message that is none, or too large, is passed over as a whole,
 * whatever is wrong with it; LSP4J's own reader would take the rest of it for a header, or end. Where an answer is due, it
 * says what is wrong.
 */
final class MessageReader implements MessageProducer {
    /** More than any text that is checked has, with all its characters escaped. */
    private static final int MOST_BYTES = 1 << 28;

    private static final int MOST_HEADER_BYTES = 1 << 12;
    private static final String LENGTH = "content-length:";

    /** What a client says of itself in the first request is taken as it is. */
    private static final String FIRST = "initialize";

    /** Throws what says what a message lacks. */
    private static final MessageConsumer COMPLETE = new ReflectiveMessageValidator();

    private final InputStream in;
    private final MessageJsonHandler json;
    private final MessageIssueHandler issues;
    private final Log log;

    MessageReader(InputStream in, MessageJsonHandler json, MessageIssueHandler issues, Log log) {
        this.in = in;
        this.json = json;
        this.issues = issues;
        this.log = log;
    }

    @Override
    public void listen(MessageConsumer consumer) {
        try {
            long length = readHeaders();
            while (length >= -1) {
                if (length > MOST_BYTES) {
                    in.skipNBytes(length);
                } else if (length >= 0) {
                    read(in.readNBytes((int) length), consumer);
                }
                length = readHeaders();
            }
        } catch (IOException closed) {
            // The client is gone.
            return;
        }
    }

    private void read(byte[] content, MessageConsumer consumer) {
        try {
            consumer.consume(parsed(content));
        } catch (RuntimeException | StackOverflowError fault) {
            log.oddMessage(fault);
            FaultyMessage.of(content).ifPresent(answer -> issues.handle(answer.request(), List.of(answer.issue())));
        }
    }

    /** The message; what a request must have, it has. */
    private Message parsed(byte[] content) {
        Message message = json.parseMessage(new InputStreamReader(new ByteArrayInputStream(content), UTF_8));
        if (message == null) {
            throw new IllegalArgumentException("no message");
        }
        if (message instanceof RequestMessage request) {
            JsonRpcMethod method = json.getJsonRpcMethod(request.getMethod());
            if (method != null && method.getParameterTypes().length > 0 && request.getParams() == null) {
                throw new IllegalArgumentException("no params");
            }
            if (!request.getMethod().equals(FIRST)) {
                COMPLETE.consume(request);
            }
        }
        return message;
    }

    /** How long the content is; -1 where the headers do not say, -2 at the end of all. */
    private long readHeaders() throws IOException {
        long length = -1;
        while (true) {
            String line = readLine();
            if (line.isEmpty()) {
                return -2;
            }
            if (line.isBlank()) {
                return length;
            }
            if (line.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
                length = number(line.substring(LENGTH.length()).strip());
            }
        }
    }

    private static long number(String text) {
        boolean isNumber = !text.isEmpty() && text.length() < 16 && text.chars().allMatch(Character::isDigit);
        return isNumber ? Long.parseLong(text) : -1;
    }

    /** A line with its ending, or as much of it as a header has; empty at the end. */
    private String readLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        while (next >= 0) {
            if (line.size() < MOST_HEADER_BYTES) {
                line.write(next);
            }
            if (next == '\n') {
                break;
            }
            next = in.read();
        }
        return line.toString(UTF_8);
    }
}
