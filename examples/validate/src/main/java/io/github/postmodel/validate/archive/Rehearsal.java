package io.github.postmodel.validate.archive;

import io.github.postmodel.validate.Validate;

/**
 * Runs the program as people start it most, one run after the other, for the build to see which classes that takes: those
 * go into the archive that {@code bin/validate} starts from.
 */
public final class Rehearsal {
    private Rehearsal() {}

    /**
     * Checks some folders, and then all of them with options.
     *
     * @param folders their paths
     */
    public static void main(String[] folders) {
        String[] options = new String[folders.length + 1];
        options[0] = "--output-format=json";
        System.arraycopy(folders, 0, options, 1, folders.length);
        for (String folder : folders) {
            Validate.exitCode(folder);
        }
        Validate.exitCode(options);
    }
}
