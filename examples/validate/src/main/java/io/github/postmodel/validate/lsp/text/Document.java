package io.github.postmodel.validate.lsp.text;

/**
 * A text that a client has open, at one moment.
 *
 * @param uri its name, as the client spells it
 * @param language what the client takes it for, such as {@code markdown}
 * @param version the number that the client gave to this state of it
 * @param text the text
 */
public record Document(String uri, String language, int version, DocumentText text) {}
