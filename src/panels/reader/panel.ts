import type { RecordId } from '@/domain/record-id';
import { sourcesWords } from '@/format/messages/desk/sources';
import { definePanel } from '../panel';
import { figures, isEmpty, readerQuery } from './query';
import ReaderBody from './ReaderBody.vue';
import { takeaway } from './takeaway';

/** A document, sentence by sentence; the first with a text where the id is empty. */
export const readerPanel = (document: RecordId) =>
  definePanel({
    ...readerQuery(document),
    question: ({ locale }) => sourcesWords(locale).question,
    takeaway,
    figures,
    isEmpty,
    body: ReaderBody,
  });
