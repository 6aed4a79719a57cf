import { type Assay, assays } from '../../../assays/index.ts';
import type { JudgedAssay } from '../../results/judged-assay.ts';

/** The assay of this version that a row answers: the same question, in no fewer seeds than it asks for; null for none. */
export function assayAnswered({ id, asks, seeds }: Pick<JudgedAssay, 'id' | 'asks' | 'seeds'>): Assay | null {
  const asked = assays.find((assay) => assay.id === id && assay.asks === asks);
  return asked !== undefined && seeds.length >= asked.seeds ? asked : null;
}
