/** Short programs, one for each thing that postmodel is good for. */
module io.github.postmodel.quickstart {
    requires io.github.postmodel.io;
    requires io.github.postmodel.validation;
    requires static org.jspecify;

    exports io.github.postmodel.quickstart;

    // OwnModel: who binds its record, and who checks it.
    opens io.github.postmodel.quickstart to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
}
