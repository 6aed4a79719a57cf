import { measureOptions } from '../../src/io/scenario-file/index.ts';
import { measureKinds } from '../../src/model/measure-kinds.ts';
import { blocks, table } from './markdown.ts';

/** The page of all measures that a scenario may record. */
export function measuresPage(): string {
  const code = (keys: readonly string[]) => keys.map((key) => `\`${key}\``).join(', ');
  return blocks(
    '[All headings and members](../review/README.md)',
    '# Measures',
    'What a scenario may record beside the columns that every series has, under `record: measures:` ([how](../../how-to/read-a-run.md)). ' +
      'Assays read the same measures.',
    table(
      ['kind', 'what it is', 'unit', 'needs', 'may have'],
      measureOptions().map(({ kind, needed, optional }) => {
        const { says, unit } = measureKinds[kind];
        return [`\`${kind}\``, says, unit, code(needed), code(optional)];
      }),
    ),
    'A `zone` is all that lies between two distances from a wall, `{ of: sinusoid, from: 0 µm, to: 10 µm }`; walls are `arteriole`, `sinusoid`, `bone` and, in a solid mass, its `rim`. ' +
      'A `state` is `resting` (G0), `cycling`, `held` by a niche place, `in blood`, or `alive` for tissue and blood together; without it cells are counted in the tissue. ' +
      'A `gate` is a set of markers of [`src/assays/gate.ts`](../../../src/assays/gate.ts): `lsk`, `lsk-slam`, `cd34-cd38neg`, `nestin-gfp`, `lepr`, `cxcl12-gfp`.',
  );
}
