/**
 * The canonical form of files, with their comments.
 *
 * <p>Start at {@link io.github.postmodel.validate.canonical.FormattedFile}, which says whether a file is formatted, and how.
 * {@link io.github.postmodel.validate.canonical.CanonicalForm} is the form itself; {@code FrontComments} finds the comments
 * of a front matter, and puts them into another.
 */
@NullMarked
package io.github.postmodel.validate.canonical;

import org.jspecify.annotations.NullMarked;
