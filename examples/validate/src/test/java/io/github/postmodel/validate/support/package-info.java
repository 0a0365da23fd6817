/** What tests of several packages share: the program, its jar, git, and posts to write. */
package io.github.postmodel.validate.support;
