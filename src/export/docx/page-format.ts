/** Twentieths of a point, the length of a word processor. */
const TWIPS_A_MM = 1440 / 25.4;
const twips = (mm: number): number => Math.round(mm * TWIPS_A_MM);

/** A4, and the margins that leave a type area of 156 × 225 mm (GB/T 9704—2012, 5.2). */
export const PAGE = { width: twips(210), height: twips(297) } as const;
export const MARGINS = { top: twips(37), left: twips(28), right: twips(26), bottom: twips(35) } as const;
export const TYPE_AREA = { width: PAGE.width - MARGINS.left - MARGINS.right, height: PAGE.height - MARGINS.top - MARGINS.bottom } as const;

/** Type sizes in half points, by their Chinese names. */
export const SIZES = { 二号: 44, 三号: 32, 四号: 28, 小四: 24, 五号: 21, 小五: 18 } as const;

const LINES_A_PAGE = 22;
const CHARACTERS_A_LINE = 28;
/** 22 lines a page: not a twip more than fits, or the last line would go over. */
export const LINE = Math.floor(TYPE_AREA.height / LINES_A_PAGE);
/**
 * 28 characters a line are set a little closer than their own width, in twips a character: by spacing, as programs do not
 * agree on what a grid of characters does.
 */
export const CHARACTER_SPACE = Math.floor(TYPE_AREA.width / CHARACTERS_A_LINE - SIZES.三号 * 10);

/** The page number stands 7 mm under the type area; its line ends so far from the edge of the paper. */
export const FOOT_LINE = SIZES.四号 * 10;
export const FOOT = MARGINS.bottom - twips(7) - FOOT_LINE;

/** Twips in a point. */
export const POINT = 20;

/** A picture is no higher than this, in px of 96 to the inch, so that it shares its page with its question. */
export const MOST_PICTURE = { width: Math.floor(TYPE_AREA.width / 15), height: 520 } as const;
