/**
 * What is wrong with a file, wherever its text comes from: a run of the command and the language server ask the same.
 *
 * <p>Start at {@link io.github.postmodel.validate.check.FileChecker}.
 */
@NullMarked
package io.github.postmodel.validate.check;

import org.jspecify.annotations.NullMarked;
