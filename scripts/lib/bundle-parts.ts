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
  /** Scripts that each other scene needs beside those, by the scene's id. */
  readonly scenes: ReadonlyMap<string, readonly string[]>;
}

const SCENE = /\/wall\/(\w+)\/\w+Scene\.vue$/;

/** Id of the scene whose module this is; `undefined` for other modules and for the overview. */
function otherScene(module: string): string | undefined {
  const scene = SCENE.exec(module)?.[1];
  return scene === 'overview' ? undefined : scene;
}

/** Keys of all that is loaded from some files on, now or later, up to the other scenes. */
function reach(manifest: BuildManifest, from: readonly string[]): ReadonlySet<string> {
  const reached = new Set(from);
  // A set takes in what is added while it is walked.
  for (const key of reached) {
    const { imports = [], dynamicImports = [] } = manifest[key] ?? {};
    for (const next of [...imports, ...dynamicImports.filter((module) => otherScene(module) === undefined)]) reached.add(next);
  }
  return reached;
}

/** Which scripts of a build make up what a reader waits for; a file that serves two scenes counts in both. */
export function bundleParts(manifest: BuildManifest): BundleParts {
  const keys = Object.keys(manifest);
  const filesOf = (some: Iterable<string>): string[] => [...some].flatMap((key) => manifest[key]?.file ?? []).filter((file) => file.endsWith('.js'));
  const overview = reach(manifest, keys.filter((key) => manifest[key]?.isEntry));
  const scenes = keys.flatMap((key) => {
    const scene = otherScene(key);
    const added = [...reach(manifest, [key])].filter((each) => !overview.has(each));
    return scene === undefined ? [] : [[scene, filesOf(added)] as const];
  });
  return { overview: filesOf(overview), scenes: new Map(scenes) };
}

/** Scripts of a build that are in none of its parts, so that no budget would hold them. */
export function unaccounted(scripts: readonly string[], { overview, scenes }: BundleParts): readonly string[] {
  const known = new Set([...overview, ...[...scenes.values()].flat()]);
  return scripts.filter((script) => !known.has(script));
}
