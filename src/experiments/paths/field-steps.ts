import type { CellType } from '../../model/cell-type.ts';
import type { ResolvedModel } from '../../model/resolved-model.ts';
import type { Means, Node, Step } from './step.ts';

/** Cells that move secrete and consume a little everywhere, and any cell consumes but a little of a gas. */
const scattered = 3;

const step = (from: Node, by: Means, to: Node): Step => ({ from, to, by });

/** What cells, blood and vessels do to substances, and substances to cells. */
export function fieldSteps(model: ResolvedModel): Step[] {
  return [...model.cellTypes.flatMap((cell) => ofCell(cell, model)), ...ofBlood(model), ...ofLining(model)];
}

function ofCell({ id, traffic, receptors = [], attractedBy, moves }: CellType, { rules }: ResolvedModel): Step[] {
  const read = rules.flatMap(({ cells, signal }) =>
    signal.kind === 'substance' && cells.some((cell) => cell.id === id) ? [signal.id] : [],
  );
  const bound = receptors.flatMap(({ receptor: { ligand, rival } }) => [
    ...(ligand.kind === 'substance' ? [ligand.id] : []),
    ...(rival === undefined ? [] : [rival.substance.id]),
  ]);
  const attractant = attractedBy?.receptor.ligand;
  return [
    ...traffic.flatMap(({ substance, secretes, follows, takesUp, activates }) => {
      const changed = activates === undefined ? [substance.id] : [substance.id, activates.into.id];
      const isConsumed = secretes === undefined && takesUp === undefined && activates === undefined;
      return changed.flatMap((field) => [
        { ...step(`cells:${id}`, 'field', `field:${field}`), length: isConsumed ? scattered : 1 },
        { ...step(`place:${id}`, 'position', `field:${field}`), length: moves ? scattered : 1 },
        ...(secretes === undefined
          ? []
          : [
              step(
                follows === undefined ? `behavior:secretion@${id}` : `activity:${follows.id}@${id}`,
                'field',
                `field:${field}`,
              ),
            ]),
        ...(field === substance.id ? [] : [step(`field:${substance.id}`, 'field', `field:${field}`)]),
      ]);
    }),
    ...[...new Set([...read, ...bound])].flatMap((substance) => [
      step(`field:${substance}`, 'field', `sensed:${substance}@${id}`),
      ...(moves ? [step(`place:${id}`, 'position', `sensed:${substance}@${id}`)] : []),
    ]),
    ...receptors.map(({ receptor }) =>
      receptor.ligand.kind === 'substance'
        ? step(`sensed:${receptor.ligand.id}@${id}`, 'itself', `receptor:${receptor.id}@${id}`)
        : step(`touch:${receptor.ligand.id}@${id}`, 'itself', `receptor:${receptor.id}@${id}`),
    ),
    ...receptors.flatMap(({ receptor: { id: receptor, rival } }) =>
      rival === undefined ? [] : [step(`sensed:${rival.substance.id}@${id}`, 'itself', `receptor:${receptor}@${id}`)],
    ),
    ...(attractant?.kind === 'substance' ? [step(`field:${attractant.id}`, 'position', `place:${id}`)] : []),
  ];
}

function ofBlood({ cellTypes, siteInUse, speciesInUse, substances }: ResolvedModel): Step[] {
  const lining = siteInUse.stroma.filter(({ at }) => at === 'sinusoid' || at === 'arteriole').map(({ cell }) => cell);
  return [
    ...substances.flatMap(({ id, blood }) =>
      blood === undefined
        ? []
        : [step('vessels', 'vessel', `field:${id}`), step(`carried:${id}`, 'vessel', `field:${id}`)],
    ),
    ...speciesInUse.hormones.flatMap(({ substance, clearedBy }) => [
      step(`cells:${clearedBy}`, 'vessel', `hormone:${substance.id}`),
      step(`hormone:${substance.id}`, 'vessel', `field:${substance.id}`),
    ]),
    ...lining.map((cell) => step('vessels', 'position', `place:${cell}`)),
    ...cellTypes.filter(({ moves }) => moves).map(({ id }) => step('vessels', 'position', `leaving:${id}`)),
  ];
}

function narrowing({ vasculature }: ResolvedModel['siteInUse']): string[] {
  return vasculature?.tone === undefined ? [] : [vasculature.tone.substance.id];
}

/** Cells that line vessels keep them open, make new ones and decide what leaks. */
function ofLining({ cellTypes, siteInUse, substances }: ResolvedModel): Step[] {
  const carried = substances.filter(({ blood }) => blood !== undefined);
  const leaking = carried.filter(({ blood }) => blood?.betweenCells !== undefined);
  const lining = cellTypes.filter(({ lines }) => lines !== undefined);
  if (lining.length === 0) return [];
  return [
    ...lining.flatMap(({ id }) => [
      step('vessels', 'position', `place:${id}`),
      step(`cells:${id}`, 'vessel', 'perfusion'),
      step(`place:${id}`, 'vessel', 'perfusion'),
      step(`behavior:permeability@${id}`, 'vessel', 'leak'),
    ]),
    step('vessels', 'vessel', 'perfusion'),
    ...narrowing(siteInUse).map((id) => step(`field:${id}`, 'vessel', 'perfusion')),
    ...carried.map(({ id }) => step('perfusion', 'vessel', `field:${id}`)),
    ...leaking.map(({ id }) => step('leak', 'vessel', `field:${id}`)),
    ...cellTypes.filter(({ moves }) => moves).map(({ id }) => step('perfusion', 'position', `leaving:${id}`)),
  ];
}
