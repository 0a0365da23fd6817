import {defineCollection, defineConfig, s} from 'velite';

const posts = defineCollection({
  name: 'Post',
  pattern: 'posts/**/*.md',
  schema: s.object({
    title: s.string(),
    date: s.isodate(),
    tags: s.array(s.string()),
    source: s.string(),
    external_url: s.string().url(),
    post_kind: s.enum(['link', 'release']),
    draft: s.boolean(),
    tldr: s.string().optional(),
    summary: s.string().optional(),
  }),
});

export default defineConfig({root: '.', strict: true, collections: {posts}});
