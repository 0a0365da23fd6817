/** A validator of posts for the command line, and short examples. */
module io.github.postmodel.examples {
    requires info.picocli;
    requires io.github.postmodel.io;
    requires io.github.postmodel.validation;
    requires org.yaml.snakeyaml;
    requires static org.jspecify;

    exports io.github.postmodel.examples;

    // picocli fills in the arguments by reflection.
    opens io.github.postmodel.examples to
            info.picocli;
}
