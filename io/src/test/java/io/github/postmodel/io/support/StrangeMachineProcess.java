package io.github.postmodel.io.support;

import io.github.postmodel.Post;
import io.github.postmodel.io.PostEditException;
import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.PostReader;
import io.github.postmodel.io.PostWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/** Reads, changes and writes every seed of the fuzzer, saves one file, and prints a sum of all that came of it. */
public final class StrangeMachineProcess {
    private StrangeMachineProcess() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println(sum(Path.of(arguments[0])));
    }

    public static String sum(Path folder) throws IOException {
        CRC32 sum = new CRC32();
        for (byte[] bytes : FuzzSeeds.all()) {
            PostFile file = PostFile.parse(bytes, "a.md");
            file.problems().forEach(problem -> add(sum, problem.in("a.md")));
            add(sum, PostWriter.format(file.post()));
            try {
                Post draft = file.post().with(fields -> fields.draft(true).title("İıIi ٣ 日本"));
                add(sum, file.with(draft).text());
            } catch (PostEditException refused) {
                add(sum, String.valueOf(refused.getMessage()));
            }
        }
        Path path = Files.createTempDirectory(folder, "posts").resolve("a.md");
        PostWriter.write(PostReader.parse("---\ntitle: Привет\n---\nÖ\n"), path);
        PostFile file = PostFile.open(path);
        file.with(file.post().with(fields -> fields.title("🎥"))).save();
        sum.update(Files.readAllBytes(path));
        return Long.toHexString(sum.getValue());
    }

    private static void add(CRC32 sum, String text) {
        sum.update(text.getBytes(StandardCharsets.UTF_8));
    }
}
