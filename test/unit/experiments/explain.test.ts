import { expect, test } from 'vitest';
import { type Assay, assays } from '../../../src/assays/index.ts';
import { explain } from '../../../src/experiments/explain/explain.ts';
import { noResults, type Results } from '../../../src/experiments/explain/explanation.ts';
import { topicsOf } from '../../../src/experiments/explain/topics.ts';
import { marrow } from '../../../src/scenarios/index.ts';
import { faultsUnder } from '../cli/schemas.ts';

/** Where A120 was judged, and nothing else. */
const shown: Results = {
  ...noResults,
  judged: (asked: readonly Assay[]) =>
    asked
      .filter(({ id }) => id === 'A120')
      .map(({ id }) => ({ id, verdict: 'shown', says: '+0.4 in 10 seeds', control: 'HIF cut: holds' })),
};

test('everything that is listed can be explained, under the published schema', () => {
  const topics = topicsOf(marrow);
  expect(faultsUnder('listing', topics)).toEqual([]);
  const kinds = Map.groupBy(topics, ({ kind }) => kind);
  for (const [kind, members] of kinds) {
    for (const { id } of kind === 'parameter' ? members.slice(0, 20) : members) {
      const found = explain(marrow, `${kind} ${id}`);
      expect([found.kind, found.id]).toEqual([kind, id]);
      expect(faultsUnder('explanation', found), id).toEqual([]);
    }
  }
  expect([...kinds.keys()]).toEqual([
    'cell',
    'drug',
    'substance',
    'receptor',
    'activity',
    'mutation',
    'rule',
    'finding',
    'dispute',
    'entity',
    'scenario',
    'regimen',
    'trial',
    'strategy',
    'parameter',
    'measure',
  ]);
});

test('a measure is explained with its unit, and as it is written in a scenario', () => {
  const { kind, says } = explain(marrow, 'distance');
  expect(kind).toBe('measure');
  expect(says).toMatch(/unit: µm\. .*\{ kind: distance, cell, to \}, optional: state/);
});

test('a cell is explained by its rules and numbers, whatever the case of its name', () => {
  const { kind, rules, parameters } = explain(marrow, 'LSC');
  expect(kind).toBe('cell');
  expect(rules.map(({ id }) => id)).toContain('hif-1-keeps-lsc-quiescent');
  expect(parameters.map(({ id }) => id)).toContain('cellTypes.lsc.radius');
});

test('a mutation is explained with how it comes into cells, its rate and what it does to them', () => {
  const { kind, says, parameters, rules, entity } = explain(marrow, 'acquired-resistance');
  expect(kind).toBe('mutation');
  expect(says).toMatch(/^Acquired resistance arises at divisions of leukemic cells, in each of the two daughters/);
  expect(parameters.map(({ id }) => id)).toEqual(['mutations.acquired-resistance.arises.perDaughter']);
  expect(says).toContain(String(parameters[0]!.value));
  expect(rules.map(({ id }) => id)).toEqual(['acquired-resistance-raises-the-damage-threshold']);
  expect(entity?.name).toBe('acquired (heritable) resistance');
  expect(explain(marrow, 'FLT3-ITD').says).toContain('comes only with cells that are brought in');
});

test('a rule is told with what the review does not state, and the sources that say it', () => {
  const { beyond, findings: stated } = explain(marrow, 'gcsf-activates-hsc');
  expect(stated.map(({ id }) => id)).toEqual(['A084']);
  expect(beyond?.references.map(({ key }) => key)).toEqual(['Wilson2008', 'Kovtonyuk2016']);
  expect(beyond?.references[0]?.says).toContain('outside the review');
  expect(explain(marrow, 'crowding-slows-healthy-cells').beyond?.references).toEqual([]);
  expect(explain(marrow, 'il6-drives-hsc-into-the-cycle')).not.toHaveProperty('beyond');
});

test('a finding has a status and the rules that cite it', () => {
  const { verdict, rules } = explain(marrow, 'A066');
  expect(verdict).toBe('modelled');
  expect(rules.length).toBeGreaterThan(0);
});

test('a finding whose assay has been run has its verdict as status, and the effect beside it', () => {
  const found = explain(marrow, 'A120', shown);
  expect(found).toMatchObject({ verdict: 'shown', judged: shown.judged(assays) });
  expect(faultsUnder('explanation', found)).toEqual([]);
});

test('a finding has the same status in every list, by what came of its assay', () => {
  for (const topic of ['D-AML-HYPOXIA', 'vegf', 'hif-1-raises-secretion']) {
    const told = explain(marrow, topic, shown).findings.find(({ id }) => id === 'A120');
    expect(told?.status, topic).toBe('shown');
    expect(explain(marrow, topic).findings.find(({ id }) => id === 'A120')?.status, topic).toBe('modelled');
  }
});

test('a finding is told with what is run and read of it, against what, and its control', () => {
  const assay = assays.find(({ id }) => id === 'A142')!;
  const [test] = explain(marrow, 'A142').tests!;
  expect(test).toMatchObject({ class: assay.class, asks: assay.asks, seeds: assay.seeds, note: assay.note });
  expect(test!.arms).toBe(`“${assay.contrast.of.name}” against “${assay.contrast.against!.name}”`);
  expect(test!.reading).toContain(assay.reading.says);
  expect(test!.control).toContain(assay.control.says);
  expect(test!.expects).toContain(assay.expects.because);
});

test('a finding that is a chance of what was reported is reckoned', () => {
  // 12 × 0.65¹¹ × 0.35 + 0.65¹² = 0.0424
  expect(explain(marrow, 'B108').arithmetic).toMatch(/11 of 12.*65 %.*4[.]2 %/);
  expect(explain(marrow, 'B107').arithmetic).toBeUndefined();
});

test('a substance is told with its makers, its receptors, and the rules of both', () => {
  const { connections, rules } = explain(marrow, 'cxcl12');
  const to = (how: string) => connections?.find((each) => each.how === how)?.to.map(({ id }) => id);
  expect(to('made by')).toEqual(['car-cell', 'nestin-bright-msc', 'osteoblast']);
  expect(to('read through')).toEqual(['cxcr4']);
  const part = (wanted: string) => rules.filter((rule) => rule.part === wanted).map(({ id }) => id);
  expect(part('reads it')).toContain('cxcl12-retains');
  expect(part('drives it')).toContain('beta3-lowers-cxcl12');
  // Ang-2 is a rival at the receptor of Ang-1.
  expect(explain(marrow, 'Ang-2').rules.map(({ id }) => id)).toContain('tie-2-closes-junctions');
  // What cells display is told by who does, and who binds it.
  const hyaluronan = explain(marrow, 'hyaluronan');
  expect(hyaluronan.connections?.map(({ how }) => how)).toEqual(['displayed by', 'bound by']);
  expect(hyaluronan.rules.map(({ id }) => id)).toEqual(['cd44-lodges-lsc']);
});

test('a drug is told with all that it does, and with rules that read its targets apart from those that drive them', () => {
  const does = (id: string) => explain(marrow, id).does!.join(' ');
  expect(does('plerixafor')).toMatch(
    /Keeps CXCL12 from CXCR4.*Loosens the bonds by which CXCR4 holds HSC and LSC .*100 nM/,
  );
  expect(does('cytarabine')).toMatch(/Damages cells in S by way of DNA polymerase[.] Held at 140 nM .* 9 a day/);
  expect(does('daunorubicin')).toMatch(
    /in G1, S and G2M .* 8 a day in LSC; 5 a day in leukemic progenitors and blasts/,
  );
  expect(does('th302')).toContain('2 mmHg of oxygen leaves half of its activation');
  expect(does('gw4869')).toContain('Holds back vesicles of stroma');
  const parts = Map.groupBy(explain(marrow, 'venetoclax').rules, ({ part }) => part);
  expect(parts.get('reads it')?.map(({ id }) => id)).toEqual([
    'bcl2-raises-the-damage-threshold',
    'bcl2-keeps-mitochondria-closed',
  ]);
  expect(parts.get('drives it')?.map(({ id }) => id)).toContain('stat5-raises-bcl2');
  // Deferoxamine raises AKT of endothelium, not that of leukemic cells.
  const read = explain(marrow, 'deferoxamine').rules.map(({ id }) => id);
  expect(read).toContain('akt-keeps-endothelium-alive');
  expect(read).not.toContain('akt-raises-bcl2');
});

test('a class of drugs says which drug stands for it, and a tracer of several sizes is the one that stands for it', () => {
  for (const [name, drug] of [
    ['cxcr4-inhibition', 'plerixafor'],
    ['anti-vla4', 'natalizumab'],
    ['decitabine', 'azacitidine'],
    ['anthracycline-class', 'daunorubicin'],
  ] as const) {
    expect(explain(marrow, name).says, name).toContain(`in the model ${drug} stands for it`);
  }
  expect(explain(marrow, 'TRITC-dextran').id).toBe('dextran-70');
});

test('scenarios, regimens, trials and strategies are told with what they give, and how they stand', () => {
  expect(explain(marrow, 'mec').gives?.[0]?.says).toHaveLength(3);
  expect(explain(marrow, 'story').gives?.map(({ name }) => name)).toEqual(['founders', 'induction']);
  const stands = { says: 'fewer LSC', ofRecord: 'engine 9' };
  const strategy = explain(marrow, 'cxcl12-heparin', { ...noResults, stands: () => stands });
  expect(strategy).toMatchObject({ kind: 'strategy', stands });
  expect(strategy.gives?.[1]?.says.join()).toContain('cx01');
  expect(faultsUnder('explanation', strategy)).toEqual([]);
  const trial = explain(marrow, 'NCT00512252');
  expect(trial.gives?.map(({ name }) => name)).toEqual(['MEC (not an arm of the trial)', 'plerixafor with MEC']);
  expect(trial.findings.map(({ id }) => id)).toEqual(['B095', 'B096', 'B097']);
});

test('of two things by one name the first is told, and the other by its kind', () => {
  const drug = explain(marrow, 'as101');
  expect([drug.kind, drug.namesakes]).toEqual(['drug', ['strategy as101']]);
  expect(explain(marrow, 'strategy as101').kind).toBe('strategy');
});

test('names of the bench lead to members of the model', () => {
  expect(explain(marrow, 'nestin-dim').id).toBe('car-cell');
  expect(explain(marrow, 'cholinergic').id).toBe('acetylcholine');
  expect(explain(marrow, 'LepR').says).toContain('by a like name it has car-cell');
});

test('a finding is explained with its section, sources, causal steps, dispute and what would test it', () => {
  const { finding } = explain(marrow, 'A120');
  expect(finding).toMatchObject({
    section: 'Angiogenesis',
    references: [],
    links: ['Hypoxia raises VEGF-A.', 'VEGF-A raises angiogenesis in endothelial cells.'],
    disputes: [{ dispute: 'D-AML-HYPOXIA', side: 'a' }],
  });
  expect(finding?.claim?.measured).toBe('VEGF total and MVD');
});

test('a dispute is explained with the findings and sources of its sides and what would tell them apart', () => {
  const { dispute, findings } = explain(marrow, 'D-ANG2');
  expect(dispute?.sides.b.findings).toEqual(['A138']);
  expect(dispute?.sides.a.references.map(({ number }) => number)).toEqual([63]);
  expect(dispute?.experiment.ifB).toContain('sign change');
  expect(findings.map(({ id }) => id)).toEqual(['A136', 'A137', 'A138', 'A135', 'A139']);
});

test('an entity that the model has not is found by its id, its name and a synonym, with ontology numbers and findings', () => {
  for (const name of ['osteocalcin', 'Osteocalcin', 'OCN']) {
    const { kind, entity, findings } = explain(marrow, name);
    expect([kind, entity?.id]).toEqual(['entity', 'osteocalcin']);
    expect(entity?.ontology).toContain('HGNC:1043');
    expect(findings.map(({ id }) => id)).toContain('A084');
  }
});

test('an entity that a member of the model stands for is explained there', () => {
  const { kind, id, entity, rules } = explain(marrow, 'SDF-1');
  expect([kind, id, entity?.id]).toEqual(['substance', 'cxcl12', 'cxcl12']);
  expect(rules.length).toBe(explain(marrow, 'cxcl12').rules.length);
  expect(explain(marrow, 'stem cell factor').says).toContain('in the model as "scf"');
});

test('a slip in the name of an entity gets the nearest one', () => {
  expect(() => explain(marrow, 'osteopontine')).toThrow('Did you mean "osteopontin"?');
});

test('a drug is explained with the regimens, trials and strategies that give it, a finding with those that rest on it', () => {
  const ids = (list: readonly { readonly id: string }[] = []) => list.map(({ id }) => id);
  const { uses } = explain(marrow, 'plerixafor');
  expect(ids(uses?.regimens)).toContain('plerixafor-mec');
  expect(ids(uses?.trials)).toEqual(['NCT00512252', 'NCT00906945', 'NCT00943943']);
  expect(ids(uses?.strategies)).toEqual(['cxcr4-small-molecule']);
  expect(ids(explain(marrow, 'B106').uses?.trials)).toEqual(['NCT01120457']);
  expect(explain(marrow, 'A001').uses).toBeUndefined();
});
