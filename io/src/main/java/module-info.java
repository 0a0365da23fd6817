/** Reads and writes posts: Markdown with YAML front matter. */
module io.github.postmodel.io {
    requires transitive io.github.postmodel;
    requires org.yaml.snakeyaml;
    requires static transitive org.jspecify;

    exports io.github.postmodel.io;
}
