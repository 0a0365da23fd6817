/**
 * A record of the user's own, bound by Jackson. Start at {@code ModelReader}, which binds a file again and again until
 * every fault has been told; {@code FaultHandler} goes on after most of them, {@code Checks} asks what is bound.
 *
 * <p>Internal: may change at any time.
 */
@NullMarked
package io.github.postmodel.io.internal.model;

import org.jspecify.annotations.NullMarked;
