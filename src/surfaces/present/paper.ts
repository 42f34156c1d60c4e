/** How a picture stands on paper. */
interface OnPaper {
  /** Over both columns: it runs through the years, or names much. */
  readonly isWide: boolean;
  /** Its height where it fills its place, in root units. */
  readonly height: number;
}

const USUAL_HEIGHT = 42;

const PAPER: Readonly<Record<string, OnPaper>> = {
  dossier: { isWide: true, height: 36 },
  gantt: { isWide: true, height: 60 },
  gap: { isWide: true, height: USUAL_HEIGHT },
  landing: { isWide: true, height: USUAL_HEIGHT },
  outputs: { isWide: false, height: 26 },
  pilots: { isWide: false, height: 26 },
  'platform-register': { isWide: true, height: USUAL_HEIGHT },
  'policy-chain': { isWide: true, height: USUAL_HEIGHT },
  timeline: { isWide: true, height: 24 },
};

/** The place of a panel on paper: one of two columns, unless it needs more. */
export function onPaper(panel: string): OnPaper {
  return PAPER[panel] ?? { isWide: false, height: USUAL_HEIGHT };
}
