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

/** Cited paragraphs by their document. */
function citedBy(figures: readonly Figure[], citationsOf: (id: RecordId) => readonly Citation[], most: number): ReadonlyMap<RecordId, ReadonlySet<string>> {
  const cited = new Map<RecordId, Set<string>>();
  let found = 0;
  for (const figure of figures) {
    for (const id of figure.records()) {
      if (found === most) return cited;
      for (const { document, paragraph } of citationsOf(id)) {
        let paragraphs = cited.get(document);
        if (!paragraphs) cited.set(document, (paragraphs = new Set()));
        if (paragraphs.has(paragraph)) continue;
        paragraphs.add(paragraph);
        found += 1;
      }
    }
  }
  return cited;
}

/**
 * The documents and sections behind some figures: what a panel's foot names.
 *
 * @param citationsOf citations of a record; empty for one that is not loaded.
 * @param documents loaded documents; a missing one is named by its id.
 * @param most paragraphs that all records together cite: with so many found there is nothing left to find.
 */
export function sourcesOf(
  figures: readonly Figure[],
  citationsOf: (id: RecordId) => readonly Citation[],
  documents: readonly Document[],
  most = Infinity,
): readonly Source[] {
  const cited = citedBy(figures, citationsOf, most);
  return [...cited].map(([id, paragraphs]) => {
    const document = documents.find((candidate) => candidate.id === id);
    const sections = new Map(
      (document?.paragraphs ?? []).filter((each) => paragraphs.has(each.id)).map((each) => [each.section.zh, each.section]),
    );
    return { document: id, sections: [...sections.values()], ...(document ? { shortName: document.shortName } : {}) };
  });
}
