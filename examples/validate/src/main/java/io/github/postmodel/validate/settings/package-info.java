/** What is asked of a run beside its files: the rules, and {@code .postmodel.yaml}. Start at {@code Settings}. */
@NullMarked
package io.github.postmodel.validate.settings;

import org.jspecify.annotations.NullMarked;
