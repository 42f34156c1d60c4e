import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { MOCK_DIR, PUBLIC_DIR, say, writeText } from './lib/files';
import { configSchema, jsonSchemas } from './lib/json-schema';

const dir = join(MOCK_DIR, 'schema');
mkdirSync(dir, { recursive: true });
const schemas = jsonSchemas();
for (const [name, text] of schemas) writeText(dir, `${name}.schema.json`, text);
writeText(PUBLIC_DIR, 'config.schema.json', configSchema());
say(`data:schema: ${schemas.size + 1} schemas`);
