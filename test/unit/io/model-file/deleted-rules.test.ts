import { describe, expect, test } from 'vitest';
import { modelHash } from '../../../../src/experiments/identity.ts';
import { withoutAbsentRules } from '../../../../src/io/model-file/absent-rules.ts';
import { modelData, printModel, readModel } from '../../../../src/io/model-file/index.ts';
import { switches } from '../../../../src/io/model-file/switches.ts';
import type { Model } from '../../../../src/model/model.ts';
import { rulesOnSides } from '../../../../src/model/switch.ts';
import { marrow } from '../../../../src/scenarios/index.ts';

/** Its rules and switches alone: all that a deleted rule can change, and quick to hash. */
const bare: Model = { ...marrow, species: [], sites: [], substances: [], receptors: [], cellTypes: [], drugs: [] };
const { switches: written } = modelData(marrow);

function without(id: string): { readonly model: Model; readonly notes: readonly string[] } {
  const rules = marrow.rules.filter((rule) => rule.id !== id);
  const notes: string[] = [];
  const ids = rules.map((rule) => rule.id);
  const left = withoutAbsentRules(written, ids, ({ says }) => notes.push(says));
  return { model: { ...bare, rules, switches: switches.read(left, ['switches'], { ...marrow, rules }) }, notes };
}

describe('a rule that is deleted from a model file', () => {
  test('changes the hash whichever it is, and leaves every side of every dispute to be taken', () => {
    const hashes = new Set([modelHash(bare)]);
    for (const { id } of marrow.rules) {
      const { model, notes } = without(id);
      hashes.add(modelHash(model));
      expect(JSON.stringify(model.switches).includes(`"${id}"`), id).toBe(false);
      expect(notes.length > 0, id).toBe(JSON.stringify(model.switches) !== JSON.stringify(marrow.switches));
      for (const { id: dispute, sides } of model.switches ?? [])
        for (const side of Object.keys(sides))
          expect(() => rulesOnSides(model, { sides: { [dispute]: side } })).not.toThrow();
    }
    expect(hashes.size).toBe(marrow.rules.length + 1);
  });

  test('is told of with the place of each switch that named it, and nothing is told of a whole model', () => {
    const text = printModel(marrow);
    const at = text.indexOf('  - id: tgf-beta-activates-smad\n');
    const fewer = `${text.slice(0, at)}${text.slice(text.indexOf('\n  #', at) + 1)}`;
    const notes: string[] = [];
    const model = readModel(fewer, 'model.yaml', (sentence) => notes.push(sentence));
    expect(model.rules).toHaveLength(marrow.rules.length - 1);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(
      /^model\.yaml:\d+:\d+: switches\[1\]\.sides\.b\.cut\[0\]: the file holds no rule "tgf-beta-/,
    );
    expect(notes[0]).toContain('side b of D-QUIESCENCE-NICHE goes without cutting it');
    expect(without('hif-1-keeps-lsc-quiescent').notes[0]).toContain('goes without setting its number');
  });

  test('is not mixed up with one whose name is spelled wrongly: the note asks', () => {
    const ids = marrow.rules.map(({ id }) => id);
    const side = { says: 'x', cut: ['cxcl12-retain'], set: {} };
    const notes: string[] = [];
    withoutAbsentRules([{ id: 'D-LSC-CYCLE', default: 'b', sides: { a: side } }], ids, ({ says }) => notes.push(says));
    expect(notes).toEqual([expect.stringContaining('did you mean "cxcl12-retains"?')]);
    withoutAbsentRules(written, ids, ({ says }) => notes.push(says));
    expect(notes).toHaveLength(1);
  });
});
