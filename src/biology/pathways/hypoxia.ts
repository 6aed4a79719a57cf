import type { Activity } from '../../model/activity.ts';
import { activity, within } from './activity.ts';

export const hif2a = activity('hif2a', 'HIF-2α', ['HGNC:3374'], within.halfADay, ['A100', 'A103']);
/** Of the two arms of HIF-1α, what holds cells back: HIF-1α lowers miR-17 and miR-20a, which silence p21 and STAT3. */
export const mirnaNetwork = activity('mirna-network', 'release from miR-17/20a', [], within.halfADay, ['A201']);
export const p21 = activity('p21', 'p21', ['HGNC:1784'], within.halfADay, ['A201']);
export const stat3 = activity('stat3', 'STAT3', ['HGNC:11364'], within.hours, ['A201', 'B014']);
/** And what drives them: how much MIF a cell makes. */
export const mifSynthesis = activity('mif-synthesis', 'synthesis of MIF', ['HGNC:7097'], within.halfADay, ['A198']);
export const vegfSynthesis = activity('vegf-synthesis', 'synthesis of VEGF-A', ['HGNC:12680'], within.halfADay, [
  'A120',
]);
export const id1 = activity('id1', 'ID1', ['HGNC:5360'], within.halfADay, ['A199', 'A200']);
/** Two kinases that hypoxia raises, by which a leukemic cell does without FLT3. */
export const axl = activity('axl', 'AXL', ['HGNC:905'], within.halfADay, ['B026']);
export const bmx = activity('bmx', 'BMX', ['HGNC:1079'], within.halfADay, ['B027']);

export const hypoxiaActivities: readonly Activity[] = [
  hif2a,
  mirnaNetwork,
  p21,
  stat3,
  mifSynthesis,
  vegfSynthesis,
  id1,
  axl,
  bmx,
];
