module outside {
    requires io.github.postmodel.io;
    requires io.github.postmodel.validation;

    // To Jackson, which binds a record of one's own, and to whoever checks its constraints.
    opens outside;
}
