/** Posts over HTTP, kept as files. Start at {@link io.github.postmodel.spring.PostController}. */
@NullMarked
package io.github.postmodel.spring;

import org.jspecify.annotations.NullMarked;
