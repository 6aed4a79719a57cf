import type { BehaviorId } from '../../model/behavior.ts';
import type { CellType } from '../../model/cell-type.ts';
import type { ResolvedModel } from '../../model/resolved-model.ts';
import type { Rule } from '../../model/rule.ts';
import type { Means, Node, Step } from './step.ts';

/** What the engine makes of the behaviors, bonds and neighbors of each cell type. */
export function cellSteps({ cellTypes, rules }: Pick<ResolvedModel, 'cellTypes' | 'rules'>): Step[] {
  return cellTypes.flatMap((cell) => [
    ...ofBehaviors(cell),
    ...ofFates(cell),
    ...ofCounts(cell, cellTypes, rules),
    ...ofEngagement(cell, cellTypes, rules),
    ...ofScales(cell),
    ...ofBonds(cell, cellTypes),
    ...ofNeighbors(cell, cellTypes),
  ]);
}

/** Everybody pushes everybody: those that divide and move more than those that stand. */
const pushing = 3;
const standing = 8;

const step = (from: Node, by: Means, to: Node): Step => ({ from, to, by });

function ofBehaviors({ id, behaviors, bloodHalfLife, lineage }: CellType): Step[] {
  const next = (lineage?.next ?? []).map(({ type }) => type);
  const of = (behavior: BehaviorId, by: Means, to: Node): Step[] =>
    behaviors[behavior] === undefined ? [] : [step(`behavior:${behavior}@${id}`, by, to)];
  return [
    ...of('cycleEntry', 'itself', `resting:${id}`),
    ...of('cycleEntry', 'itself', `dividing:${id}`),
    ...of('cycleSpeed', 'itself', `dividing:${id}`),
    ...[id, ...next].flatMap((fate) => [
      step(`dividing:${id}`, 'population', `alive:${fate}`),
      ...of('selfRenewal', 'population', `alive:${fate}`),
      ...(fate === id ? [] : [step(`alive:${id}`, 'population', `alive:${fate}`)]),
    ]),
    { ...step(`alive:${id}`, 'itself', `cells:${id}`), length: 0 },
    step(`alive:${id}`, 'population', `leaving:${id}`),
    ...of('death', 'itself', `dying:${id}`),
    step(`dying:${id}`, 'population', `alive:${id}`),
    step(`dying:${id}`, 'population', `held:${id}`),
    ...of('egress', 'itself', `leaving:${id}`),
    step(`leaving:${id}`, 'population', bloodHalfLife === undefined ? `cells:${id}` : `alive:${id}`),
    step(`leaving:${id}`, 'population', `in blood:${id}`),
    ...of('homing', 'population', `in blood:${id}`),
    ...of('homing', 'population', `cells:${id}`),
    ...of('maturation', 'itself', `maturity:${id}`),
    ...of('motility', 'position', `place:${id}`),
    ...of('attraction', 'position', `place:${id}`),
    ...of('lodging', 'contact', `held:${id}`),
    ...of('size', 'itself', `size:${id}`),
  ];
}

/** Activities that weigh what a daughter becomes. */
function ofFates({ id, lineage }: CellType): Step[] {
  return (lineage?.next ?? []).flatMap(({ type, weighedBy }) =>
    weighedBy === undefined ? [] : [step(`activity:${weighedBy.id}@${id}`, 'population', `alive:${type}`)],
  );
}

/** What is counted around a cell by one of its rules. */
function ofCounts({ id }: CellType, all: readonly CellType[], rules: readonly Rule[]): Step[] {
  const counted = rules.flatMap(({ cells, signal }) =>
    signal.kind === 'nearby' && cells.some((cell) => cell.id === id) ? [signal.id] : [],
  );
  return [...new Set(counted)].flatMap((meant) =>
    all
      .filter((other) => other.id === meant || other.group === meant)
      .flatMap((other) => [
        step(`cells:${other.id}`, 'position', `nearby:${meant}@${id}`),
        step(`place:${other.id}`, 'position', `nearby:${meant}@${id}`),
      ]),
  );
}

/** Who binds what a cell displays, as far as one of its rules reads it. */
function ofEngagement({ id, behaviors, presents }: CellType, all: readonly CellType[], rules: readonly Rule[]): Step[] {
  const read = (presents?.ligands ?? []).filter(({ ligand }) =>
    rules.some(
      ({ cells, signal }) =>
        signal.kind === 'engaged' && signal.id === ligand.id && cells.some((cell) => cell.id === id),
    ),
  );
  return read.flatMap(({ ligand }) => [
    step(`shown:${ligand.id}@${id}`, 'itself', `engaged:${ligand.id}@${id}`),
    ...(behaviors.display === undefined
      ? []
      : [step(`behavior:display@${id}`, 'itself', `engaged:${ligand.id}@${id}`)]),
    ...all.flatMap((other) =>
      (other.receptors ?? [])
        .filter(({ receptor }) => receptor.ligand.id === ligand.id)
        .flatMap(({ receptor }) => [
          step(`receptor:${receptor.id}@${other.id}`, 'contact', `engaged:${ligand.id}@${id}`),
          step(`cells:${other.id}`, 'contact', `engaged:${ligand.id}@${id}`),
          step(`held:${other.id}`, 'contact', `engaged:${ligand.id}@${id}`),
          step(`place:${other.id}`, 'position', `engaged:${ligand.id}@${id}`),
        ]),
    ),
  ]);
}

/** Activities that multiply a receptor of a cell or a ligand that it displays. */
function ofScales({ id, presents, receptors = [] }: CellType): Step[] {
  return [
    ...receptors.flatMap(({ receptor, scaledBy }) =>
      scaledBy === undefined ? [] : [step(`activity:${scaledBy.id}@${id}`, 'itself', `receptor:${receptor.id}@${id}`)],
    ),
    ...(presents?.ligands ?? []).flatMap(({ ligand, scaledBy }) =>
      scaledBy === undefined ? [] : [step(`activity:${scaledBy.id}@${id}`, 'itself', `shown:${ligand.id}@${id}`)],
    ),
  ];
}

/** Bonds hold a cell in a niche place; a held cell stays where it is, does not leave, and touches its holder in full. */
function ofBonds({ id, bonds = [], receptors = [] }: CellType, all: readonly CellType[]): Step[] {
  const rivals = all.filter((other) => other.id !== id && (other.bonds ?? []).length > 0);
  const held =
    bonds.length === 0
      ? []
      : [
          ...bonds.flatMap(({ receptor, activatedBy }) => [
            step(`receptor:${receptor.id}@${id}`, 'itself', `bonds:${id}`),
            ...(activatedBy === undefined ? [] : [step(`activity:${activatedBy.id}@${id}`, 'itself', `bonds:${id}`)]),
          ]),
          step(`bonds:${id}`, 'itself', `held:${id}`),
          step(`held:${id}`, 'itself', `bonds:${id}`),
          step(`held:${id}`, 'itself', `leaving:${id}`),
          step(`held:${id}`, 'position', `place:${id}`),
          ...rivals.map((other) => step(`held:${other.id}`, 'contact', `held:${id}`)),
          ...rivals.map((other) => step(`cells:${other.id}`, 'contact', `held:${id}`)),
        ];
  const touched = receptors.flatMap(({ receptor }) => (receptor.ligand.kind === 'ligand' ? [receptor.ligand.id] : []));
  return [
    ...held,
    ...touched.flatMap((ligand) => [
      step(`held:${id}`, 'contact', `touch:${ligand}@${id}`),
      step(`place:${id}`, 'position', `touch:${ligand}@${id}`),
    ]),
  ];
}

function ofNeighbors({ behaviors, id, moves, presents }: CellType, all: readonly CellType[]): Step[] {
  const touching = all.filter(({ receptors = [] }) =>
    receptors.some(({ receptor }) => receptor.ligand.kind === 'ligand'),
  );
  const places = presents === undefined ? [] : touching.filter(({ bonds = [] }) => bonds.length > 0);
  return [
    ...(behaviors.size === undefined
      ? []
      : all.filter((other) => other.moves).map((other) => step(`size:${id}`, 'position', `crowding:${other.id}`))),
    ...all
      .filter((other) => other.moves || moves)
      .map((other) => ({
        ...step(`cells:${id}`, 'position', `crowding:${other.id}`),
        length: moves ? pushing : standing,
      })),
    ...(moves ? [step(`crowding:${id}`, 'position', `place:${id}`)] : []),
    ...places.flatMap((other) => [
      step(`cells:${id}`, 'contact', `held:${other.id}`),
      step(`place:${id}`, 'position', `place:${other.id}`),
    ]),
    ...(presents?.ligands ?? []).flatMap(({ ligand }) =>
      touching.flatMap((other) => [
        step(`cells:${id}`, 'contact', `touch:${ligand.id}@${other.id}`),
        step(`shown:${ligand.id}@${id}`, 'contact', `touch:${ligand.id}@${other.id}`),
        ...(behaviors.display === undefined
          ? []
          : [step(`behavior:display@${id}`, 'contact', `touch:${ligand.id}@${other.id}`)]),
      ]),
    ),
  ];
}
