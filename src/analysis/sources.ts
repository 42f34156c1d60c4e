import type { Citation } from '@/domain/citation';
import type { Document } from '@/domain/document';
import type { Figure } from '@/domain/figure';
import type { RecordId } from '@/domain/record-id';
import type { LocalText } from '@/domain/text';

/** A document that figures rest on, and the sections they cite, in the document's order. */
export interface Source {
  readonly document: RecordId;
  /** Short name; absent while the document itself is not loaded. */
  readonly shortName?: LocalText;
  readonly sections: readonly LocalText[];
}

/**
 * The documents and sections behind some figures: what a panel's foot names.
 *
 * @param citationsOf citations of a record; empty for one that is not loaded.
 * @param documents loaded documents; a missing one is named by its id.
 * @param left paragraphs that all records together cite: with so many found there is nothing left to find.
 */
export function sourcesOf(
  figures: readonly Figure[],
  citationsOf: (id: RecordId) => readonly Citation[],
  documents: readonly Document[],
  left = Infinity,
): readonly Source[] {
  const cited = new Map<RecordId, Set<string>>();
  for (const figure of figures) {
    for (const id of figure.records()) {
      if (left === 0) break;
      for (const { document, paragraph } of citationsOf(id)) {
        const paragraphs = cited.get(document) ?? new Set();
        if (!paragraphs.has(paragraph)) left -= 1;
        cited.set(document, paragraphs.add(paragraph));
      }
    }
  }
  return [...cited].map(([id, paragraphs]) => {
    const document = documents.find((candidate) => candidate.id === id);
    const sections = new Map(
      (document?.paragraphs ?? []).filter((each) => paragraphs.has(each.id)).map((each) => [each.section.zh, each.section]),
    );
    return { document: id, sections: [...sections.values()], ...(document ? { shortName: document.shortName } : {}) };
  });
}
