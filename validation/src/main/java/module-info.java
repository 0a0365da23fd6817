/** Checks posts; the rules as Jakarta constraints, without an expression language. */
module io.github.postmodel.validation {
    requires transitive io.github.postmodel;
    requires transitive jakarta.validation;
    requires org.hibernate.validator;
    // Of Hibernate Validator, which does not say so: JBoss Logging calls it optional, and fails without it.
    requires java.logging;
    requires static transitive org.jspecify;

    exports io.github.postmodel.validation;

    // Hibernate Validator finds the constraint validators here on the module path, and in META-INF/services on the
    // class path; it, or the container around it, creates them by reflection.
    opens io.github.postmodel.validation.constraints;

    provides jakarta.validation.ConstraintValidator with
            io.github.postmodel.validation.constraints.CleanPostKindValidator,
            io.github.postmodel.validation.constraints.CleanTagsValidator,
            io.github.postmodel.validation.constraints.CleanTextValidator,
            io.github.postmodel.validation.constraints.HttpUrlValidator,
            io.github.postmodel.validation.constraints.KnownPostKindValidator,
            io.github.postmodel.validation.constraints.LinkPostValidator,
            io.github.postmodel.validation.constraints.NotBeforeValidator,
            io.github.postmodel.validation.constraints.WholeFrontMatterValidator;
}
