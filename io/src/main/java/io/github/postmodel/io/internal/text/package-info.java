/**
 * Bytes and the text that they are, with nothing known of YAML or posts: search, UTF-8 both ways, room to work in. Below
 * the packages {@code yaml} and {@code io}; for them only.
 */
@NullMarked
package io.github.postmodel.io.internal.text;

import org.jspecify.annotations.NullMarked;
