/** What the manifest of a build says of one file that came out of it. */
export interface BuiltFile {
  /** Path within the build. */
  readonly file: string;
  readonly isEntry?: boolean;
  /** Keys of files loaded with it. */
  readonly imports?: readonly string[];
  /** Keys of files that it may load later. */
  readonly dynamicImports?: readonly string[];
}
/** `.vite/manifest.json`: files by the module that each was made for. */
export type BuildManifest = Readonly<Record<string, BuiltFile>>;

export interface BundleParts {
  /** Scripts that the wall with its overview may ever ask for, at once or later, whatever the browser and the address; without the evidence. */
  readonly overview: readonly string[];
  /** Scripts that the evidence drawer needs beside those, on whatever surface. */
  readonly evidence: readonly string[];
  /** Scripts that are loaded once the wall stands, for what a screen does for itself, or before where no server answers. */
  readonly upkeep: readonly string[];
  /** Scripts that each other scene of the wall needs beside all those, by the scene's id. */
  readonly scenes: ReadonlyMap<string, readonly string[]>;
  /** Scripts that each surface of the desk needs beside the overview's and the evidence's, at once or later, by the surface's id; their common layout is one, and so is the mark of a draft that is tried. */
  readonly surfaces: ReadonlyMap<string, readonly string[]>;
  /** Scripts that are loaded when a file for an office program is asked for, and never before. */
  readonly writers: readonly string[];
}

const SCENE = /\/wall\/(?!overview\/)(\w+)\/\w+Scene\.vue$/;
const SURFACE = /(?:^|\/)(?:surfaces\/(?!wall\/)[\w-]+|app)\/(\w+?)(?:Surface|Layout|Bar)\.vue$/;

/** The file that the build makes of the evidence drawer and all that comes with it. */
const EVIDENCE = /^_evidence-/;

/** The file that the build makes of what a screen does for itself. */
const UPKEEP = /^_upkeep-/;
/** The service worker, which is no part of the build's graph. */
const WORKER = 'sw.js';

/** What writes files for office programs: the app's own part, and the libraries. */
const WRITER = /^export\/(?:deck\/index|official-brief)\.ts$|\/node_modules\/(?:pptxgenjs|jszip|write-excel-file)\//;

const isOther = (module: string): boolean => [SCENE, SURFACE, EVIDENCE, UPKEEP, WRITER].some((pattern) => pattern.test(module));

/** Keys of all that is loaded from some files on, now or later, up to other scenes and surfaces and the evidence. */
function reach(manifest: BuildManifest, from: readonly string[]): ReadonlySet<string> {
  const reached = new Set(from);
  // A set takes in what is added while it is walked.
  for (const key of reached) {
    const { imports = [], dynamicImports = [] } = manifest[key] ?? {};
    for (const next of [...imports, ...dynamicImports.filter((module) => !isOther(module))]) reached.add(next);
  }
  return reached;
}

/** Which scripts of a build make up what a reader waits for; a file that serves two scenes counts in both. */
export function bundleParts(manifest: BuildManifest): BundleParts {
  const keys = Object.keys(manifest);
  const filesOf = (some: Iterable<string>): string[] => [...some].flatMap((key) => manifest[key]?.file ?? []).filter((file) => file.endsWith('.js'));
  const overview = reach(manifest, keys.filter((key) => manifest[key]?.isEntry));
  const evidence = new Set([...reach(manifest, keys.filter((key) => EVIDENCE.test(key)))].filter((each) => !overview.has(each)));
  const upkeep = [...reach(manifest, keys.filter((key) => UPKEEP.test(key)))].filter((each) => !overview.has(each));
  const addedFrom = (key: string): readonly string[] => filesOf([...reach(manifest, [key])].filter((each) => !overview.has(each) && !evidence.has(each)));
  const addedBy = (pattern: RegExp): ReadonlyMap<string, readonly string[]> =>
    new Map(
      keys.flatMap((key) => {
        const id = pattern.exec(key)?.[1];
        return id === undefined ? [] : [[id.toLowerCase(), addedFrom(key)] as const];
      }),
    );
  const surfaces = addedBy(SURFACE);
  const shown = new Set([...surfaces.values()].flat());
  const writers = new Set(keys.filter((key) => WRITER.test(key)).flatMap(addedFrom));
  return { overview: filesOf(overview), evidence: filesOf(evidence), upkeep: filesOf(upkeep), scenes: addedBy(SCENE), surfaces, writers: [...writers].filter((file) => !shown.has(file)) };
}

/** Whether a script runs in a worker, with all that it needs: such a one is in no manifest, as no page loads it. */
export const isWorker = (script: string): boolean => /(?:^|\/)[\w-]+\.worker-[\w-]+\.js$/.test(script);

/** Scripts of a build that are in none of its parts, so that no budget would hold them. */
export function unaccounted(scripts: readonly string[], { overview, evidence, upkeep, scenes, surfaces, writers }: BundleParts): readonly string[] {
  const known = new Set([...overview, ...evidence, ...upkeep, ...writers, ...[...scenes.values(), ...surfaces.values()].flat(), WORKER]);
  return scripts.filter((script) => !known.has(script) && !isWorker(script));
}
