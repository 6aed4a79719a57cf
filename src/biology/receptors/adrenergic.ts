import { quantity } from '../../core/units.ts';
import { assumed } from '../../model/parameter.ts';
import type { Receptor } from '../../model/receptor.ts';
import { noradrenaline } from '../substances/noradrenaline.ts';

export const adrb2: Receptor = {
  kind: 'receptor',
  id: 'adrb2',
  name: 'β2-adrenergic receptor on noradrenaline',
  dimension: 'number',
  ontology: ['HGNC:286'],
  ligand: noradrenaline,
  affinity: assumed(
    quantity(3, 'K'),
    [1, 10],
    'noradrenaline is several times weaker on β2 than on other β receptors; recalled',
  ),
  because: ['A165', 'A167'],
};

export const adrb3: Receptor = {
  kind: 'receptor',
  id: 'adrb3',
  name: 'β3-adrenergic receptor on noradrenaline',
  dimension: 'number',
  ontology: ['HGNC:288'],
  ligand: noradrenaline,
  affinity: assumed(quantity(1, 'K'), [0.3, 3], 'noradrenaline is counted in its affinity for this receptor'),
  because: ['A059', 'A168'],
};
