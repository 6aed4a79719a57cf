import type { ResolvedModel } from '../../model/resolved-model.ts';

/** Where each name of a model stands among those of its kind, −1 for none. */
export type Indices = ReturnType<typeof indicesOf>;

export function indicesOf(model: ResolvedModel) {
  const lookup = (members: readonly { readonly id: string }[]) => {
    const positions = new Map(members.map((member, position) => [member.id, position]));
    return (id: string) => positions.get(id) ?? -1;
  };
  return {
    substance: lookup(model.substances),
    receptor: lookup(model.receptors),
    ligand: lookup(model.ligands),
    activity: lookup(model.activities),
    rhythm: lookup(model.rhythms),
    nearby: () => -1,
    engaged: lookup(model.ligands),
    mutation: lookup(model.mutations),
    hormone: lookup(model.speciesInUse.hormones.map((hormone) => hormone.substance)),
    state: lookup([{ id: 'crowding' }, { id: 'held' }, { id: 'bonds' }, { id: 'maturity' }, { id: 'renewals' }]),
    type: lookup(model.cellTypes),
  };
}
