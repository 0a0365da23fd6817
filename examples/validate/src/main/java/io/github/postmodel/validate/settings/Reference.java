package io.github.postmodel.validate.settings;

/**
 * A link between collections.
 *
 * @param property the path of the property that has it: a text, or a list of texts
 * @param collection the name of the collection whose entries it names
 */
public record Reference(String property, String collection) {}
