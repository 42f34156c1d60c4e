/** Version of the app, from package.json; put in by the build. */
declare const __APP_VERSION__: string;

/** The dictionary of `pinyin-match`, which its own types leave out: syllables without tones, each with the characters read so. */
declare module 'pinyin-match/src/simplified_dict.js' {
  export const dict: Readonly<Record<string, string>>;
}
