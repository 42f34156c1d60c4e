import { FACT_COLLECTIONS, type CollectionName } from '@/domain/collections';
import { scopedId, type Figure } from '@/domain/figure';
import { inBoth } from '@/format/in-both';
import { sourcesWords, type SourcesWords } from '@/format/messages/desk/sources';
import { distinctFigure, ratioFigure } from './count';
import type { Reading, ReadSentence, SentenceState } from './reading';

/** How much of a document the records take in, by its sentences. */
export interface Coverage {
  /** Sentences with a record other than framing statements and work strands, of all. */
  readonly share: Figure;
  readonly sentences: Figure;
  readonly byState: Readonly<Record<SentenceState, Figure>>;
}

/** The coverage of a document as it was read; not applicable where it has no text. */
export function coverageOf({ document, paragraphs }: Reading, asOf: string): Coverage {
  const all = paragraphs.flatMap(({ sentences }) => sentences);
  const named = (base: keyof SourcesWords['figures']) => ({
    id: scopedId(base, 'document', document.id),
    name: inBoth((locale) => sourcesWords(locale).figures[base]),
  });
  const countOf = (base: keyof SourcesWords['figures'], sentences: readonly ReadSentence[], of: readonly CollectionName[]): Figure => {
    const { id, name } = named(base);
    const records = new Set(sentences.flatMap((sentence) => sentence.records.map(({ record }) => record)));
    // Where no record is counted, the document itself is what was searched.
    const resting = base === 'sentences' || records.size === 0 ? [document] : [...records];
    return { ...distinctFigure({ id, unit: 'sentence', asOf, of, where: [] }, 'sentence', { size: sentences.length }, resting), name };
  };
  const inState = (state: SentenceState): readonly ReadSentence[] => all.filter((sentence) => sentence.state === state);
  const sentences = countOf('sentences', all, ['documents']);
  const byState = {
    recorded: countOf('sentences-recorded', inState('recorded'), FACT_COLLECTIONS),
    framing: countOf('sentences-framing', inState('framing'), ['statements']),
    silent: countOf('sentences-silent', inState('silent'), FACT_COLLECTIONS),
  };
  const { id, name } = named('coverage');
  return { share: { ...ratioFigure({ id, asOf }, byState.recorded, sentences), name }, sentences, byState };
}
