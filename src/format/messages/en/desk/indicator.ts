import { say } from '../../../sentence';
import type { IndicatorWords } from '../../desk/indicator';

export const indicator: IndicatorWords = {
  kind: 'Indicator',
  definition: {
    question: 'How is this indicator defined?',
    takeaway: (observations, missing) => say`${observations} values, ${missing} missing`,
    unknown: (id) => say`The data hold no indicator with the id ${{ strong: id }}`,
    hidden: (name) => say`All values of “${{ strong: name }}” are illustrative, not from the document, and hidden now`,
  },
  fields: {
    definition: 'Definition',
    unit: 'Unit',
    formula: 'Formula',
    standard: 'Standard',
    sectors: 'Sectors covered',
    quarters: 'Quarters covered',
    observations: 'Values',
    missing: 'Missing values',
    apart: 'Not to be added',
    basis: 'Basis',
  },
  noStandard: 'No standard cited',
  nothingObserved: 'No values',
  through: (from, to) => `${from} to ${to}`,
  inBrackets: (unit) => ` (${unit})`,
  apart: {
    acrossSectors: 'Not across sectors: their units differ',
    additive: 'Sectors may be added up',
    otherUnits: 'Not with these indicators, whose units differ',
    sameUnit: 'Not with these indicators, which measure something else in the same unit',
  },
  series: {
    question: 'How do the sectors change by quarter?',
    fastest: (sector, growth, first, latest) => say`${{ strong: sector.en }} has grown most: ${latest} against ${first} ${growth}`,
    rest: ['Thin lines: the other sectors', 'Thin: others'],
  },
  sectors: { question: 'How much is it in each sector?' },
  show: 'Show the illustrative values',
  back: 'To the desk',
};
