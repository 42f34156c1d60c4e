import * as v from 'valibot';
import { Manifest } from '@/domain/manifest';
import { describeFiles } from './lib/describe-files';
import { formatJson, MOCK_DIR, readDatasetFiles, say, writeText } from './lib/files';

/** Rewrites counts and hashes; the version, the data date and the earlier versions stay as the editor of the data set them. */
const files = readDatasetFiles(MOCK_DIR);
const { schemaVersion, version, dataDate, versions } = v.parse(Manifest, JSON.parse(files.get('manifest')?.toString('utf8') ?? 'null'));
const manifest: Manifest = { schemaVersion, version, dataDate, files: describeFiles(files), ...(versions && { versions }) };
writeText(MOCK_DIR, 'manifest.json', formatJson(manifest));
say(`data:manifest: ${Object.keys(manifest.files).length} files, dataset ${version}, data date ${dataDate}`);
