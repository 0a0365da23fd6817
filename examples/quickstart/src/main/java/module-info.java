/** Short programs, one for each thing that postmodel is good for. */
module io.github.postmodel.quickstart {
    requires io.github.postmodel.io;
    requires io.github.postmodel.validation;
    requires static org.jspecify;

    exports io.github.postmodel.quickstart;
}
