/**
 * The first settings of a site.
 *
 * <p>Start at {@link io.github.postmodel.validate.init.NewSettings}: it finds the folders that are collections
 * ({@code ContentFolders}), looks at their files ({@code FoundCollection}), and writes the settings and the schemas.
 */
@NullMarked
package io.github.postmodel.validate.init;

import org.jspecify.annotations.NullMarked;
