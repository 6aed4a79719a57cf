import type { Measure } from '../../assays/index.ts';
import type { ResolvedModel } from '../../model/resolved-model.ts';
import type { Node } from './step.ts';

/** What a measure reads, as things that steps lead to. */
export function endsOf(measure: Measure, { cellTypes, speciesInUse }: ResolvedModel): Node[] {
  const each = (cell: string, what: string) =>
    cellTypes.filter(({ id, group }) => id === cell || group === cell).map(({ id }) => `${what}:${id}`);
  switch (measure.kind) {
    case 'cells': {
      const { cell, state, zone } = measure;
      return each(cell, state === 'cycling' ? 'resting' : (state ?? (zone === undefined ? 'cells' : 'place')));
    }
    case 'gated':
    case 'purity': {
      const state = measure.state ?? ('zone' in measure ? 'place' : 'cells');
      return measure.gate.of.flatMap(({ cell }) => each(cell, state === 'cycling' ? 'resting' : state));
    }
    case 'overlap':
      return [measure.gate, measure.other].flatMap((gate) => gate.of.flatMap(({ cell }) => each(cell, 'cells')));
    case 'gated distance':
      return measure.gate.of.flatMap(({ cell }) => each(cell, 'place'));
    case 'chimerism':
    case 'carriers':
    case 'clones':
      return each(measure.cell, measure.state === 'cycling' ? 'resting' : (measure.state ?? 'cells'));
    case 'radius':
      return each(measure.cell, 'size');
    case 'distance':
    case 'in lowest':
      return each(measure.cell, 'place');
    case 'activity':
      return ofActivity(measure.activity, measure.cell, cellTypes);
    case 'association':
      return [measure.activity, measure.other].flatMap((activity) => ofActivity(activity, measure.cell, cellTypes));
    case 'level':
    case 'below':
    case 'gradient':
      return [`field:${measure.substance}`];
    case 'dots':
    case 'room':
    case 'depth':
      return ['vessels'];
    case 'vessel density':
    case 'vessel profiles':
    case 'perfusion':
      return ['perfusion'];
    case 'leak':
      return ['leak'];
    case 'coincidence':
      return [`field:${measure.substance}`, ...each(measure.cell, 'place')];
    case 'neutrophils':
      return [`cells:${speciesInUse.neutrophils.cell}`];
    case 'leukemic share':
      return each('leukemic', 'cells');
    case 'expected':
      return ofEvent(measure, each);
  }
}

function ofActivity(activity: string, cell: string, cellTypes: ResolvedModel['cellTypes']): Node[] {
  return cellTypes
    .filter(({ id, group }) => id === cell || group === cell)
    .filter(({ activities = [] }) => activities.some((each) => each.activity.id === activity))
    .map(({ id }) => `activity:${activity}@${id}`);
}

function ofEvent(
  { event, cell }: Extract<Measure, { kind: 'expected' }>,
  each: (cell: string, what: string) => Node[],
): Node[] {
  switch (event) {
    case 'egress':
      return each(cell, 'leaving');
    case 'homing':
      return each(cell, 'in blood');
    case 'lodging':
      return each(cell, 'held');
    case 'division':
      return each(cell, 'dividing');
    case 'renewal':
      return each(cell, 'behavior:selfRenewal').map((node) => node.replace(/:([^:]*)$/, '@$1'));
    case 'death':
      return each(cell, 'dying');
  }
}
