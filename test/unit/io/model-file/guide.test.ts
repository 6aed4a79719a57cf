import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogOf } from '../../../../src/experiments/catalog.ts';
import { printModel, readModel } from '../../../../src/io/model-file/index.ts';
import { readScenario } from '../../../../src/io/scenario-file/index.ts';
import { marrow } from '../../../../src/scenarios/index.ts';

const guide = readFileSync(new URL('../../../../docs/how-to/add-a-drug.md', import.meta.url), 'utf8');
const fenced = (info: string) => new RegExp(`\`\`\`${info}\\n(.*?)\`\`\``, 's').exec(guide)![1]!;

test('the drug of the guide, put into a printed model, is read with what it blocks and given by its scenario', () => {
  const added = ['substances', 'drugs'].reduce(
    (text, list) => text.replace(`\n${list}:\n`, `\n${list}:\n${fenced(`yaml ${list}`)}`),
    printModel(marrow),
  );
  const model = readModel(added, 'model.yaml');
  expect(model.drugs).toHaveLength(marrow.drugs.length + 1);
  expect(model.drugs[0]).toMatchObject({ id: 'blocker-x', blocks: [{ receptor: { id: 'cxcr4' } }] });
  const given = readScenario(fenced('yaml'), 'with-x.yaml', catalogOf(model)).regimens.flatMap(({ doses }) => doses);
  expect(given.map(({ drug }) => drug)).toContain('blocker-x');
});
