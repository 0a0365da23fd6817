/** The model of a post: immutable records with Jakarta Validation constraints. */
module io.github.postmodel {
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;

    exports io.github.postmodel;

    // To any Jakarta Validation provider: it reads the constraints, and the values, by reflection.
    opens io.github.postmodel;
}
