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
  /** Scripts that the wall with its overview may ever ask for: at once or later, whatever the browser and the address. */
  readonly overview: readonly string[];
  /** Scripts that each other scene of the wall needs beside those, by the scene's id. */
  readonly scenes: ReadonlyMap<string, readonly string[]>;
  /** Scripts that each surface of the desk needs beside those, at once or later, by the surface's id; their common layout is one. */
  readonly surfaces: ReadonlyMap<string, readonly string[]>;
}

const SCENE = /\/wall\/(?!overview\/)(\w+)\/\w+Scene\.vue$/;
const SURFACE = /(?:^|\/)(?:surfaces\/(?!wall\/)\w+|app)\/(\w+?)(?:Surface|Layout)\.vue$/;

const isOther = (module: string): boolean => SCENE.test(module) || SURFACE.test(module);

/** Keys of all that is loaded from some files on, now or later, up to other scenes and surfaces. */
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
  const addedBy = (pattern: RegExp): ReadonlyMap<string, readonly string[]> =>
    new Map(
      keys.flatMap((key) => {
        const id = pattern.exec(key)?.[1];
        const added = [...reach(manifest, [key])].filter((each) => !overview.has(each));
        return id === undefined ? [] : [[id.toLowerCase(), filesOf(added)] as const];
      }),
    );
  return { overview: filesOf(overview), scenes: addedBy(SCENE), surfaces: addedBy(SURFACE) };
}

/** Scripts of a build that are in none of its parts, so that no budget would hold them. */
export function unaccounted(scripts: readonly string[], { overview, scenes, surfaces }: BundleParts): readonly string[] {
  const known = new Set([...overview, ...[...scenes.values(), ...surfaces.values()].flat()]);
  return scripts.filter((script) => !known.has(script));
}
