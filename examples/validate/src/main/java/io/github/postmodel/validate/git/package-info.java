/**
 * What git says of files. Start at {@link io.github.postmodel.validate.git.ChangedFiles}; {@code GitCommand} runs the
 * program.
 */
@NullMarked
package io.github.postmodel.validate.git;

import org.jspecify.annotations.NullMarked;
