/**
 * What is wrong with a value of a model of the user's own, in words for people: the names that the file has for its properties, the
 * value that was wanted, and the rule. Start at {@code FaultHandler}.
 *
 * <p>Internal: may change at any time.
 */
@NullMarked
package io.github.postmodel.io.internal.faults;

import org.jspecify.annotations.NullMarked;
