package io.github.postmodel.io.support;

import io.github.postmodel.io.PostFile;

/** Changes a text of a megabyte again and again, and says how often. */
public final class EditingProcess {
    private static final int EDITS = 600;
    private static final String BODY = "0123456789abcde\n".repeat(1 << 16);

    private EditingProcess() {}

    public static void main(String[] arguments) {
        PostFile file = PostFile.parse("---\ntitle: First # kept\ntags: [a]\n---\n" + BODY);
        for (int edit = 1; edit <= EDITS; edit++) {
            String title = "Edit " + edit;
            file = file.with(file.post().with(fields -> fields.title(title).addTag(title)));
        }
        if (!file.text().startsWith("---\ntitle: Edit 600 # kept\ntags: [a, Edit 1, Edit 2,")
                || !file.text().endsWith("Edit 600]\n---\n" + BODY)) {
            throw new AssertionError(file.text().substring(0, 100));
        }
        System.out.println(EDITS + " edits");
    }
}
