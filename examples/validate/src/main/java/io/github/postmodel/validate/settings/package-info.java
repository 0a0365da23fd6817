/**
 * What is asked of a run besides its files.
 *
 * <p>Start at {@link io.github.postmodel.validate.settings.Settings}: the options of the command line and the keys of
 * {@code .postmodel.yaml} become one record. {@code SettingsFile} reads the file, {@code Repository} says how far up it
 * is looked for, {@code RuleSelection} is which rules count, and {@code CollectionReader} reads which files are of which kind. Whatever cannot be done is a {@code Refusal}.
 */
@NullMarked
package io.github.postmodel.validate.settings;

import org.jspecify.annotations.NullMarked;
