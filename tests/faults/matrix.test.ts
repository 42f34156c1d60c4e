import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OPEN_ROWS } from './open-rows';
import { CONTROLS, REMOVALS } from './removals';
import { ROW_IDS, type RowId } from './rows';
import { readNamedTests } from './titles';

const tests = readNamedTests();
const covered = new Set(tests.flatMap(({ rows }) => rows));
const isOpen = (id: RowId): boolean => OPEN_ROWS[id] !== undefined;

describe('the matrix of faults', () => {
  it('has a hundred and six rows, each with a test or the reason why it has none', () => {
    expect(ROW_IDS).toHaveLength(106);
    expect(ROW_IDS.filter((id) => covered.has(id) === isOpen(id))).toEqual([]);
  });

  it('is named by its tests with ids that it has', () => {
    expect([...covered].filter((id) => !ROW_IDS.includes(id))).toEqual([]);
  });

  it('has for each row with a test a handler whose removal it must see, or a control', () => {
    const proven = new Set([...REMOVALS.flatMap(({ rows }) => rows), ...(Object.keys(CONTROLS) as RowId[])]);
    expect(ROW_IDS.filter((id) => covered.has(id) !== proven.has(id))).toEqual([]);
  });

  it('removes handlers that stand where it says, once, by tests that there are', () => {
    const wrong = REMOVALS.filter(({ file, text, by }) => readFileSync(file, 'utf8').split(text).length !== 2 || text === by);
    expect(wrong.map(({ file, handler }) => `${file}: ${handler}`)).toEqual([]);
    const idle = REMOVALS.filter(({ rows, runner }) => rows.some((id) => !tests.some((test) => test.runner === runner && test.rows.includes(id))));
    expect(idle.map(({ rows, handler }) => `${rows.join(', ')}: ${handler}`)).toEqual([]);
  });

  it('is told row by row in docs/faults.md', () => {
    const told = readFileSync('docs/faults.md', 'utf8');
    expect(ROW_IDS.filter((id) => !told.includes(`| ${id} |`))).toEqual([]);
  });
});
