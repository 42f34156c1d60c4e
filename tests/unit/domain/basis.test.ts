import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BASES, combineBases, isDocumented } from '@/domain/basis';

describe('the basis of a computed value', () => {
  it.each([
    [[], 'derived'],
    [['quoted', 'quoted'], 'derived'],
    [['quoted', 'external'], 'external'],
    [['illustrative', 'external', 'quoted'], 'illustrative'],
  ] as const)('from %j is %s', (inputs, expected) => {
    expect(combineBases(inputs)).toBe(expected);
  });

  it('is documented exactly when all inputs are', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...BASES)), (inputs) => {
        expect(isDocumented(combineBases(inputs))).toBe(inputs.every(isDocumented));
      }),
    );
  });
});
