import type { Observation } from '@/domain/observation';
import type { Parameters, SectorParameters } from './parameters';
import { randomStream } from './random';

const QUARTERS = [1, 2, 3, 4] as const;

interface Quarter {
  readonly sector: SectorParameters;
  readonly year: number;
  readonly quarter: number;
  readonly units: number;
}

const round = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals;

/** Units of a whole year before disturbances and noise: constant growth, or an S-curve that ends at the same value. */
export function annualUnits(sector: SectorParameters, year: number, { firstYear, lastYear }: Parameters): number {
  const { takeOff, firstYearUnits, lastYearUnits } = sector;
  if (!takeOff) return firstYearUnits * (lastYearUnits / firstYearUnits) ** ((year - firstYear) / (lastYear - firstYear));
  if (year < takeOff.from) return 0;
  const level = (at: number): number => 1 / (1 + Math.exp(-takeOff.steepness * (at - takeOff.midpoint)));
  return (lastYearUnits * level(year)) / level(lastYear);
}

function quartersOf(sector: SectorParameters, parameters: Parameters): Quarter[] {
  const { firstYear, lastYear, quarterShares, disturbances, noise, seed } = parameters;
  const random = randomStream(seed, sector.sector);
  return Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index).flatMap((year) => {
    const factors = disturbances.find((disturbance) => disturbance.year === year)?.factors ?? [1, 1, 1, 1];
    return quarterShares.map((share, index) => {
      const deviation = 1 + noise * (2 * random() - 1);
      const units = Math.round(annualUnits(sector, year, parameters) * share * (factors[index] ?? 1) * deviation);
      return { sector, year, quarter: QUARTERS[index] ?? 1, units };
    });
  });
}

const materialOf = ({ sector, units }: Quarter): number => units * sector.unitMassT * sector.materialSavingRate;
const energyOf = ({ sector, units }: Quarter): number => units * sector.unitMassT * sector.newEnergyTcePerT * sector.energySavingRate;

/** Each indicator of the model, by its id, computed from the units of a quarter; rounding as published. */
const INDICATORS: Readonly<Record<string, (quarter: Quarter, parameters: Parameters) => number>> = {
  'reman-units': ({ units }) => units,
  'output-value': ({ sector, units }) => round((units * sector.unitPriceCny10k) / 10_000, 4),
  'material-saved': (quarter) => round(materialOf(quarter), 1),
  'energy-saved': (quarter) => round(energyOf(quarter), 1),
  'co2-avoided': (quarter, { co2PerTce }) => round(energyOf(quarter) * co2PerTce, 1),
};

/** All observations of the model, by indicator, sector and quarter; the same parameters always give the same values. */
export function illustrativeObservations(parameters: Parameters): Observation[] {
  const quarters = parameters.sectors.flatMap((sector) => quartersOf(sector, parameters));
  return Object.entries(INDICATORS).flatMap(([indicator, measure]) =>
    quarters.map((at): Observation => {
      const { sector, year, quarter } = at;
      return {
        id: `${indicator}-${sector.sector}-${year}q${quarter}`,
        indicator,
        sector: sector.sector,
        period: `${year}-Q${quarter}`,
        value: measure(at, parameters),
        basis: 'illustrative',
      };
    }),
  );
}

/** The file's text: one observation a line, for two thousand of them to stay readable. */
export function observationsText(observations: readonly Observation[]): string {
  return `[\n${observations.map((observation) => `  ${JSON.stringify(observation)}`).join(',\n')}\n]\n`;
}
