import { marrow } from '../../../../scenarios/index.ts';

/** As the review and laboratories write them. */
const usual: Readonly<Record<string, string>> = { cxcr4: 'CXCR4', vla4: 'VLA-4' };

const names = new Map<string, string>([
  ...[...marrow.ligands, ...marrow.substances, ...marrow.activities, ...marrow.receptors, ...marrow.drugs].map(
    ({ id, name }): [string, string] => [id.toLowerCase(), name],
  ),
  ...marrow.cellTypes.map(({ id, plural }): [string, string] => [id, plural]),
]);

/** What a target of a perturbation is called. */
export function targetName(id: string): string {
  return usual[id.toLowerCase()] ?? names.get(id.toLowerCase()) ?? id;
}
