/**
 * What a person who calls the program meets: its commands, and its exit codes. Of wrong usage, {@code Refusal} ends a run
 * with a message and exit code 2, and {@code DidYouMean} finds the word that was meant.
 */
@NullMarked
package io.github.postmodel.validate.usage;

import org.jspecify.annotations.NullMarked;
