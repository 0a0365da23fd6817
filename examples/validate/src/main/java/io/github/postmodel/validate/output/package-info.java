/**
 * The gate: everything that is printed passes here, and nothing else in the program holds a writer.
 *
 * <p>Start at {@link io.github.postmodel.validate.output.Gate}. It prints lines of text, and hands out a writer of JSON
 * and one of XML; each escapes what it is given for the place that it goes to. So no text of a post, and no name of a
 * file, can command a terminal, a build log or a parser. {@code GateTest} reads the compiled classes and checks that no
 * class outside of this package writes.
 */
@NullMarked
package io.github.postmodel.validate.output;

import org.jspecify.annotations.NullMarked;
