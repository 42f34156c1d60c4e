import { useDatasetStore } from '@/stores/dataset';
import type { FetchDiagnosis } from '@/stores/fetch-log';
import { useReadinessStore } from '@/stores/readiness';

declare global {
  interface Window {
    /** What an operator or a test asks a running wall; not there until the app has begun. */
    __diag?: () => Diagnosis;
  }
}

interface Diagnosis extends FetchDiagnosis {
  /** Of the app. */
  readonly version: string;
  /** Charts that are mounted. */
  readonly charts: number;
}

/** Installs `window.__diag()`. */
export function installDiagnosis(version: string): void {
  const dataset = useDatasetStore();
  const readiness = useReadinessStore();
  window.__diag = () => ({ version, charts: readiness.charts.size, ...dataset.diagnose() });
}
