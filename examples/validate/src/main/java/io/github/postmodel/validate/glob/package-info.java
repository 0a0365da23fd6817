/**
 * Patterns of paths, as {@code .gitignore} has them.
 *
 * <p>Start at {@link io.github.postmodel.validate.glob.Glob}: a path matches one name at a time ({@code NameGlob}),
 * and a name one character at a time ({@code CharSet}). {@code GlobParser} reads the pattern. Nothing here tries what
 * it has tried before, so a pattern by a stranger cannot take long.
 */
@NullMarked
package io.github.postmodel.validate.glob;

import org.jspecify.annotations.NullMarked;
