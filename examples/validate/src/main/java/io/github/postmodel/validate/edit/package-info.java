/**
 * Changes of many files at once, as the command line asks for them.
 *
 * <p>Start at {@link io.github.postmodel.validate.edit.Edits}: which files are changed ({@code Condition}), how (an
 * {@code Operation} after the other), and that no file gets a new error. {@code Typing} makes values
 * of what was typed, as the collection of a file has them: {@code FieldValue} those of a post, {@code TypedText} those of
 * any other file. {@code Property} looks up what a file has at a path.
 */
@NullMarked
package io.github.postmodel.validate.edit;

import org.jspecify.annotations.NullMarked;
