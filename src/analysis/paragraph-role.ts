import type { Document, Paragraph } from '@/domain/document';

/** What a paragraph is to the page it stands on; `mark` = what is printed above the title beside the number. */
export type ParagraphRole = 'number' | 'mark' | 'title' | 'addressee' | 'heading' | 'text';

const HEADING = /^[一二三四五六七八九十]+、[^。！？；]*$/;

/** How each paragraph of a document is set, by what it says and where it stands. */
export function paragraphRoles({ paragraphs, number, name, addressee }: Document): readonly ParagraphRole[] {
  const title = paragraphs.findIndex(({ text }) => text === name.zh);
  const roleOf = ({ text }: Paragraph, index: number): ParagraphRole => {
    if (index === title) return 'title';
    if (text === number) return 'number';
    if (index < title) return 'mark';
    if (addressee && text.replace(/[：:]$/, '') === addressee.zh) return 'addressee';
    return HEADING.test(text) ? 'heading' : 'text';
  };
  return paragraphs.map(roleOf);
}
