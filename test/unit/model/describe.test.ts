import { expect, test } from 'vitest';
import { blast } from '../../../src/biology/cells/blast.ts';
import { hsc } from '../../../src/biology/cells/hsc.ts';
import { sigmoid } from '../../../src/biology/interactions/steepness.ts';
import { oxygen } from '../../../src/biology/substances/oxygen.ts';
import { fraction, mmHg } from '../../../src/core/units.ts';
import { cycleEntry } from '../../../src/model/behavior.ts';
import { describe, isPlural, signalName } from '../../../src/model/describe.ts';
import { describeDrug } from '../../../src/model/describe-drug.ts';
import { describeMutation } from '../../../src/model/describe-mutation.ts';
import { named } from '../../../src/model/named.ts';
import { assumed } from '../../../src/model/parameter.ts';
import { rule } from '../../../src/model/rule.ts';
import { bonds } from '../../../src/model/signal.ts';
import { marrow } from '../../../src/scenarios/index.ts';

const example = rule('oxygen-drives-entry', {
  cells: [hsc, blast],
  signal: oxygen,
  effect: 'increases',
  target: cycleEntry,
  halfMaximum: assumed(mmHg(10), [3, 20], 'example'),
  power: sigmoid,
  because: ['A066'],
});

test('a rule is a sentence with its unit and its sources', () => {
  expect(describe(example)).toBe(
    'In a hematopoietic stem cell or a leukemic blast, oxygen increases the rate at which it enters the cell cycle: half of the effect at 10 mmHg, power 4 [A066].',
  );
});

test('a rule says what the review does not state, and who says it or that nobody does', () => {
  const says = 'that oxygen does it in blasts';
  expect(describe({ ...example, beyond: { says, cites: ['Raza1991', 'Raza1992'] } })).toMatch(
    /power 4 \[A066\]\. Not stated by the review: that oxygen does it in blasts \[Raza1991, Raza1992\]\.$/,
  );
  expect(describe({ ...example, beyond: { says, cites: [] } })).toMatch(
    /Not stated by the review: that oxygen does it in blasts \(assumed: no source\)\.$/,
  );
});

test('a rule of one side of a dispute says so', () => {
  expect(describe({ ...example, side: { dispute: 'D-LSC-CYCLE', side: 'b' } })).toContain(
    'Holds on side b of D-LSC-CYCLE only.',
  );
});

const sentenceOf = (id: string) => describe(named(marrow.rules, id, 'rule'));

test('a receptor is bound by what diffuses and binds what cells display', () => {
  expect(sentenceOf('vegf-loosens-junctions')).toContain(
    'the binding of VEGF to the VEGF receptor decreases the closure of adherens junctions: half of the effect at an occupancy of 1,',
  );
  expect(sentenceOf('vcam1-activates-nfkb')).toContain('the binding of VLA-4 to VCAM-1 increases NF-κB signaling');
});

test('of two ligands that compete, the sentence says which activates the receptor', () => {
  expect(sentenceOf('tie-2-closes-junctions')).toContain(
    'the activation of Tie-2 by Ang-1, for which Ang-2 competes, increases the closure of adherens junctions',
  );
});

test('several things increase or decrease in the plural', () => {
  expect(sentenceOf('fatty-acids-keep-leukemic-cells-alive')).toContain('free fatty acids decrease the rate');
  expect(sentenceOf('proteases-cut-matrix')).toContain('plasmin and neutrophil proteases decrease matrix integrity');
  expect(sentenceOf('lipolysis-empties-the-store')).toContain('lipolysis decreases the lipid droplet');
  const plurals = marrow.rules.map(({ signal }) => signalName(signal)).filter(isPlural);
  expect([...new Set(plurals)].sort()).toEqual([
    'HSL and ATGL',
    'RUNX1 and ASXL1 mutations',
    'free fatty acids',
    'plasmin and neutrophil proteases',
    'reactive oxygen species',
    'the mitochondria of the stromal cell',
    'vesicles of leukemic cells',
    'vesicles of stroma',
  ]);
});

test('a mutation has the whole of its effect in cells that carry it', () => {
  expect(sentenceOf('runx1-asxl1-raises-hif-1')).toContain(
    'RUNX1 and ASXL1 mutations increase HIF-1α: the whole effect in cells that carry them [A199].',
  );
  const weak = {
    ...named(marrow.rules, 'mll-af9-renews-lsc', 'rule'),
    halfMaximum: assumed(fraction(1), [1, 1], 'weak'),
  };
  expect(describe(weak)).toContain('half of the effect at 1, power');
});

test('several mutations come and are inherited in the plural', () => {
  expect(describeMutation(named(marrow.mutations, 'runx1-asxl1-mutation', 'mutation'))).toBe(
    'RUNX1 and ASXL1 mutations come only with cells that are brought in; what descends from them inherits them.',
  );
});

test('levels of a ligand are in dissociation constants, counts in cells', () => {
  expect(sentenceOf('ang-1-keeps-hsc-quiescent')).toContain('half of the effect at 3 × Kd');
  expect(sentenceOf('osteocytes-keep-osteoclasts')).toContain('half of the effect at 0.5 cells');
});

test('every rule of the marrow has a sentence of its own, and every signal a name', () => {
  const sentences = marrow.rules.map(describe);
  expect(new Set(sentences).size).toBe(sentences.length);
  expect(sentences.filter((sentence) => /undefined|\[object/.test(sentence))).toEqual([]);
  expect(signalName(bonds)).toBe('the strength of its bonds');
});

test('a drug keeps a ligand from its receptor, and silences a receptor whatever it binds', () => {
  const says = (id: string) => describeDrug(named(marrow.drugs, id, 'drug'));
  expect(says('plerixafor')).toContain(') keeps CXCL12 from CXCR4.');
  expect(says('as101')).toContain(') silences VLA-4 and inhibits integrin activation.');
});
