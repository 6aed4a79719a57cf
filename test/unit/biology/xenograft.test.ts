import { describe, expect, test } from 'vitest';
import { human, mouse, xenograft } from '../../../src/biology/anatomy/species.ts';
import { days, quantity } from '../../../src/core/units.ts';
import { circulate } from '../../../src/engine/phases/circulate.ts';
import { catalogOf } from '../../../src/experiments/catalog.ts';
import { readScenario } from '../../../src/io/index.ts';
import { resolve } from '../../../src/model/resolve.ts';
import { marrow, story, storyHuman, storyXenograft } from '../../../src/scenarios/index.ts';
import { bodyIn } from '../../../src/web/rooms/treatment/editing/body-in.ts';
import { amountsInUse } from '../../../src/web/rooms/treatment/editing/in-use.ts';
import { bareBlock, create } from '../engine/bare-block.ts';

const [inMouse, inHuman, grafted] = [story, storyHuman, storyXenograft].map((scenario) => resolve(marrow, scenario));
const cell = (model: typeof inMouse, id: string) => model!.cellTypes.find((type) => type.id === id);

describe('human leukemia in a mouse', () => {
  test('has the leukemic cells of humans and everything else of the mouse', () => {
    for (const { id, group } of marrow.cellTypes)
      expect(cell(grafted, id), id).toEqual(cell(group === 'leukemic' ? inHuman : inMouse, id));
    for (const key of ['substances', 'sites', 'rhythms', 'rules'] as const)
      expect(grafted![key], key).toEqual(inMouse![key]);
    const { id: _id, name: _name, body, set: _set, ...rest } = xenograft;
    expect(body).toBe('mouse');
    expect(mouse).toMatchObject(rest);
    expect(Object.keys(xenograft.set).length).toBeLessThan(Object.keys(human.set).length);
  });

  test('is given the drugs of the mouse, in its amounts', async () => {
    const cytarabine = { drug: 'cytarabine', amount: quantity(100, 'mg/kg'), route: 'bolus', at: days(0) } as const;
    const levels = [];
    for (const species of ['mouse', 'xenograft']) {
      const regimens = [{ id: 'once', start: { time: days(0) }, doses: [cytarabine] }];
      const tissue = await create({ ...bareBlock, species, regimens });
      circulate(tissue);
      levels.push(tissue.blood.drugLevel[0]);
      await tissue.close();
    }
    expect(levels[0]).toBeGreaterThan(0);
    expect(levels[1]).toBe(levels[0]);
    expect(bodyIn(storyXenograft)).toBe('mouse');
    expect(amountsInUse('cytarabine', bodyIn(storyXenograft)).length).toBeGreaterThan(0);
  });

  test('takes a regimen for mice by its name and none for humans', () => {
    const given = (ready: string) =>
      readScenario(
        `extends: story-xenograft\nregimens: [{ id: treatment, start: 1 d, ready: ${ready} }]\n`,
        'x.yaml',
        catalogOf(),
      );
    expect(given('sorafenib-mouse').regimens.map(({ id }) => id)).toContain('treatment');
    expect(() => given('sorafenib-human')).toThrow(/a regimen for mouse/);
  });
});
