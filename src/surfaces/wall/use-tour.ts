import { useIntervalFn } from '@vueuse/core';
import { onScopeDispose, provide, shallowRef, watch, type Ref } from 'vue';
import { LIGHTS, type Lightable, type Lit } from '@/components/lights';

/** Long enough to find the mark and read its sentence. */
const STEP_MS = 8_000;

/** A mark of a part: one that can be lit. */
interface Mark {
  readonly part: Lightable;
  readonly index: number;
}

const follows = (a: Element, b: Element): number => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1);

/** The marks of each panel, panels and marks in the order of the page. */
function marksByPanel(parts: Iterable<Lightable>): readonly (readonly Mark[])[] {
  const placed = [...parts]
    .flatMap((part) => {
      const element = part.element();
      const panel = element?.closest('section');
      return element && panel ? [{ part, element, panel }] : [];
    })
    .sort((a, b) => follows(a.element, b.element));
  const panels = new Map<Element, Mark[]>();
  for (const { part, panel } of placed) {
    const marks = panels.get(panel) ?? [];
    for (let index = 0; index < part.count(); index += 1) marks.push({ part, index });
    panels.set(panel, marks);
  }
  return [...panels.values()].filter((marks) => marks.length > 0);
}

/** Walks all of `count` in long strides, so that a picture is toured and not spelled out: the golden section, made coprime. */
function stride(count: number): number {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  let step = Math.max(1, Math.round(count * 0.618));
  while (divisor(step, count) !== 1) step += 1;
  return step;
}

/** The mark of a turn: panel after panel, and in each the next of its marks. */
export function markOfTurn(turn: number, panels: readonly (readonly Mark[])[]): Mark | undefined {
  const marks = panels[turn % Math.max(panels.length, 1)];
  if (!marks) return undefined;
  const round = Math.floor(turn / panels.length);
  return marks[(round * stride(marks.length)) % marks.length];
}

/**
 * The evidence tour: lights one mark of the scene at a time, so that an untouched wall shows where its numbers come from.
 * Runs while `isOn`; begins anew with each scene.
 *
 * @returns what the lit mark says and opens; `undefined` while nothing is lit.
 */
export function useTour(isOn: Readonly<Ref<boolean>>, scene: Readonly<Ref<unknown>>): Readonly<Ref<Lit | undefined>> {
  const parts = new Set<Lightable>();
  const lit = shallowRef<Lit>();
  let lighted: Mark | undefined;
  let turn = 0;

  function dim(): void {
    lighted?.part.dim(lighted.index);
    lighted = undefined;
    lit.value = undefined;
  }
  provide(LIGHTS, (part) => {
    parts.add(part);
    return () => {
      if (lighted?.part === part) dim();
      parts.delete(part);
    };
  });

  useIntervalFn(() => {
    if (!isOn.value || document.hidden) return;
    dim();
    const mark = markOfTurn(turn, marksByPanel(parts));
    turn += 1;
    if (!mark) return;
    lighted = mark;
    lit.value = mark.part.light(mark.index);
  }, STEP_MS);

  watch(isOn, (on) => {
    if (!on) dim();
  });
  watch(scene, () => {
    turn = 0;
  });
  onScopeDispose(dim);
  return lit;
}
