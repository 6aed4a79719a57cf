import { receptorNames, withArticle } from './describe.ts';
import type { Damage, Drug } from './drug.ts';
import type { Receptor } from './receptor.ts';

/** What a drug is and does in the model, in sentences, with what it is known to do and has no rule for. */
export function describeDrug({
  name,
  class: kind,
  damage,
  store,
  blocks = [],
  stimulates = [],
  silences = [],
  inhibits = [],
  raises = [],
  replaces,
  pharmacokinetics,
  missing = [],
}: Drug): string {
  const silenced = new Set(
    silences.map(({ signal }) => (signal.kind === 'receptor' ? receptorNames(signal).receptor : signal.name)),
  );
  const does = [
    ...(damage === undefined ? [] : [`damages cells in ${inWords(damage.phases)} through ${actedOn(damage)}`]),
    ...(store?.slowedBy === undefined ? [] : [`is activated in cells where ${store.slowedBy.gas.name} is low`]),
    ...blocks.map(({ receptor, catches = false }) =>
      catches ? `catches ${receptor.ligand.name}` : keepsAway(receptor),
    ),
    ...stimulates.map(({ receptor }) => `stimulates ${receptorNames(receptor).receptor}`),
    ...[...silenced].map((name) => `silences ${name}`),
    ...inhibits.map(({ activity }) => `inhibits ${withArticle(activity.name)}`),
    ...raises.map(({ activity }) => `raises ${withArticle(activity.name)}`),
    ...(replaces === undefined ? [] : [`adds to ${replaces.hormone.name} in blood and is cleared as it is`]),
    ...(Object.values(pharmacokinetics).some(({ targetMediated }) => targetMediated !== undefined)
      ? ['is cleared by its target besides, until that is full']
      : []),
  ];
  const lacks = missing.length === 0 ? '' : ` ${missing.join(' ')}`;
  return `${name[0]!.toUpperCase()}${name.slice(1)} (${kind}) ${inWords(does)}.${lacks}`;
}

/** `keeps CXCL12 from CXCR4` */
export function keepsAway(receptor: Receptor): string {
  const names = receptorNames(receptor);
  return `keeps ${names.bound} from ${names.receptor}`;
}

function inWords(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? 'does nothing') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** What drugs damage cells by, where an id is not its name. */
const namesOfTargets: Readonly<Record<string, string>> = {
  cd3: 'CD3',
  cxcr4: 'CXCR4',
  'dna-methyltransferase': 'DNA methyltransferase',
  'dna-polymerase': 'DNA polymerase',
  'dna-strands': 'DNA strands',
  'topoisomerase-ii': 'topoisomerase II',
};

/** What a drug acts on to damage cells, by its name: `topoisomerase II`. */
export function actedOn({ target }: Pick<Damage, 'target'>): string {
  return namesOfTargets[target] ?? target;
}
