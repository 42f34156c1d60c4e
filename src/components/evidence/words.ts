import { computed, type Ref } from 'vue';
import { evidenceWords, type EvidenceWords } from '@/format/messages/evidence';
import { useMessages } from '../messages';

/** The words of evidence, in the language of the interface. */
export function useEvidenceWords(): Readonly<Ref<EvidenceWords>> {
  const messages = useMessages();
  return computed(() => evidenceWords(messages.value.locale));
}
