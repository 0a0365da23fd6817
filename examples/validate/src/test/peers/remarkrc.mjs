import {readFileSync} from 'node:fs';
import remarkFrontmatter from 'remark-frontmatter';
import remarkLintFrontmatterSchema from 'remark-lint-frontmatter-schema';

// The plugin knows draft 7 only; the schema has no keyword that draft 7 has not.
const {$schema, ...schema} = JSON.parse(readFileSync('schema.json', 'utf8'));

export default {plugins: [remarkFrontmatter, [remarkLintFrontmatterSchema, {embed: schema}]]};
