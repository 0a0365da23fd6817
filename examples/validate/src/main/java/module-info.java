/** A validator of posts for the command line. */
module io.github.postmodel.validate {
    requires info.picocli;
    requires io.github.postmodel.io;
    requires io.github.postmodel.validation;
    requires org.yaml.snakeyaml;
    requires static org.jspecify;

    exports io.github.postmodel.validate;

    // picocli fills in the arguments by reflection.
    opens io.github.postmodel.validate to
            info.picocli;
}
