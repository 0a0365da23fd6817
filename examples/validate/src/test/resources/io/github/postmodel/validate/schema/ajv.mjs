// Reads schemas and data, and prints for each schema a line of verdicts: 1 for valid, 0 for not.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import Ajv2019 from 'ajv/dist/2019.js';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const { schemas, data } = JSON.parse(readFileSync(0, 'utf8'));
for (const schema of schemas) {
  const version = schema.$schema ?? '';
  const Class = version.includes('draft-07') ? Ajv : version.includes('2019-09') ? Ajv2019 : Ajv2020;
  const ajv = new (Class.default ?? Class)({ strict: false });
  (addFormats.default ?? addFormats)(ajv);
  const validate = ajv.compile(schema);
  console.log(data.map((item) => (validate(item) ? '1' : '0')).join(''));
}
