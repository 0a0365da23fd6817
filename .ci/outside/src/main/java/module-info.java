module outside {
    requires io.github.postmodel.io;
    requires io.github.postmodel.validation;
}
