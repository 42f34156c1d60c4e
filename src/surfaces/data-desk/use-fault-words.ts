import { computed, type ComputedRef } from 'vue';
import { COLLECTION_NAMES, type CollectionName } from '@/domain/collections';
import { useMessages } from '@/components/messages';
import { intakeWords } from '@/format/messages/desk/intake';
import type { IntakeFault } from '@/intake/intake';
import { choiceText } from '@/intake/words';

const isCollection = (word: string): word is CollectionName => (COLLECTION_NAMES as readonly string[]).includes(word);
const lastOf = (path: string): string => path.split('.').filter((part) => !/^\d+$/.test(part)).at(-1) ?? path;

/** What is wrong with a cell, and what may have been meant, in the words of a language. */
export function useFaultWords(): ComputedRef<{ readonly reason: (fault: IntakeFault) => string; readonly suggestion: (fault: IntakeFault) => string }> {
  const messages = useMessages();
  return computed(() => {
    const { locale, labels } = messages.value;
    const { reasons } = intakeWords(locale);

    function detailOf({ reason, detail = '', path = '' }: IntakeFault): string {
      if (reason === 'NOT_ONE_OF') return detail.split(', ').map((option) => choiceText(lastOf(path), option, locale)).join(locale === 'en' ? ', ' : '、');
      // Of a document that is not there it tells a sentence in place of the collection.
      if (reason === 'NO_SUCH_RECORD') return isCollection(detail) ? labels.collections[detail] : '';
      return isCollection(detail) ? labels.collections[detail] : detail;
    }
    return {
      reason: (fault) => reasons[fault.reason](detailOf(fault)),
      suggestion: ({ suggestion = '', path = '' }) => (suggestion === '' ? '' : choiceText(lastOf(path), suggestion, locale)),
    };
  });
}
