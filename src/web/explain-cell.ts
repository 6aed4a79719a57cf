import { capitalized } from '../core/capitalized.ts';
import { internal, sayQuantity } from '../core/units.ts';
import { look } from '../engine/senses/look.ts';
import type { Tissue } from '../engine/tissue.ts';
import { behaviorIds } from '../model/behavior.ts';
import { claim } from '../model/describe.ts';
import type { ResolvedModel } from '../model/resolved-model.ts';
import type { Rule } from '../model/rule.ts';
import { signalKey } from '../model/signal.ts';
import type { Explanation, Reason } from './scene.ts';
import { wallDistanceOf } from './tissue-scene.ts';

const internalUnits: Readonly<Record<string, string>> = {
  number: '1',
  rate: '1/h',
  speed: 'µm/h',
  pressure: 'mmHg',
  affinity: '× Kd',
  concentration: 'nM',
};

/**
 * The state of a cell and the rules of its type, each with the signal that the cell reads now; null when it is gone.
 *
 * @param day of the run; negative while the marrow settles
 */
export function explainCell(tissue: Tissue, id: number, day: number): Explanation | null {
  const { cells, program, clock } = tissue;
  const row = cells.id.subarray(0, cells.table.count).indexOf(id);
  if (row < 0) return null;
  const type = program.types[cells.type[row]!]!;
  const seen = cells.inBlood[row] === 0 ? look(tissue, row) : null;
  const state = [
    { name: 'age', value: ((clock.tick[0]! - cells.bornAt[row]!) * clock.dt) / 24, unit: 'days' },
    { name: `from the ${program.model.siteInUse.end ?? 'bone'}`, value: cells.x[row]!, unit: 'µm' },
    { name: 'from a wall', value: wallDistanceOf(tissue, row), unit: 'µm' },
    { name: 'maturity', value: cells.maturity[row]!, unit: '1' },
    { name: 'self-renewing divisions', value: cells.renewals[row]!, unit: '1' },
    { name: 'damage', value: cells.damage[row]!, unit: '1' },
    { name: 'strength of its bonds', value: cells.bonds[row]!, unit: '1' },
    ...program.activities.flatMap(({ id: activity }, k) =>
      type.activities[k] === null
        ? []
        : [{ name: nameOf(program.model.activities, activity), value: cells.activities[k]![row]!, unit: '1' }],
    ),
  ];
  const signalOf = (rule: Rule) => {
    const k = program.signals.findIndex(({ key }) => key === signalKey(rule.signal));
    return seen?.signal[k];
  };
  const rules = rulesOf(program.model, type.id);
  const current = (target: Rule['target']): number | undefined => {
    if (target.kind === 'behavior') return seen?.behavior[behaviorIds.indexOf(target.id)];
    return cells.activities[program.activities.findIndex(({ id: each }) => each === target.id)]?.[row];
  };
  const targets = [...new Map(rules.map((rule) => [`${rule.target.kind} ${rule.target.id}`, rule.target])).values()];
  const reasonOf = (target: Rule['target']): Reason[] => {
    const value = seen === null ? undefined : current(target);
    if (value === undefined) return [];
    const because = rules
      .filter((rule) => rule.target.kind === target.kind && rule.target.id === target.id)
      .map((rule) => ({
        signal: rule.signal.name,
        effect: rule.effect,
        share: shareOf(rule, signalOf(rule) ?? 0),
        sentence: ruleSentence(rule, signalOf(rule)),
      }))
      .sort((a, b) => b.share - a.share);
    const unit = target.kind === 'behavior' ? (internalUnits[target.dimension] ?? target.dimension) : '1';
    return [{ of: target.name, value, unit, because }];
  };
  const reasonsOf = (kind: Rule['target']['kind']) =>
    targets
      .filter((target) => target.kind === kind)
      .flatMap(reasonOf)
      .sort((a, b) => strengthOf(b) - strengthOf(a));
  const hold = holdOf(tissue, row);
  return {
    day,
    values: state,
    sentences: rules.map((rule) => ruleSentence(rule, signalOf(rule))),
    reasons: [...reasonsOf('behavior'), ...reasonsOf('activity')],
    ...(hold === null ? {} : { hold }),
  };
}

const strengthOf = ({ because }: Reason) => because[0]?.share ?? 0;

/** How near a rule is to its full effect: sⁿ/(hⁿ + sⁿ). */
function shareOf({ halfMaximum, power }: Rule, signal: number): number {
  if (!(signal > 0)) return 0;
  const ratio = (internal(halfMaximum.quantity) / signal) ** internal(power.quantity);
  return 1 / (1 + ratio);
}

/** Which cell holds it in a niche place, and what that cell shows it; null when it is free. */
function holdOf({ cells, program, senses }: Tissue, row: number): string | null {
  const holder = cells.holder[row]! - 1;
  if (holder < 0) return null;
  const at = cells.id.subarray(0, cells.table.count).indexOf(holder);
  const type = program.model.cellTypes.find(({ id }) => id === program.types[cells.type[at] ?? -1]?.id);
  const shown = program.ligands
    .map(({ id }, k) => ({ id, grip: senses.grip[k]?.[row] ?? 0 }))
    .filter(({ grip }) => grip > 0.05)
    .sort((a, b) => b.grip - a.grip)
    .slice(0, 4)
    .map(({ id }) => nameOf(program.model.ligands, id));
  const by = shown.length === 0 ? '' : `, which shows it ${shown.join(', ')}`;
  return `Held by ${type?.name ?? 'a cell'} ${holder}${by}; its bonds have the strength ${Number(cells.bonds[row]!.toPrecision(2))}.`;
}

function nameOf(members: readonly { readonly id: string; readonly name: string }[], id: string): string {
  return members.find((member) => member.id === id)?.name ?? id;
}

/** The rules of one cell type. */
export function rulesOf(model: ResolvedModel, type: string): readonly Rule[] {
  return model.rules.filter((rule) => rule.cells.some(({ id }) => id === type));
}

/**
 * A rule as people say it, with its findings.
 *
 * @param now what the cell reads of the signal, in the internal unit
 */
export function ruleSentence(rule: Rule, now?: number): string {
  const { signal, halfMaximum, power, because } = rule;
  const unit = internalUnits[signal.dimension] ?? '';
  const reading =
    now === undefined ? '' : ` Here it reads ${Number(now.toPrecision(3))}${unit === '1' ? '' : ` ${unit}`}.`;
  const half = sayQuantity(halfMaximum.quantity);
  const findings = because.length === 0 ? '' : ` [${because.join(', ')}]`;
  return `${capitalized(claim(rule))}: half at ${half}, power ${power.quantity.amount}${findings}.${reading}`;
}
