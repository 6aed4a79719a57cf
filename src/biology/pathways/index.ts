import { fraction, hours } from '../../core/units.ts';
import type { FindingId } from '../../evidence/index.ts';
import type { Activity } from '../../model/activity.ts';
import { assumed } from '../../model/parameter.ts';
import type { MutationSignal } from '../../model/signal.ts';
import { boneActivities } from './bone.ts';
import { cytokineActivities } from './cytokines.ts';
import { endothelialActivities } from './endothelium.ts';
import { hypoxiaActivities } from './hypoxia.ts';
import { metabolicActivities } from './metabolism.ts';
import { redoxActivities } from './redox.ts';
import { stromalActivities } from './stroma.ts';

const within = (amount: number) =>
  assumed(
    hours(amount),
    [amount / 4, amount * 4],
    'phosphorylation within minutes to hours, gene products within a day',
  );
const activity = (
  id: string,
  name: string,
  ontology: readonly string[],
  delay: number,
  because: readonly FindingId[],
): Activity => ({
  kind: 'activity',
  id,
  name,
  dimension: 'number',
  ontology,
  timeConstant: within(delay),
  because,
});

/** Integrins in their binding form: what CXCL12 does to VLA-4 from inside the cell. */
export const integrinActivation = activity('integrin-activation', 'integrin activation', ['GO:0033622'], 1, ['B011']);
export const smad = activity('smad', 'SMAD signaling', ['HGNC:6768'], 2, ['A066']);
export const akt = activity('akt', 'PI3K/AKT signaling', ['HGNC:391'], 2, ['A175']);
export const stat5 = activity('stat5', 'STAT5 signaling', ['HGNC:11366'], 2, ['A175', 'B009']);
export const nfkb = activity('nfkb', 'NF-κB signaling', ['HGNC:7794'], 3, ['A183']);
export const bcl2 = activity('bcl2', 'BCL-2 family output', ['HGNC:990'], 12, ['A129', 'B014', 'B017']);
export const hif1a = activity('hif1a', 'HIF-1α', ['HGNC:4910'], 4, ['A100', 'B023']);
/** CDKN1C and its like: what keeps a stem cell in G0. */
export const quiescence = activity('quiescence', 'quiescence program', ['GO:0044838'], 6, ['A066', 'B016']);

export const activities: readonly Activity[] = [
  ...[integrinActivation, smad, akt, stat5, nfkb, bcl2, hif1a, quiescence],
  ...hypoxiaActivities,
  ...metabolicActivities,
  ...redoxActivities,
  ...stromalActivities,
  ...cytokineActivities,
  ...endothelialActivities,
  ...boneActivities,
];

const mutation = (id: string, name: string): MutationSignal => ({ kind: 'mutation', id, name, dimension: 'number' });
export const flt3Itd = mutation('flt3-itd', 'FLT3-ITD');
export const mllAf9 = mutation('mll-af9', 'MLL-AF9');
export const runx1Asxl1 = mutation('runx1-asxl1-mutation', 'RUNX1 and ASXL1 mutations');
/** What a survivor of treatment hands on to all that descends from it. */
export const acquiredResistance: MutationSignal = {
  ...mutation('acquired-resistance', 'acquired resistance'),
  arises: {
    group: 'leukemic',
    perDaughter: assumed(
      fraction(1e-5),
      [1e-8, 1e-3],
      'between a point mutation of one gene and amplified genes of transformed cells; recalled. A block is a hundred-millionth of a marrow, so that most blocks have no such LSC',
    ),
  },
};
export const mutations: readonly MutationSignal[] = [flt3Itd, mllAf9, runx1Asxl1, acquiredResistance];
