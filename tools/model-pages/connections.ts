import { connectionsOf as joined } from '../../src/experiments/explain/connections.ts';
import type { Model } from '../../src/model/index.ts';

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

type Joint = ReturnType<typeof joined>[number]['to'][number];

/** The same with links to the pages of members. */
export function connectionsOf(model: Model, kind: 'cell' | GroupKind, id: string): Connections {
  return joined(model, kind, id).map(({ how, to }) => [
    how,
    to.map((joint) => {
      // What is bound by contact has no page, and binding is told on that of the receptor.
      const link = joint.kind === 'ligand' && kind === 'receptor' ? `${joint.name}, by contact` : linkTo(joint);
      return joint.times === undefined ? link : `${link} (times ${linkTo({ kind: 'activity', ...joint.times })})`;
    }),
  ]);
}

function linkTo({ kind, id, name }: Pick<Joint, 'kind' | 'id' | 'name'>): string {
  if (kind === 'ligand') return name;
  return kind === 'cell' ? `[${name}](${id}.md)` : `[${name}](${groups[kind].page}.md#${id})`;
}
