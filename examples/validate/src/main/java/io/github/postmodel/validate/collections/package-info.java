/**
 * The collections of a run: files that are of one kind, each checked as its settings say.
 *
 * <p>Start at {@link io.github.postmodel.validate.collections.Catalog}, which says what collection a file is in. A
 * {@code ContentCollection} checks its files against its schema, loaded for the first of them, and {@code References}
 * finds values that name no entry of another collection.
 */
@NullMarked
package io.github.postmodel.validate.collections;

import org.jspecify.annotations.NullMarked;
