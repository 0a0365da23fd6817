/** Rules that hold between the posts of one run. Start at {@code FolderRules}. */
@NullMarked
package io.github.postmodel.validate.folder;

import org.jspecify.annotations.NullMarked;
