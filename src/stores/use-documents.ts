import { computed, type ComputedRef } from 'vue';
import { useRouter } from 'vue-router';
import type { Fault } from '@/domain/fault';
import type { RecordId } from '@/domain/record-id';
import { useDatasetStore } from './dataset';
import { useLinks } from './use-links';

/** What keeps the documents from being read, if anything, and the address of one in the reader, at the words of a record. */
export function useDocuments(): {
  readonly documentsFault: ComputedRef<Fault | undefined>;
  readonly readAt: (document: RecordId, record?: RecordId) => string;
} {
  const dataset = useDatasetStore();
  const router = useRouter();
  const { toSource } = useLinks();
  const documentsFault = computed(() => {
    const state = dataset.snapshot?.collections.documents;
    return state?.records ? undefined : (state?.fault ?? dataset.snapshot?.manifestFault);
  });
  return { documentsFault, readAt: (document, record) => router.resolve(toSource(document, record)).href };
}
