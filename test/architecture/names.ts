import type { Model } from '../../src/model/model.ts';

/** Names of the model that are also words of the engine or plain English, and therefore may stand there. */
export const plainWords: ReadonlySet<string> = new Set([
  'activity',
  'behavior',
  'blood',
  'bond',
  'bone',
  'bone surface',
  'carrier',
  'cell',
  'cells',
  'contact',
  'damage',
  'empty',
  'empty block',
  'fiber',
  'marrow',
  'segment',
  'signal',
  'substance',
  'tissue',
  'trait',
  'vessel',
  'voxel',
]);

/** Every id, name, plural and ontology number that the science side registers. */
export function registeredNames(model: Model): string[] {
  const named = [
    ...model.cellTypes,
    ...model.substances,
    ...model.ligands,
    ...model.receptors,
    ...model.activities,
    ...model.mutations,
    ...model.drugs,
    ...model.species,
    ...model.sites,
  ];
  const names = named.flatMap((member) => [
    member.id,
    member.name,
    ...('plural' in member ? [member.plural] : []),
    ...('ontology' in member ? member.ontology : []),
  ]);
  const rules = model.rules.map(({ id }) => id);
  return [...new Set([...names, ...rules])].filter((name) => !plainWords.has(name.toLowerCase()));
}

/** Which of the names occur in the text as words; `hscCount` contains the word `hsc`, `CXCL12` the word `cxcl12`. */
export function namesIn(text: string, names: readonly string[]): string[] {
  const spellings = [` ${words(text)} `, ` ${words(apart(text))} `];
  return names.filter((name) =>
    [words(name), words(apart(name))].some((wanted) => spellings.some((spelling) => spelling.includes(` ${wanted} `))),
  );
}

function apart(text: string): string {
  return text.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
}

function words(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
