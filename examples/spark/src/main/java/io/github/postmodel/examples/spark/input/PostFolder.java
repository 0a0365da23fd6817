package io.github.postmodel.examples.spark.input;

import io.github.postmodel.io.PostReader;
import io.github.postmodel.io.ReadOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** A folder of posts. Its files are {@code *.md}, but for {@code _index.md} and what is hidden. */
public interface PostFolder extends Serializable {
    /**
     * The folder of a path or an address. One on a disk is read without Hadoop, which takes no name with a colon, and
     * leaves out names that are not UTF-8.
     *
     * @throws IOException if its file system cannot be reached
     */
    static PostFolder of(String folder, Configuration hadoop) throws IOException {
        Path path = new Path(folder);
        FileSystem system = path.getFileSystem(hadoop);
        Path qualified = system.makeQualified(path);
        return system.getScheme().equals("file")
                ? new LocalFolder(
                        java.nio.file.Path.of(qualified.toUri().getPath()).toUri())
                : new HadoopFolder(qualified.toUri(), hadoop);
    }

    /**
     * Its files, and those of the folders in it.
     *
     * @throws IOException if the folder itself cannot be listed
     */
    List<ListedFile> list() throws IOException;

    /**
     * What is in a file.
     *
     * @param name the {@link ListedFile#name}
     * @throws IOException if it cannot be read
     * @throws io.github.postmodel.io.PostReadException the same, where the library tells why
     */
    byte[] read(String name) throws IOException;

    /** All of a stream, or the library's problem where it is more than a post may have. */
    static byte[] readAll(InputStream in, String name) throws IOException {
        int most = ReadOptions.defaults().maxFileBytes();
        byte[] bytes = in.readNBytes(most);
        int more = bytes.length < most ? -1 : in.read();
        if (more >= 0) {
            byte[] tooMany = Arrays.copyOf(bytes, most + 1);
            PostReader.read(new ByteArrayInputStream(tooMany), name);
        }
        return bytes;
    }
}
