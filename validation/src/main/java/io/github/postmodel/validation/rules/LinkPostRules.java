package io.github.postmodel.validation.rules;

import static io.github.postmodel.validation.rules.FrontMatterRules.isMissing;

import io.github.postmodel.Body;
import io.github.postmodel.FrontMatter;
import io.github.postmodel.Post;
import io.github.postmodel.PostKind;
import io.github.postmodel.Problem;
import io.github.postmodel.Rule;
import io.github.postmodel.internal.Text;
import java.net.URI;
import java.util.Map;

/** The rules of a link post: the fields that it needs, those that it should have, and its body. */
public final class LinkPostRules {
    private LinkPostRules() {}

    /**
     * Everything that a link post lacks; nothing of any other post.
     *
     * @param post any post
     * @param findings takes what is wrong
     */
    public static void check(Post post, Findings findings) {
        if (post.isLink()) {
            checkNeeded(post.frontMatter(), findings);
            checkAdvised(post.frontMatter(), findings);
            checkBody(post, findings.at("body"));
        }
    }

    private static void checkNeeded(FrontMatter fields, Findings findings) {
        if (isMissing(fields.source())) {
            findings.at("source").add(Rule.SOURCE_REQUIRED);
        }
        if (url(fields).isEmpty()) {
            findings.at("external_url").add(Rule.EXTERNAL_URL_REQUIRED);
        }
        PostKind kind = fields.postKind();
        if (kind == null || isMissing(kind.value())) {
            findings.at("post_kind").add(Rule.POST_KIND_REQUIRED);
        }
    }

    private static void checkAdvised(FrontMatter fields, Findings findings) {
        if (fields.tags().isEmpty()) {
            findings.at("tags").add(Rule.TAGS_MISSING);
        }
        if (isMissing(fields.tldr())) {
            findings.at("tldr").add(Rule.TLDR_MISSING);
        }
        if (isMissing(fields.summary())) {
            findings.at("summary").add(Rule.SUMMARY_MISSING);
        }
    }

    private static void checkBody(Post post, Findings findings) {
        Body body = post.body();
        URI original = post.frontMatter().externalUrl();
        // A URL that is wrong is corrected first: the body cannot be held to it.
        boolean isSound = original == null || SoundUrl.is(original);
        String url = isSound ? url(post.frontMatter()) : "";
        if (body instanceof Body.OriginalLink link) {
            if (!url.isEmpty() && !link.url().toString().equals(url)) {
                add(Rule.BODY_LINK, body, url, findings);
            }
        } else if (Text.isBlank(body.text())) {
            add(Rule.BODY_EMPTY, body, url, findings);
        } else if (isSound && body instanceof Body.Markdown text && text.resemblesLinkTo(original)) {
            add(Rule.BODY_LINK_FORM, body, url, findings);
        }
    }

    private static void add(Rule rule, Body body, String url, Findings findings) {
        String link = url.isEmpty() ? "<external_url>" : SoundUrl.masked(url);
        findings.add(rule, Map.of("body", Problem.quote(SoundUrl.masked(body.text())), "url", link));
    }

    private static String url(FrontMatter fields) {
        URI url = fields.externalUrl();
        return url == null ? "" : url.toString();
    }
}
