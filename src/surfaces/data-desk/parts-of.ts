import type { PartMapping } from '@/intake/intake';
import type { TakenIn } from '@/intake/tasks';

/** The parts of one file, in its order, with how they are read. */
export function partsOf(file: string, taken: TakenIn | undefined): readonly PartMapping[] {
  return taken?.parts.filter((part) => part.file === file) ?? [];
}
