/** Reads and writes posts: Markdown with YAML front matter. */
@SuppressWarnings("module") // The command, to which rooms are opened, is not there when this is compiled.
module io.github.postmodel.io {
    requires transitive io.github.postmodel;
    requires transitive com.fasterxml.jackson.core;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires org.yaml.snakeyaml;
    requires static transitive org.jspecify;

    exports io.github.postmodel.io;
    exports io.github.postmodel.io.internal.comments to
            io.github.postmodel.validate;
    exports io.github.postmodel.io.internal.dates to
            io.github.postmodel.validate;
    exports io.github.postmodel.io.internal.entries to
            io.github.postmodel.validate;
    exports io.github.postmodel.io.internal.folder to
            io.github.postmodel.validate;

    provides com.fasterxml.jackson.databind.Module with
            io.github.postmodel.io.PostModule;
}
