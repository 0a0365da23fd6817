/** What the build makes the archive of classes with. */
@NullMarked
package io.github.postmodel.validate.archive;

import org.jspecify.annotations.NullMarked;
