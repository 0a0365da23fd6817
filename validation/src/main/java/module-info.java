/** Validates posts with Hibernate Validator, without an expression language. */
module io.github.postmodel.validation {
    requires transitive io.github.postmodel;
    requires transitive jakarta.validation;
    requires org.hibernate.validator;
    requires static transitive org.jspecify;

    exports io.github.postmodel.validation;

    // Hibernate Validator finds the constraint validators here on the module path, and in META-INF/services on the
    // class path; it, or the container around it, creates them by reflection.
    opens io.github.postmodel.validation.constraints;

    provides jakarta.validation.ConstraintValidator with
            io.github.postmodel.validation.constraints.DistinctTagsValidator,
            io.github.postmodel.validation.constraints.HttpUrlValidator,
            io.github.postmodel.validation.constraints.KnownPostKindValidator,
            io.github.postmodel.validation.constraints.LinkPostAdviceValidator,
            io.github.postmodel.validation.constraints.LinkPostValidator,
            io.github.postmodel.validation.constraints.NoControlCharactersInListValidator,
            io.github.postmodel.validation.constraints.NoControlCharactersInPostKindValidator,
            io.github.postmodel.validation.constraints.NoControlCharactersValidator,
            io.github.postmodel.validation.constraints.NoMisspeltKeysValidator,
            io.github.postmodel.validation.constraints.NoMojibakeInListValidator,
            io.github.postmodel.validation.constraints.NoMojibakeValidator,
            io.github.postmodel.validation.constraints.NotBeforeValidator,
            io.github.postmodel.validation.constraints.NotBlankTagsValidator,
            io.github.postmodel.validation.constraints.NotFutureUnlessDraftValidator;
}
