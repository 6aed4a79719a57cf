import type { CellType, Model } from '../../src/model/index.ts';

/** Pages of members that share one: the kind of `explain` and the page. */
export const groups = {
  substance: {
    page: 'substances',
    title: 'Substances',
    // A drug's own concentration is told with the drug.
    members: ({ substances, drugs }: Model) => substances.filter(({ id }) => drugs.every((drug) => drug.id !== id)),
  },
  receptor: { page: 'receptors', title: 'Receptors', members: (model: Model) => model.receptors },
  activity: { page: 'pathways', title: 'Pathways', members: (model: Model) => model.activities },
  drug: { page: 'drugs', title: 'Drugs', members: (model: Model) => model.drugs },
} as const;

export type GroupKind = keyof typeof groups;

/** What a member of the model is joined to, each as a phrase before links to other members. */
export type Connections = readonly (readonly [phrase: string, links: readonly string[]])[];

interface Member {
  readonly id: string;
  readonly name: string;
}

const toCell = ({ id, name }: Member) => `[${name}](${id}.md)`;
const toGroup =
  (kind: GroupKind) =>
  ({ id, name }: Member) =>
    `[${name}](${groups[kind].page}.md#${id})`;
const toSubstance = toGroup('substance');
const toReceptor = toGroup('receptor');
const toActivity = toGroup('activity');

/** What an activity of the cell multiplies. */
const scaled = (what: string, by: Member | undefined) =>
  by === undefined ? what : `${what} (times ${toActivity(by)})`;

export function connectionsOfCell(model: Model, cell: CellType): Connections {
  const { receptors, activities, presents, traffic, lineage } = cell;
  const next = (lineage?.next ?? []).map(({ type }) => model.cellTypes.find(({ id }) => id === type)!);
  const secreted = traffic.filter(({ secretes }) => secretes !== undefined);
  const taken = traffic.filter(({ takesUp, consumes }) => takesUp !== undefined || consumes !== undefined);
  const activated = traffic.flatMap(({ activates }) => (activates === undefined ? [] : [activates.into]));
  return [
    ['becomes', next.map(toCell)],
    ['carries', (receptors ?? []).map(({ receptor, scaledBy }) => scaled(toReceptor(receptor), scaledBy))],
    ['has inside', (activities ?? []).map(({ activity }) => toActivity(activity))],
    ['makes', secreted.map(({ substance, follows }) => scaled(toSubstance(substance), follows))],
    ['takes up', taken.map(({ substance }) => toSubstance(substance))],
    ['activates', activated.map(toSubstance)],
    ['displays', (presents?.ligands ?? []).map(({ ligand, scaledBy }) => scaled(ligand.name, scaledBy))],
  ];
}

export function connectionsOf(model: Model, kind: GroupKind, id: string): Connections {
  const { cellTypes, receptors } = model;
  const cellsWith = (has: (cell: CellType) => boolean | undefined) => cellTypes.filter(has).map(toCell);
  const trafficOf = ({ traffic }: CellType) => traffic.filter(({ substance }) => substance.id === id);
  switch (kind) {
    case 'substance':
      return [
        ['made by', cellsWith((cell) => trafficOf(cell).some(({ secretes }) => secretes !== undefined))],
        ['activated by', cellsWith((cell) => cell.traffic.some(({ activates }) => activates?.into.id === id))],
        [
          'taken up by',
          cellsWith((cell) =>
            trafficOf(cell).some(({ takesUp, consumes }) => takesUp !== undefined || consumes !== undefined),
          ),
        ],
        ['read through', receptors.filter(({ ligand }) => ligand.id === id).map(toReceptor)],
      ];
    case 'receptor': {
      const { ligand } = receptors.find((receptor) => receptor.id === id)!;
      return [
        ['binds', [ligand.kind === 'substance' ? toSubstance(ligand) : `${ligand.name}, by contact`]],
        ['carried by', cellsWith((cell) => cell.receptors?.some(({ receptor }) => receptor.id === id))],
      ];
    }
    case 'activity':
      return [['inside', cellsWith((cell) => cell.activities?.some(({ activity }) => activity.id === id))]];
    case 'drug':
      return [];
  }
}
