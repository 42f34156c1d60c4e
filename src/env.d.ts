/** Version of the app, from package.json; put in by the build. */
declare const __APP_VERSION__: string;

/** The dictionary of `pinyin-match`, which its own types leave out: syllables without tones, each with the characters read so. */
declare module 'pinyin-match/src/simplified_dict.js' {
  export const dict: Readonly<Record<string, string>>;
}

/** The parser of XML, which comes without types: what is used of it. It stops at the first thrown error. */
declare module 'saxen' {
  export class Parser {
    on(event: 'openTag', listener: (name: string, attributes: () => Readonly<Record<string, string>>) => void): this;
    on(event: 'closeTag', listener: (name: string) => void): this;
    on(event: 'text' | 'cdata', listener: (text: string) => void): this;
    on(event: 'error' | 'warn', listener: (error: Error) => void): this;
    parse(xml: string): void;
  }
}
