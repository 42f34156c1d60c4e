import { MOCK_DIR, say, writeText } from '../lib/files';
import { illustrativeObservations, observationsText } from './model';
import { readParameters } from './parameters';

const observations = illustrativeObservations(readParameters());
writeText(MOCK_DIR, 'observations.json', observationsText(observations));
say(`data:illustrative: ${observations.length} observations; run npm run data:manifest next`);
