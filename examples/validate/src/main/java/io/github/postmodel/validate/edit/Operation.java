package io.github.postmodel.validate.edit;

import io.github.postmodel.io.PostEditException;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.validate.usage.Refusal;

/** One change that is asked for, of every file. Immutable, and the same for any number of threads. */
public sealed interface Operation permits SetValue, AddValue, RemoveValue, UnsetKey, RenameKey, RenameValue {
    /** The option of {@link SetValue}. */
    String SET = "--set";

    /** The option of {@link AddValue}. */
    String ADD = "--add";

    /** The option of {@link RemoveValue}. */
    String REMOVE_VALUE = "--remove-value";

    /** The option of {@link UnsetKey}. */
    String UNSET = "--unset";

    /** The option of {@link RenameKey}. */
    String RENAME_KEY = "--rename-key";

    /** The option of {@link RenameValue}. */
    String RENAME_VALUE = "--rename-value";

    /** The path of the property that it is about. */
    String property();

    /**
     * Makes the change in a file.
     *
     * @param file the file
     * @param typing how values are typed there
     * @return the changed file, not saved; the file itself where there is nothing to change
     * @throws PostEditException if it cannot be made without loss
     * @throws Refusal if it makes no sense in this file
     */
    PostFile apply(PostFile file, Typing typing);
}
