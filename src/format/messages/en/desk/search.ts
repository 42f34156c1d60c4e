import type { SearchWords } from '../../desk/search';

export const search: SearchWords = {
  label: 'Search records',
  placeholder: 'Names, aliases, pinyin',
  results: 'Search results',
  found: (count) => (count === 1 ? '1 record found' : `${count} records found`),
  more: (count) => `${count} more`,
  nothing: (words) => `Nothing found for “${words}”`,
  searched:
    'Searched: names in both languages, aliases, kinds, the sectors, enterprises and places concerned, technologies and components named in plans, quotations and their English; pinyin in full or by initials.',
  filters: 'Set as filter',
  opens: 'Open record',
  enter: (words) => `Enter: only records whose name has “${words}”`,
  choose: '↑ ↓ to pick one',
  fields: { name: 'Name:', alias: 'Also:', term: 'Names:', kind: 'Kind:', related: 'Concerns:', quotation: 'Quotes:', gloss: 'Translation:' },
  kinds: {
    sectors: 'Sector',
    enterprises: 'Enterprise',
    places: 'Place',
    pilots: 'Pilot',
    products: 'Catalogue product',
    deliveries: 'Delivered machine',
    titles: 'Green title',
    platforms: 'Platform',
    projects: 'R&D project',
    policies: 'Policy document',
    directions: 'Plan direction',
    statements: 'Statement',
    documents: 'Document',
    indicators: 'Indicator',
  },
  places: { district: 'District', zone: 'Functional zone' },
};
