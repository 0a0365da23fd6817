/**
 * The index: the entries of the front matter, their values as nodes, and where a property is among them.
 *
 * <p>Internal: may change at any time.
 */
@NullMarked
package io.github.postmodel.io.internal.entries;

import org.jspecify.annotations.NullMarked;
