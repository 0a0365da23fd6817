package io.github.postmodel.io.support;

import io.github.postmodel.FrontMatter;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads front matter from a stream of Java serialisation, and prints its extra keys, or why that cannot be. */
public final class DeserializingProcess {
    private DeserializingProcess() {}

    public static void main(String[] arguments) throws ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(Path.of(arguments[0])))) {
            System.out.println(((FrontMatter) in.readObject()).extra());
        } catch (IOException refused) {
            System.out.println(refused);
        }
    }
}
