import { printQuantity } from '../../src/core/units.ts';
import { firstDosesOf, type Published, published, readingUnits, simulated } from '../../src/experiments/index.ts';
import type { Model } from '../../src/model/index.ts';
import { blocks, plain, table } from './markdown.ts';

/** The page of what was published of levels in blood, beside what the kinetics of the model give. */
export function exposurePage(model: Model): string {
  const linkTo = (drug: string) => `[${drug}](drugs.md#${drug.toLowerCase()})`;
  return blocks(
    '[All headings and members](../review/README.md)',
    '# Levels and half-lives in blood',
    'Each row is simulated as the engine advances a drug in blood, with blood cells as at rest. Where the kinetics of the model were stated from what was published, the row shows only that the simulation keeps it; where they were not, it could have been missed. A grade of `assumed` means that nothing was read: the range is recalled, or that of drugs like it.',
    table(
      ['drug', 'dose', 'read', 'published', 'simulated', 'met', 'kinetics stated from it', 'grade', 'source'],
      published.map((row) => {
        const found = simulated(model, row);
        const [low, high] = row.range;
        return [
          linkTo(row.drug),
          sayDose(row.dose),
          `${row.reading}${sayTime(row)}`,
          `${digits(low)}-${digits(high)} ${readingUnits[row.reading]}`,
          digits(found),
          found >= low && found <= high ? 'yes' : '**no**',
          row.stated ? 'yes' : 'no',
          row.grade,
          plain(`${row.source}${row.cites.length === 0 ? '' : ` [${row.cites.join(', ')}]`}`),
        ];
      }),
    ),
    '## After the first dose',
    'The first dose that a ready regimen or a strategy gives to a species, followed until a tenth of what was in the body is left. The half-life is that at the end. Where no regimen gives the drug, 1 mg/kg stands as an example.',
    table(
      ['drug', 'species', 'dose', 'given in', 'peak, nM', 'after, h', 'half-life, h', 'area, nM·h'],
      model.drugs.flatMap((drug) =>
        firstDosesOf(model, drug).map(({ species, dose, given_in, ...read }) => [
          linkTo(drug.id),
          species,
          dose,
          given_in ?? 'none',
          digits(read.peak_nM),
          digits(read.peak_h),
          digits(read.half_life_h),
          digits(read.area_nM_h),
        ]),
      ),
    ),
  );
}

const digits = (value: number) => String(Number(value.toPrecision(3)));

function sayDose({ amount, route, lasting, every, times = 1 }: Published['dose']): string {
  const length = lasting === undefined ? '' : ` over ${printQuantity(lasting)}`;
  const again = every === undefined ? '' : `, every ${printQuantity(every)}, ${times} times`;
  return `${printQuantity(amount)} ${route}${length}${again}`;
}

/** When it is read: a half-life at the end of that time, a level at its end, an area over it. */
function sayTime({ reading, over }: Published): string {
  if (reading === 'time of peak' || reading === 'peak' || reading === 'first half-life') return '';
  return ` ${reading === 'area' ? 'within' : 'at'} ${digits(over)} h`;
}
