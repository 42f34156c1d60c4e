import { idsOf, readCollection } from './dataset';

/** A figure of the overview: its value, and the records it must rest on. */
export interface ExpectedFigure {
  readonly value: number;
  readonly records: readonly string[];
}

/** Every figure id that the contract names for the overview, with value and records, from the data as they are served. */
export function expectedFigures(): Readonly<Record<string, ExpectedFigure>> {
  const enterprises = idsOf('enterprises');
  const accepted = (sector?: string): string[] =>
    idsOf('pilots', (each) => each.status === 'accepted' && (sector === undefined || each.sectors.includes(sector)));
  const platforms = (kind: string, status: string): string[] => idsOf('platforms', (each) => each.kind === kind && each.status === status);
  const products = idsOf('products');
  const deliveries = idsOf('deliveries');
  const sectors = idsOf('sectors', (each) => each.kind === 'remanufacturing');
  const landed = [...accepted(), ...products, ...deliveries];
  const counted = (records: readonly string[]): ExpectedFigure => ({ value: records.length, records });
  return {
    enterprises: counted(enterprises),
    remanufacturers: counted(idsOf('enterprises', (each) => each.role === 'remanufacturer')),
    pilots: counted(accepted()),
    'pilots@sector:construction-machinery': counted(accepted('construction-machinery')),
    'pilots@sector:machine-tools': counted(accepted('machine-tools')),
    products: counted(products),
    'product-enterprises': { value: new Set(readCollection('products').map((each) => each.enterprise)).size, records: products },
    titles: counted(idsOf('titles')),
    deliveries: counted(deliveries),
    'innovation-platforms-under-construction': counted(platforms('innovation', 'under-construction')),
    'innovation-platforms-planned': counted(platforms('innovation', 'planned')),
    'pilot-scale-built': counted(platforms('pilot-scale', 'built')),
    'pilot-scale-pipeline': { value: 4, records: platforms('pilot-scale', 'under-construction-or-planned') },
    projects: counted(idsOf('projects')),
    policies: counted(idsOf('policies')),
    directions: counted(idsOf('directions', (each) => each.kind === 'plan-direction')),
    'next-steps': counted(idsOf('directions', (each) => each.kind === 'next-step')),
    'sectors-named': { value: sectors.length, records: idsOf('directions', (each) => each.sectors.some((id) => sectors.includes(id))) },
    'sectors-landed': { value: 3, records: landed },
    'landing-rate': { value: 0.3, records: landed },
  };
}
