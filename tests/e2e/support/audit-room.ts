import type { Ink, Picture } from './ink';

/** Least share of each axis from the first ink to the last, and the most of it that may lie empty in one band. */
const LEAST_USED = 0.9;
const MOST_EMPTY = 0.1;
/** A shape so many times longer than wide is a line, and makes no room along itself look used. */
const LINE_RATIO = 20;

interface Axis {
  readonly name: 'width' | 'height';
  readonly length: number;
  readonly start: (ink: Ink) => number;
  readonly end: (ink: Ink) => number;
  readonly isAlong: (ink: Ink) => boolean;
}

function axesOf({ width, height }: Picture): readonly Axis[] {
  const ratio = ({ left, right, top, bottom }: Ink): number => (right - left) / (bottom - top);
  return [
    { name: 'width', length: width, start: (ink) => ink.left, end: (ink) => ink.right, isAlong: (ink) => ratio(ink) > LINE_RATIO },
    { name: 'height', length: height, start: (ink) => ink.top, end: (ink) => ink.bottom, isAlong: (ink) => ratio(ink) < 1 / LINE_RATIO },
  ];
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** The longest stretch of an axis on which no ink falls, from its start and to its end included. */
function widestBand(axis: Axis, ink: readonly Ink[]): { readonly from: number; readonly to: number } {
  const spans = ink
    .filter((each) => each.kind === 'text' || !axis.isAlong(each))
    .map((each) => ({ from: axis.start(each), to: axis.end(each) }))
    .sort((a, b) => a.from - b.from);
  let widest = { from: 0, to: 0 };
  let reached = 0;
  for (const { from, to } of [...spans, { from: axis.length, to: axis.length }]) {
    if (from - reached > widest.to - widest.from) widest = { from: reached, to: from };
    reached = Math.max(reached, to);
  }
  return widest;
}

/** Room left unused: an axis not filled from edge to edge, or an empty band right across the scene. */
function unusedRoom(picture: Picture): readonly string[] {
  const { layout } = picture;
  return axesOf(picture).flatMap((axis) => {
    const { name, length } = axis;
    const used = (Math.max(...picture.ink.map(axis.end)) - Math.min(...picture.ink.map(axis.start))) / length;
    // The header runs across the whole width and the foot too: columns show in the scene alone.
    const band = widestBand(axis, name === 'width' ? picture.ink.filter(({ isScene }) => isScene) : picture.ink);
    // A page of a phone is read from its top: a list of three rows ends where it ends.
    const empty = layout === 'pager' && name === 'height' ? 0 : (band.to - band.from) / length;
    return [
      ...(used < LEAST_USED ? [`only ${percent(used)} of the ${name} is used`] : []),
      ...(empty > MOST_EMPTY ? [`${percent(empty)} of the ${name} is empty: ${Math.round(band.from)}–${Math.round(band.to)} px`] : []),
    ];
  });
}

/** Text that runs across a bezel of a wall in three bays. */
function textOnSeams({ width, layout, ink }: Picture): readonly string[] {
  const seams = layout === 'bays' ? [width / 3, (width * 2) / 3] : [];
  return ink
    .filter(({ kind, left, right }) => kind === 'text' && seams.some((seam) => left < seam && right > seam))
    .map(({ words }) => `across a bezel: ${words.trim().slice(0, 60)}`);
}

/** What is wrong with how a wall uses its screen; empty = nothing. */
export function roomFaults(picture: Picture): readonly string[] {
  return [...unusedRoom(picture), ...textOnSeams(picture)];
}
