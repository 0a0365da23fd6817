package io.github.postmodel.examples.spark.input;

import io.github.postmodel.io.internal.folder.PostFilter;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.util.SerializableConfiguration;

/** A folder on anything that Hadoop can reach, such as HDFS or an object storage. */
final class HadoopFolder implements PostFolder {
    private static final long serialVersionUID = 1L;

    private final URI root;
    private final SerializableConfiguration hadoop;

    HadoopFolder(URI root, Configuration hadoop) {
        this.root = root;
        this.hadoop = new SerializableConfiguration(hadoop);
    }

    @Override
    public List<ListedFile> list() throws IOException {
        List<ListedFile> files = new ArrayList<>();
        list(system(), "", files);
        return files;
    }

    private void list(FileSystem system, String folder, List<ListedFile> files) throws IOException {
        RemoteIterator<FileStatus> children = system.listStatusIterator(path(folder));
        while (children.hasNext()) {
            FileStatus child = children.next();
            String text = child.getPath().getName();
            String name = folder + encode(text);
            java.nio.file.Path filtered = java.nio.file.Path.of(text);
            if (child.isDirectory()) {
                if (PostFilter.POSTS.entering(filtered) != null) {
                    enter(system, name, files);
                }
            } else if (PostFilter.POSTS.takesFile(filtered)) {
                Instant modified = Instant.ofEpochMilli(child.getModificationTime());
                files.add(new ListedFile(name, child.getLen(), modified, null));
            }
        }
    }

    private void enter(FileSystem system, String folder, List<ListedFile> files) {
        try {
            list(system, folder + "/", files);
        } catch (IOException fault) {
            files.add(new ListedFile(folder, 0, null, "the folder cannot be listed: " + fault.getMessage()));
        }
    }

    @Override
    public byte[] read(String name) throws IOException {
        try (InputStream in = system().open(path(name))) {
            return PostFolder.readAll(in, name);
        } catch (FileNotFoundException gone) {
            throw new IOException("no such file any more; it was listed when the job began", gone);
        }
    }

    private FileSystem system() throws IOException {
        return FileSystem.get(root, hadoop.value());
    }

    /** By its parts: Hadoop would take a name with a colon for an address. */
    private Path path(String name) {
        return new Path(root.getScheme(), root.getAuthority(), root.getPath() + "/" + ListedFile.path(name));
    }

    private static String encode(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
