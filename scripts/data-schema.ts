import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { MOCK_DIR, say, writeText } from './lib/files';
import { jsonSchemas } from './lib/json-schema';

const dir = join(MOCK_DIR, 'schema');
mkdirSync(dir, { recursive: true });
const schemas = jsonSchemas();
for (const [name, text] of schemas) writeText(dir, `${name}.schema.json`, text);
say(`data:schema: ${schemas.size} schemas`);
