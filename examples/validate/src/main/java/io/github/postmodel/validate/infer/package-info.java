/**
 * A JSON Schema that fits files which are there.
 *
 * <p>Start at {@link io.github.postmodel.validate.infer.Inference}: it takes the front matter of one file after the other
 * into a {@code Shape}, which counts what each place holds, and writes the schema by {@code ShapeWriter}.
 */
@NullMarked
package io.github.postmodel.validate.infer;

import org.jspecify.annotations.NullMarked;
