// Checks the front matter of every file of a folder against schema.json, as a script that people write for that does.
import {readdirSync, readFileSync} from 'node:fs';
import matter from 'gray-matter';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const ajv = new Ajv({allErrors: true, strict: false});
addFormats(ajv);
const check = ajv.compile(JSON.parse(readFileSync('schema.json', 'utf8')));

// As the schema has them: dates are texts.
const json = value => JSON.parse(JSON.stringify(value));

let faults = 0;
const folder = process.argv[2];
for (const name of readdirSync(folder, {recursive: true}).filter(name => name.endsWith('.md'))) {
  const {data} = matter(readFileSync(`${folder}/${name}`, 'utf8'));
  if (!check(json(data))) {
    faults++;
    for (const error of check.errors) {
      console.log(`${name}: ${error.instancePath} ${error.message}`);
    }
  }
}
process.exitCode = faults ? 1 : 0;
