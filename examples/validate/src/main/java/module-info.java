/** A program that checks posts: nothing to import. */
@SuppressWarnings("requires-automatic") // LSP4J is no module.
module io.github.postmodel.validate {
    requires com.fasterxml.jackson.databind;
    requires com.networknt.schema;
    requires info.picocli;
    requires io.github.postmodel.io;
    requires io.github.postmodel.validation;
    requires java.logging;
    requires org.eclipse.lsp4j;
    requires org.eclipse.lsp4j.jsonrpc;
    requires org.yaml.snakeyaml;
    requires static org.jspecify;

    // picocli sets the arguments by reflection.
    opens io.github.postmodel.validate to
            info.picocli;
    opens io.github.postmodel.validate.lsp to
            info.picocli,
            org.eclipse.lsp4j.jsonrpc;
}
