package io.github.postmodel.validate.collections;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmodel.validate.support.Site;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A value that names an entry of another collection names one that is there. */
class ReferencesTest {
    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void makeSite() {
        site = new Site(folder)
                .settings("""
                        collections:
                          posts: {files: 'posts/**', model: none}
                          authors: {files: 'authors/**', model: none}
                        references: {author: authors, meta.editor: authors, talks.speaker: authors}
                        """)
                .with("authors/jane.md", "---\nid: jd\nslug: jane-doe\n---\n")
                .with("authors/joe/index.md", "Joe.")
                .with("authors/data.yaml", "name: Data")
                .with("authors/picture.png", "")
                .with("authors/_index.md", "All.");
    }

    @Test
    void anEntryIsNamedByItsFileOrItsIdOrSlug() {
        site.with("posts/a.md", "---\nauthor: jane\n---\n")
                .with("posts/b.md", "---\nauthor: [jd, jane-doe, joe, data]\n---\n")
                .with("posts/c.md", "---\nauthor:\nmeta: {editor: ~}\n---\n");

        assertThat(site.check("posts").out()).isEqualTo("3 files, 0 posts, 0 errors, 0 warnings\n");
    }

    @Test
    void whatNamesNoneIsToldAtItsPlaceWithTheOneThatIsMeant() {
        site.with("posts/a.md", "---\nauthor: jnae\nmeta:\n  editor: picture\n---\n")
                .with("posts/b.md", "---\nauthor:\n- jane\n- nobody\ntalks:\n- speaker: [jo, 12]\n---\n");

        assertThat(site.check("posts").out()).isEqualTo("""
                        posts/a.md:2:9: error reference-missing: author "jnae" is not in the collection authors; did you mean jane?
                        posts/a.md:4:11: error reference-missing: meta.editor "picture" is not in the collection authors; it has data, jane, jane-doe, jd, joe
                        posts/b.md:4:3: error reference-missing: author[1] "nobody" is not in the collection authors; it has data, jane, jane-doe, jd, joe
                        posts/b.md:6:13: error reference-missing: talks[0].speaker[0] "jo" is not in the collection authors; did you mean jd?
                        posts/b.md:6:17: error reference-missing: talks[0].speaker[1] "12" is not in the collection authors; it has data, jane, jane-doe, jd, joe
                        2 files, 0 posts, 5 errors, 0 warnings
                        """);
    }

    /** As pre-commit does. */
    @Test
    void theEntriesAreThoseOnTheDiskAlsoWhereOnlyOneFileIsChecked() {
        site.with("posts/a.md", "---\nauthor: jane\n---\n");

        assertThat(site.check("posts/a.md").exitCode()).isZero();
    }

    @Test
    void theRuleIsSetAsAnyOther() {
        site.with("posts/a.md", "---\nauthor: nobody\n---\n");

        assertThat(site.check("--ignore=reference-missing", "posts").exitCode()).isZero();
        assertThat(site.check("--warn=reference-missing", "posts").out())
                .startsWith("posts/a.md:2:9: warning reference-missing: ");
    }

    @Test
    void aCollectionWithoutFilesIsTold() {
        site.settings("collections: {tags: {files: 'tags/**'}}\nreferences: {tag: tags}")
                .with(
                        "posts/a.md",
                        "---\ntitle: A\ndate: '2025-09-18T16:00:00+00:00'\ntags: [x]\ntag: a\n---\nText.\n");

        assertThat(site.check("posts").out())
                .isEqualTo(
                        "posts/a.md:5:6: error reference-missing: tag \"a\" is not in the collection tags, which has no"
                                + " files; see its files in the settings\n1 file, 1 post, 1 error, 0 warnings\n");
    }
}
