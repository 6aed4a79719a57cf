import type { CellType, Model } from '../../model/index.ts';

interface Member {
  readonly id: string;
  readonly name: string;
}

/** A member of the model at the other end of a connection. */
export interface Joint extends Member {
  readonly kind: 'cell' | 'substance' | 'receptor' | 'activity' | 'ligand';
  /** The activity of the cell that multiplies it. */
  readonly times?: Member;
}

/** What a member of the model is joined to, by how it is. */
export type Connections = readonly { readonly how: string; readonly to: readonly Joint[] }[];

const joint =
  (kind: Joint['kind']) =>
  ({ id, name }: Member, times?: Member): Joint => ({
    kind,
    id,
    name,
    ...(times === undefined ? {} : { times: { id: times.id, name: times.name } }),
  });
const toCell = joint('cell');
const toSubstance = joint('substance');
const toReceptor = joint('receptor');
const toActivity = joint('activity');
const toLigand = joint('ligand');

/** What a member is joined to; empty for kinds that are joined to nothing. */
export function connectionsOf(model: Model, kind: string, id: string): Connections {
  const found = of(model, kind, id).map(([how, to]) => ({ how, to }));
  return found.filter(({ to }) => to.length > 0);
}

function of(model: Model, kind: string, id: string): readonly (readonly [how: string, to: readonly Joint[]])[] {
  const { cellTypes, receptors, ligands } = model;
  const cellsWith = (has: (cell: CellType) => boolean | undefined) => cellTypes.filter(has).map((cell) => toCell(cell));
  const bindingThis = () => receptors.filter(({ ligand, rival }) => ligand.id === id || rival?.substance.id === id);
  switch (kind) {
    case 'cell':
      return ofCell(model, cellTypes.find((cell) => cell.id === id)!);
    case 'substance':
      return [
        ['made by', cellTypes.flatMap((cell) => madeBy(cell, id))],
        ['activated by', cellsWith((cell) => cell.traffic.some(({ activates }) => activates?.into.id === id))],
        ['taken up by', cellsWith((cell) => cell.traffic.some((each) => each.substance.id === id && isTaken(each)))],
        ['read through', bindingThis().map((receptor) => toReceptor(receptor))],
      ];
    case 'receptor': {
      const { ligand, rival } = receptors.find((receptor) => receptor.id === id)!;
      const bound = ligand.kind === 'substance' ? toSubstance(ligand) : toLigand(ligand);
      return [
        ['binds', [bound, ...(rival === undefined ? [] : [toSubstance(rival.substance)])]],
        ['carried by', cellsWith((cell) => cell.receptors?.some(({ receptor }) => receptor.id === id))],
      ];
    }
    case 'activity':
      return [['inside', cellsWith((cell) => cell.activities?.some(({ activity }) => activity.id === id))]];
    case 'ligand':
      return ligands.some((ligand) => ligand.id === id)
        ? [
            ['displayed by', cellTypes.flatMap((cell) => displayedBy(cell, id))],
            ['bound by', bindingThis().map((receptor) => toReceptor(receptor))],
          ]
        : [];
    default:
      return [];
  }
}

type Traffic = CellType['traffic'][number];

const isTaken = ({ takesUp, consumes }: Traffic) => takesUp !== undefined || consumes !== undefined;

const madeBy = (cell: CellType, substance: string): Joint[] =>
  cell.traffic
    .filter((each) => each.substance.id === substance && each.secretes !== undefined)
    .map(({ follows }) => toCell(cell, follows));

const displayedBy = (cell: CellType, wanted: string): Joint[] =>
  (cell.presents?.ligands ?? [])
    .filter(({ ligand }) => ligand.id === wanted)
    .map(({ scaledBy }) => toCell(cell, scaledBy));

function ofCell(model: Model, cell: CellType): readonly (readonly [how: string, to: readonly Joint[]])[] {
  const { receptors, activities, presents, traffic, lineage } = cell;
  const next = (lineage?.next ?? []).map(({ type }) => model.cellTypes.find(({ id }) => id === type)!);
  const secreted = traffic.filter(({ secretes }) => secretes !== undefined);
  const activated = traffic.flatMap(({ activates }) => (activates === undefined ? [] : [activates.into]));
  return [
    ['becomes', next.map((each) => toCell(each))],
    ['carries', (receptors ?? []).map(({ receptor, scaledBy }) => toReceptor(receptor, scaledBy))],
    ['has inside', (activities ?? []).map(({ activity }) => toActivity(activity))],
    ['makes', secreted.map(({ substance, follows }) => toSubstance(substance, follows))],
    ['takes up', traffic.filter(isTaken).map(({ substance }) => toSubstance(substance))],
    ['activates', activated.map((each) => toSubstance(each))],
    ['displays', (presents?.ligands ?? []).map(({ ligand, scaledBy }) => toLigand(ligand, scaledBy))],
  ];
}
