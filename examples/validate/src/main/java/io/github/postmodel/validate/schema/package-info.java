/**
 * JSON Schema for the front matter of a collection.
 *
 * <p>Start at {@link io.github.postmodel.validate.schema.FrontMatterCheck}: it loads a schema ({@code SchemaDocuments}
 * reads the files, {@code SchemaWalk} refuses what no schema may have) and asks it about a file. {@code PlainValues} and
 * {@code JsonTree} make JSON of the front matter; {@code Alternatives} and {@code Explainer} make of what the validator
 * says what a person is told, a {@code Finding} each. {@code TextFormat} is what a date or a URL looks like, and
 * {@code EcmaPattern} reads patterns as JavaScript does. Nothing of this is loaded in a run without a schema.
 */
@NullMarked
package io.github.postmodel.validate.schema;

import org.jspecify.annotations.NullMarked;
