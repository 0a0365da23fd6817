/**
 * The comments of a front matter, each with its place and the lines that it is about.
 *
 * <p>Start at {@code FrontMatterComments}: it indexes a text and takes from the index what is a comment. A {@code #}
 * inside a value is none.
 *
 * <p>Internal: may change at any time.
 */
@NullMarked
package io.github.postmodel.io.internal.comments;

import org.jspecify.annotations.NullMarked;
