import { useDatasetStore } from '@/stores/dataset';
import { useReadinessStore } from '@/stores/readiness';

declare global {
  interface Window {
    /** What an operator or a test asks a running wall: version, dataset, charts, fetches, last good times, faults. */
    __diag: () => object;
  }
}

/** Installs `window.__diag()`. */
export function installDiagnosis(version: string): void {
  const dataset = useDatasetStore();
  const readiness = useReadinessStore();
  window.__diag = () => ({ version, charts: readiness.charts.size, ...dataset.diagnose() });
}
