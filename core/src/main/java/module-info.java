/** The model of a post: immutable records with Jakarta Validation constraints. */
@SuppressWarnings("module") // The modules that see the internal package are not there when this is compiled.
module io.github.postmodel {
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;

    exports io.github.postmodel;
    exports io.github.postmodel.internal to
            io.github.postmodel.io,
            io.github.postmodel.validate,
            io.github.postmodel.validation;

    // To any Jakarta Validation provider: it reads the constraints, and the values, by reflection.
    opens io.github.postmodel;
}
