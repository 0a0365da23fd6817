/**
 * The constraint validators, one for each annotation of the model. Not exported: they are public because
 * {@link java.util.ServiceLoader}, through which Hibernate Validator finds them, takes public classes only.
 */
@NullMarked
package io.github.postmodel.validation.constraints;

import org.jspecify.annotations.NullMarked;
