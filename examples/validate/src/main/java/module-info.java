/** A program that checks posts: nothing to import. */
module io.github.postmodel.validate {
    requires com.fasterxml.jackson.databind;
    requires com.networknt.schema;
    requires info.picocli;
    requires io.github.postmodel.io;
    requires io.github.postmodel.validation;
    requires org.yaml.snakeyaml;
    requires static org.jspecify;

    // picocli sets the arguments by reflection.
    opens io.github.postmodel.validate to
            info.picocli;
}
