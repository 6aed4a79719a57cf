import { internal, type Quantity, sayQuantity } from '../core/units.ts';
import { disputes } from '../evidence/index.ts';
import { canonicalJson } from '../experiments/identity.ts';
import type { Regimen } from '../model/regimen.ts';
import type { Perturbation, Scenario } from '../model/scenario.ts';
import { marrow } from '../scenarios/index.ts';
import { writtenNumber } from './written-number.ts';

/** One thing in which two scenarios differ, as each has it; null where one has nothing of the kind. */
export interface Difference {
  readonly of: string;
  readonly left: string | null;
  readonly right: string | null;
}

/** All in which two scenarios differ, apart from title and text. */
export function differencesOf(left: Scenario, right: Scenario): readonly Difference[] {
  const both = (read: (scenario: Scenario) => ReadonlyMap<string, string>): Difference[] => {
    const [a, b] = [read(left), read(right)];
    return [...new Set([...a.keys(), ...b.keys()])].flatMap((of) => {
      const pair = { of, left: a.get(of) ?? null, right: b.get(of) ?? null };
      return pair.left === pair.right ? [] : [pair];
    });
  };
  return [
    ...both(frameOf),
    ...both(({ perturb }) => new Map(perturb.map((each) => [each.id, perturbationInWords(each)]))),
    ...both(({ regimens }) => new Map(regimens.map((each) => [`treatment ${each.id}`, regimenInWords(each)]))),
    ...both(({ set }) => new Map(Object.entries(set).map(([path, value]) => [path, printed(value)]))),
    ...both(({ cut }) => new Map(cut.map((id) => [id, 'cut']))),
    ...both(({ rules = [] }) => new Map(rules.map((each) => [`rule ${each.id}`, canonicalJson(each)]))),
    ...both(({ sides }) => new Map(Object.entries(sides).map(([id, side]) => [questionOf(id), side]))),
  ];
}

function frameOf({ species, site, block, seed, tick, voxel, anatomy = {} }: Scenario): Map<string, string> {
  return new Map([
    ['species', species],
    ['site', site],
    ['block', `${printed(block.x)} × ${printed(block.y)} × ${printed(block.z)}`],
    ['voxel', printed(voxel)],
    ['tick', printed(tick)],
    ['random numbers', `seed ${seed}`],
    ['anatomy', canonicalJson(anatomy)],
  ]);
}

const printed = (value: Quantity): string => sayQuantity(value);

function questionOf(dispute: string): string {
  return Object.entries(disputes).find(([id]) => id === dispute)?.[1].question ?? dispute;
}

const actions: Readonly<Record<Perturbation['action'], string>> = {
  ablate: 'removed',
  irradiate: 'irradiated',
  inject: 'injected',
  transplant: 'transplanted',
  'knock-out': 'knocked out',
  'over-express': 'over-expressed',
  block: 'blocked',
  stimulate: 'stimulated',
  clamp: 'held at a level',
};

function perturbationInWords({ action, target, count, fraction, factor, level, at }: Perturbation): string {
  const type = marrow.cellTypes.find(({ id }) => id === target);
  const amount = [count?.amount, ...[fraction, factor, level].map((value) => value && printed(value))];
  const words = [
    ...amount.filter((each) => each !== undefined),
    type?.plural ?? target,
    actions[action],
    momentInWords(at),
  ];
  return words.join(' ');
}

/** A regimen in one line: its drugs with their doses, and when it starts. */
export function regimenInWords({ doses, start, cycles }: Regimen): string {
  const lines = doses.map(({ drug, amount, times = 1 }) => {
    const name = marrow.drugs.find(({ id }) => id === drug)?.name ?? drug;
    return `${name} ${printed(amount)}${times > 1 ? ` × ${times}` : ''}`;
  });
  const again = cycles === undefined ? '' : `, ${cycles.times} cycles`;
  return `${lines.join(', ')}${again}, beginning ${momentInWords(start)}`;
}

function momentInWords(at: Regimen['start']): string {
  if ('time' in at) return `on day ${writtenNumber(internal(at.time) / 24)}`;
  if ('after' in at) return `${printed(at.by)} after ${at.after}`;
  const name = at.measure.replaceAll('-', ' ');
  return 'above' in at
    ? `once the ${name} is above ${printed(at.above)}`
    : `once the ${name} is below ${printed(at.below)}`;
}
