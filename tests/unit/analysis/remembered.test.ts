import { expect, it, vi } from 'vitest';
import { remembered, rememberedOfTwo } from '@/analysis/remembered';

it.each([
  ['one that can be added to', { name: 'a' }],
  ['a frozen one', Object.freeze({ name: 'a' })],
  ['a frozen list', Object.freeze(['a'])],
])('remembers a value for %s, not for its copies, and leaves no trace in them', (_, key) => {
  const make = vi.fn((one: object) => JSON.stringify(one));
  const known = remembered(make);
  expect([known(key), known(key)]).toEqual([JSON.stringify(key), JSON.stringify(key)]);
  expect(make).toHaveBeenCalledTimes(1);
  const copy = Array.isArray(key) ? [...key] : { ...key };
  expect(Reflect.ownKeys(copy)).toEqual(Object.getOwnPropertyNames(copy));
  expect(copy).toEqual(key);
  known(copy);
  expect(make).toHaveBeenCalledTimes(2);
});

it('keeps what two memories know of an object apart', () => {
  const key = {};
  const [one, other] = [remembered(() => 'one'), remembered(() => 'other')];
  expect([one(key), other(key), one(key)]).toEqual(['one', 'other', 'one']);
});

it('remembers a value for two objects in their order, and adds nothing to the second', () => {
  const make = vi.fn((one: { readonly id: string }, other: { readonly id: string }) => one.id + other.id);
  const known = rememberedOfTwo(make);
  const [a, b] = [{ id: 'a' }, { id: 'b' }];
  expect([known(a, b), known(b, a), known(a, b)]).toEqual(['ab', 'ba', 'ab']);
  expect(make).toHaveBeenCalledTimes(2);
  const second = { id: 'c' };
  known(a, second);
  expect(Reflect.ownKeys(second)).toEqual(['id']);
});
