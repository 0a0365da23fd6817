/**
 * What postmodel is good for, in short programs.
 *
 * <p>Each has a {@code main} that takes a path; started in the project's folder without one, it takes a post of
 * {@code examples/posts}: {@link io.github.postmodel.quickstart.ReadPost},
 * {@link io.github.postmodel.quickstart.ChangePost}, {@link io.github.postmodel.quickstart.ValidatePost},
 * {@link io.github.postmodel.quickstart.ReadFolder} and {@link io.github.postmodel.quickstart.OwnModel}.
 */
@NullMarked
package io.github.postmodel.quickstart;

import org.jspecify.annotations.NullMarked;
