import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MarrowError } from '../../src/core/error.ts';
import { limits, readScenario } from '../../src/io/scenario-file/index.ts';
import { smallCatalog } from '../unit/io/scenario-file/small-catalog.ts';

const folder = new URL('files/', import.meta.url);
const textOf = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const resolve = (path: string, from: string) => {
  const file = new URL(path, new URL(from, 'file:///')).pathname.slice(1);
  return { file, text: textOf(file) };
};

/** File, line and column of the fault, and words that its message must contain. */
const table: readonly (readonly [file: string, line: number, column: number, words: readonly string[]])[] = [
  ['empty.yaml', 1, 1, ['empty', 'mapping']],
  ['only-a-comment.yaml', 1, 1, ['empty']],
  ['a-list.yaml', 1, 1, ['not a scenario', 'a mapping', 'a list of 2']],
  ['plain-words.yaml', 1, 1, ['not a scenario', 'a mapping']],
  ['tab-indentation.yaml', 3, 1, ['tab', 'spaces']],
  ['tab-after-spaces.yaml', 3, 3, ['tab', 'spaces']],
  ['unclosed-quote.yaml', 2, 8, ['a quote is opened and never closed']],
  ['unclosed-bracket.yaml', 3, 1, ['not valid YAML']],
  ['two-colons.yaml', 2, 8, ['not valid YAML', 'quote text']],
  ['bad-indentation.yaml', 4, 1, ['not valid YAML', 'indentation']],
  ['two-documents.yaml', 2, 1, ['more than one document', 'one scenario']],
  ['alias.yaml', 2, 6, ['anchors', '&name']],
  ['only-alias.yaml', 2, 6, ['aliases']],
  ['alias-bomb.yaml', 1, 4, ['anchors']],
  ['merge-key.yaml', 3, 3, ['merge keys']],
  ['tag.yaml', 2, 7, ['tags']],
  ['code-tag.yaml', 2, 8, ['tags']],
  ['directive.yaml', 1, 1, ['directives']],
  ['explicit-key.yaml', 1, 1, ['"?"']],
  ['duplicate-key.yaml', 3, 1, ['"seed"', 'twice']],
  ['duplicate-parameter.yaml', 4, 3, ['"hsc.radius"', 'twice']],
  ['proto-key.yaml', 3, 3, ['__proto__', 'not allowed']],
  ['constructor-key.yaml', 2, 1, ['constructor', 'not allowed']],
  ['json-proto-key.yaml', 1, 42, ['__proto__', 'not allowed']],
  ['json-duplicate-key.yaml', 3, 2, ['"seed"', 'twice']],
  ['json-unclosed.yaml', 2, 1, ['not valid YAML']],
  ['control-character.yaml', 2, 11, ['control character', 'U+001B']],
  ['null-character.yaml', 2, 9, ['control character', 'U+0000']],
  ['lone-return.yaml', 2, 9, ['control character', 'U+000D']],
  ['reordering-mark.yaml', 2, 9, ['control character', 'U+202E']],
  ['escaped-control-character.yaml', 2, 8, ['"title"', '\\x1b[31mb']],
  ['deep-lists.yaml', 2, 37, ['nested too deeply', '32']],
  ['deep-dashes.yaml', 1, 65, ['nested too deeply']],
  ['deep-indentation.yaml', 33, 33, ['nested too deeply']],
  ['huge-number.yaml', 2, 7, ['too large', 'finite', '1e400']],
  ['long-key.yaml', 2, 1, ['key is too long', '160']],
  ['unknown-key.yaml', 8, 1, ['unknown key "tik"', 'Did you mean "tick"?']],
  ['unknown-key-in-block.yaml', 2, 10, ['unknown key "w"', 'x, y, z']],
  ['unknown-key-in-dose.yaml', 6, 29, ['"ammount"', 'Did you mean "amount"?']],
  ['unknown-key-in-moment.yaml', 3, 48, ['"abov"', 'Did you mean "above"?']],
  ['place-of-a-receptor.yaml', 3, 57, ['unknown key "place"', 'cell']],
  ['key-of-another-action.yaml', 3, 52, ['unknown key "factor"', 'fraction']],
  ['hostile-key.yaml', 2, 1, ['unknown key "\\x1b[2Jseed"']],
  ['missing-key.yaml', 1, 1, ['"tick" is missing', 'Add "tick:"', 'extends']],
  ['missing-drug.yaml', 6, 9, ['"drug" is missing']],
  ['empty-value.yaml', 10, 6, ['"seed"', 'empty value', 'Fill in']],
  ['number-for-title.yaml', 2, 8, ['"title"', 'text', '2024']],
  ['list-for-species.yaml', 4, 10, ['"species"', 'a list of 2']],
  ['text-for-cut.yaml', 2, 6, ['"cut"', 'a list']],
  ['list-for-set.yaml', 3, 3, ['"set"', 'a mapping']],
  ['bad-id.yaml', 1, 5, ['"id"', 'a-z', '"My Scenario"']],
  ['long-id.yaml', 1, 5, ['"id"', '64']],
  ['long-title.yaml', 2, 8, ['"title"', '200']],
  ['no-doses.yaml', 3, 33, ['"doses"', 'at least one dose']],
  ['no-unit.yaml', 9, 8, ['"until" has no unit', 'min, h, d', 'Add the unit, as in "65 d"']],
  ['wrong-unit.yaml', 7, 8, ['"voxel"', 'a length in µm, mm', 'd is the unit of a time']],
  ['days-spelled-out.yaml', 9, 8, ['"until"', 'Write "65 d"']],
  ['weeks.yaml', 9, 8, ['"until"', 'Write "63 d"']],
  ['not-a-number.yaml', 7, 8, ['"voxel"', 'a length in µm', '".nan"']],
  ['infinite.yaml', 9, 8, ['"until"', '".inf"']],
  ['overflowing-quantity.yaml', 9, 8, ['"until"', '1e400 d']],
  ['negative-until.yaml', 9, 8, ['"until"', '0 to 36525 d', '-3 d']],
  ['until-too-late.yaml', 9, 8, ['"until"', 'outside']],
  ['negative-settling.yaml', 3, 9, ['"settle"', '0 to 36525 d', '-12 d']],
  ['settle-in-years.yaml', 3, 9, ['"settle"', 'a time in']],
  ['settling-too-long.yaml', 3, 9, ['"settle"', '0 to 365 d', '500 d']],
  ['subdivided-into-none.yaml', 3, 12, ['"subdivide"', 'a whole number from 1 to 16', '0']],
  ['zero-tick.yaml', 8, 7, ['"tick"', '1 to 60 min', '0 min']],
  ['odd-tick.yaml', 8, 7, ['tick', 'divide a day', '7 min']],
  ['long-tick.yaml', 8, 7, ['"tick"', '1 to 60 min', '2 h']],
  ['negative-seed.yaml', 10, 7, ['"seed"', 'a whole number from 0', '-7']],
  ['fractional-seed.yaml', 10, 7, ['"seed"', 'a whole number', '7.5']],
  ['unsafe-seed.yaml', 10, 7, ['"seed"', '9007199254740991']],
  ['text-seed.yaml', 10, 7, ['"seed"', 'a whole number', '"7"']],
  ['voxel-larger-than-block.yaml', 7, 8, ['voxel is larger than the block', '160 µm']],
  ['edge-not-in-voxels.yaml', 6, 13, ['whole number of voxels', '10 µm', '"400 µm" or "410 µm"']],
  ['zero-edge.yaml', 6, 24, ['"y"', 'more than 0']],
  ['too-many-cells.yaml', 6, 8, ['too many cells', '1000000', '1600000']],
  ['too-many-voxels.yaml', 6, 8, ['too many voxels', '512000000']],
  ['too-many-voxels-by-extension.yaml', 3, 8, ['too many voxels']],
  ['record-below-tick.yaml', 11, 19, ['"series"', '30 to']],
  ['fraction-above-one.yaml', 3, 62, ['"fraction"', '0 to 1', 'Did you mean "50 %"?']],
  ['probability.yaml', 3, 63, ['"fraction"', '0 to 1', 'found 1.2. Check']],
  ['negative-fraction.yaml', 3, 62, ['"fraction"', '-10 %']],
  ['measure-above-one.yaml', 3, 55, ['"above"', '0 to 1', '150 %']],
  ['negative-time.yaml', 3, 18, ['"at"', '-1 d']],
  ['no-cells-injected.yaml', 3, 5, ['"count"']],
  ['two-amounts.yaml', 3, 74, ['how many cells', 'fraction and count']],
  ['half-a-cell.yaml', 3, 59, ['"count"', '0.5 cells']],
  ['negative-factor.yaml', 3, 68, ['"factor"', '-2']],
  ['negative-level.yaml', 3, 61, ['level', '-5 mmHg']],
  ['level-in-wrong-unit.yaml', 3, 61, ['"level"', 'mmHg', 'nM is the unit of a concentration']],
  ['negative-dose.yaml', 6, 37, ['"amount"', 'more than 0', '-100 mg/m²']],
  ['zero-dose.yaml', 6, 37, ['"amount"', 'more than 0']],
  ['dose-in-nanomolar.yaml', 6, 37, ['"amount"', 'mg/m²', 'mg/kg', 'concentration']],
  ['dose-in-micrograms.yaml', 6, 37, ['"amount"', 'Write "0.24 mg/kg"']],
  ['unknown-route.yaml', 6, 50, ['"route"', 'bolus, infusion, oral', 'Did you mean "oral"?']],
  ['infusion-without-length.yaml', 6, 50, ['infusion', '"lasting"']],
  ['bolus-with-length.yaml', 6, 75, ['only an infusion', 'Delete "lasting"']],
  ['every-without-times.yaml', 6, 73, ['"every"', '"times"']],
  ['zero-interval.yaml', 6, 73, ['"every"', 'more than 0']],
  ['too-many-times.yaml', 6, 85, ['"times"', '1 to 1000', '1001']],
  ['hold-by-a-bad-sentence.yaml', 7, 14, ['the sentence is not understood', 'look weekly']],
  ['hold-on-a-word-of-javascript.yaml', 7, 14, ['unknown measure "constructor"', 'ANC']],
  ['look-by-a-word-of-javascript.yaml', 7, 14, ['"constructor"', 'a time in min, h, d']],
  ['hold-on-unknown-measure.yaml', 7, 14, ['unknown measure "platelets"', 'neutrophil-count']],
  ['hold-of-another-drug.yaml', 7, 14, ['unknown drug of this regimen "azacitidine"', 'venetoclax']],
  ['hold-that-ends-at-once.yaml', 8, 83, ['"until" holds while "when" does', '1 × 10⁹/L']],
  ['hold-in-cells-per-microliter.yaml', 8, 67, ['a blood count in 1e9/L', 'Write "0.5e9/L"']],
  ['hold-without-look.yaml', 8, 9, ['"look" is missing']],
  ['reduce-to-nothing.yaml', 8, 31, ['"to"', 'more than 0']],
  ['reduce-without-share.yaml', 7, 14, ['does not say to how much', 'Add "to 50 %"']],
  ['unknown-adjustment.yaml', 8, 19, ['"action"', 'hold, delay, reduce, stop']],
  ['stop-of-one-drug.yaml', 7, 14, ['concerns the whole regimen', 'Leave the drug out']],
  ['cycle-too-short.yaml', 7, 86, ['run into the next cycle', 'day 21', 'day 27']],
  ['cycles-of-nothing.yaml', 5, 35, ['"times"', '1 to 1000']],
  ['infusion-overlaps-itself.yaml', 6, 96, ['overlap', 'at least 24 h']],
  ['infusions-overlap.yaml', 7, 84, ['infusions of cytarabine overlap on day 5', 'doses[0]']],
  [
    'infusions-of-two-regimens-overlap.yaml',
    8,
    12,
    ['infusions of cytarabine in "first" and "second" overlap on day 6'],
  ],
  ['look-before-the-event.yaml', 4, 42, ['cannot wait for a look', '-1 d']],
  ['before-an-event-that-is-looked-at.yaml', 8, 28, ['cannot wait for a look', 'the "if" of "r"']],
  ['too-many-administrations.yaml', 7, 7, ['too many administrations', '10000', '28000']],
  ['neutrophils-in-percent.yaml', 7, 14, ['a blood count in 1e9/L', '% is the unit of a number']],
  ['route-without-uptake.yaml', 6, 53, ['not given by this route', 'bolus, infusion, subcutaneous']],
  ['regimen-of-nothing.yaml', 3, 5, ['gives nothing', 'ready: 7+3-daunorubicin-60']],
  ['unknown-regimen.yaml', 3, 33, ['unknown regimen "aza-ven-27"', 'Did you mean "aza-ven-7"']],
  ['unknown-scenario.yaml', 1, 10, ['unknown scenario', 'Did you mean "established-aml"?']],
  ['unknown-species.yaml', 4, 10, ['unknown species "mose"', 'Did you mean "mouse"?']],
  ['unknown-site.yaml', 5, 7, ['unknown site', 'Did you mean "diaphysis"?']],
  ['unknown-drug.yaml', 6, 17, ['unknown drug "cytarabin"', 'Did you mean "cytarabine"?']],
  ['unknown-cell.yaml', 3, 47, ['unknown cell type', 'Did you mean "macrophage"?']],
  ['unknown-cell-within.yaml', 3, 63, ['unknown cell type "hsk"', 'Did you mean "hsc"?']],
  ['unknown-target.yaml', 3, 50, ['unknown gene', 'Did you mean "CXCR4"?']],
  ['target-of-wrong-kind.yaml', 3, 46, ['is a gene and activity, not a substance', 'oxygen']],
  ['irradiate-nobody.yaml', 3, 50, ['unknown cell type "marow"', 'Did you mean "marrow"?']],
  ['irradiate-too-much.yaml', 3, 52, ['0 to 1', '110 %']],
  ['irradiate-without-fraction.yaml', 3, 5, ['"fraction" is missing']],
  ['transplant-of-stroma.yaml', 3, 51, ['unknown cell type that homes from blood "car-cell"', 'hsc, hspc']],
  ['transplant-without-count.yaml', 3, 5, ['"count" is missing']],
  ['transplant-by-a-bad-name.yaml', 3, 80, ['"donor"', 'a-z, 0-9', 'Wild Type']],
  ['stroma-that-is-none.yaml', 3, 13, ['unknown stromal cell type "hsc"', 'car-cell']],
  ['stroma-at-nothing.yaml', 3, 23, ['"car-cell"', 'bone surface, sinusoid, arteriole, marrow', '"arteriole"?']],
  ['no-arteriole.yaml', 2, 24, ['"arterioles"', 'a whole number from 1 to 50']],
  ['half-an-arteriole.yaml', 2, 24, ['"arterioles"', 'a whole number from 1 to 50']],
  ['secretion-of-another-cell.yaml', 3, 62, ['"hsc" does not secrete "vegf"', 'lsc, blast']],
  ['secretion-of-another-cell-in-cut.yaml', 2, 7, ['"hsc" does not secrete "vegf"', 'lsc, blast']],
  [
    'block-a-substance.yaml',
    3,
    46,
    ['is a substance, not a gene, receptor, activity, ligand, hormone or secretion', 'CXCR4'],
  ],
  ['stimulate-a-substance.yaml', 3, 50, ['is a substance, not a gene', 'CXCR4']],
  ['unknown-mutation.yaml', 3, 85, ['unknown mutation "flt3"', 'flt3-itd']],
  ['unknown-action.yaml', 3, 31, ['"action"', 'Did you mean "ablate"?']],
  ['missing-action.yaml', 3, 5, ['"action" is missing', 'ablate']],
  ['unknown-place.yaml', 3, 59, ['"place"', 'Did you mean "niche"?']],
  ['measure-of-unknown-kind.yaml', 4, 15, ['"kind"', 'vessel profiles', '"vessel profile"']],
  ['measure-of-unknown-cell.yaml', 5, 31, ['unknown cell type "hcs"', 'Did you mean "hsc"?']],
  ['measure-with-option-of-another.yaml', 4, 46, ['unknown key "zone"', 'one of kind, cell, state, to']],
  ['measure-without-donor.yaml', 4, 44, ['unknown donor "nobody"', 'the action transplant']],
  ['measure-at-a-level-of-another-unit.yaml', 4, 44, ['"level"', 'mmHg', 'concentration']],
  ['measure-of-an-activity-it-lacks.yaml', 4, 46, ['unknown activity of hsc "lipid-droplet"']],
  ['measure-twice.yaml', 5, 7, ['a measure stands twice', 'cells of hsc, bone 0-50 µm']],
  ['unknown-measure.yaml', 3, 29, ['"measure"', 'leukemic-fraction']],
  ['moment-is-a-list.yaml', 3, 18, ['"at"', 'a time such as 20 d', 'a list of 1']],
  ['unknown-parameter.yaml', 3, 3, ['unknown parameter', 'Did you mean "hsc.radius"?']],
  ['implausible-parameter.yaml', 3, 15, ['"hsc.radius"', '2 to 10 µm', '40 µm']],
  ['parameter-in-wrong-unit.yaml', 2, 22, ['mmHg, kPa', 'nM is the unit of a concentration']],
  ['parameter-without-unit.yaml', 2, 22, ['has no unit', 'mmHg']],
  ['parameter-with-odd-case.yaml', 2, 22, ['Did you mean "50 mmHg"?']],
  ['rule-with-unknown-cell.yaml', 3, 29, ['unknown cell type "lcs"', 'Did you mean "lsc"?']],
  ['rule-with-unknown-signal.yaml', 3, 43, ['unknown signal "oxigen"', 'one of 172 names', 'o2']],
  ['rule-with-several-signals.yaml', 3, 43, ['several signals', 'substance:gcsf, hormone:gcsf']],
  ['rule-on-a-drug.yaml', 3, 43, ['is a drug', 'no rule can read']],
  ['rule-with-unknown-target.yaml', 3, 74, ['unknown activity or behavior', 'Did you mean "quiescence"?']],
  ['rule-that-a-cell-cannot-follow.yaml', 3, 81, ['blast has no activity "quiescence"', 'akt, stat5, nfkb, bcl2']],
  ['rule-without-a-ceiling.yaml', 3, 55, ['nothing increases "repair" of lsc', 'no ceiling beside its base']],
  ['rule-on-a-receptor-that-a-cell-lacks.yaml', 3, 43, ['lsc has no receptor "notch"', 'one that it has']],
  ['rule-in-wrong-unit.yaml', 3, 99, ['a pressure in mmHg, kPa', 'nM is the unit of a concentration']],
  ['rule-without-unit.yaml', 3, 99, ['"halfMaximum" has no unit', 'Add the unit']],
  ['rule-at-nothing.yaml', 3, 99, ['half-maximum', 'more than 0']],
  ['rule-with-half-a-power.yaml', 3, 114, ['a whole number from 1 to 16', '4.5']],
  ['rule-without-grounds.yaml', 3, 5, ['does not say why', '"because"', '"beyond"', '"source"']],
  ['rule-with-unknown-finding.yaml', 3, 127, ['unknown finding "A1000"', 'Did you mean "A100"?']],
  ['rule-with-unknown-source.yaml', 3, 156, ['unknown reference "Raza1990"', 'Did you mean "Raza1991"?']],
  ['rule-with-unknown-side.yaml', 3, 170, ['unknown side of D-HSC-LOCATION', 'endosteal, central']],
  ['rule-that-is-nearly-known.yaml', 3, 5, ['does not say its cells', 'Did you mean "oxygen-degrades-hif-1"?']],
  ['rule-with-another-signal-only.yaml', 3, 5, ['no level of its signal receptor:cxcr4', 'together with the signal']],
  ['rule-with-another-claim.yaml', 3, 41, ['claims something else than its findings', 'only A100 cited', '"source"']],
  ['rule-twice.yaml', 4, 11, ['the id "new-rule" occurs twice']],
  ['rule-with-bad-id.yaml', 3, 11, ['"id"', 'kebab case']],
  ['rule-with-unknown-key.yaml', 3, 86, ['unknown key "halfmax"', 'halfMaximum']],
  ['rule-with-hostile-name.yaml', 3, 43, ['unknown signal "\\x1b[2Jo2"']],
  ['rule-with-odd-range.yaml', 3, 71, ['range around 5', '[6, 7]']],
  ['rule-measured-by-nobody.yaml', 3, 86, ['cites nothing', '"cites"']],
  ['unknown-rule.yaml', 3, 5, ['unknown rule', 'Did you mean "hypoxia-keeps-lsc-quiescent"?']],
  ['unknown-gene-in-cut.yaml', 2, 7, ['CXCR5', 'Did you mean "CXCR4"?']],
  ['unknown-cell-in-cut.yaml', 2, 7, ['unknown cell type "lcs"', 'Did you mean "lsc"?']],
  ['substance-in-cut.yaml', 2, 7, ['is a substance, not a gene, receptor, activity, ligand or secretion']],
  ['hormone-in-cut.yaml', 2, 7, ['is a hormone and substance, not a gene']],
  ['unknown-dispute.yaml', 3, 3, ['unknown dispute', 'Did you mean "D-HSC-LOCATION"?']],
  ['unknown-side.yaml', 3, 19, ['unknown side of D-HSC-LOCATION', 'endosteal, central']],
  ['unknown-event.yaml', 3, 27, ['unknown event "inducton"', 'Did you mean "induction"?']],
  ['event-after-itself.yaml', 3, 18, ['waits for itself', '"p" after "p"']],
  ['events-in-a-circle.yaml', 3, 18, ['waits for itself', '"p" after "q" after "p"']],
  ['event-before-the-start.yaml', 3, 38, ['too early', '-24 h']],
  ['event-before-its-measure.yaml', 3, 42, ['too early', '-4 h']],
  ['id-twice.yaml', 4, 11, ['"p" occurs twice']],
  ['perturbation-named-as-regimen.yaml', 3, 11, ['"induction" occurs twice']],
  ['absolute-extends.yaml', 1, 10, ['not relative']],
  ['extends-by-address.yaml', 1, 10, ['not relative']],
  ['extends-a-missing-file.yaml', 1, 10, ['"./nowhere.yaml" cannot be read']],
  ['extends-itself.yaml', 1, 10, ['extends itself']],
  ['too-many-perturbations.yaml', 3, 3, ['"perturb"', 'at most 500']],
  ['byte-order-mark-and-windows-lines.yaml', 2, 7, ['"seed"', '-1']],
];

function refusal(text: string, file: string): { readonly error: MarrowError; readonly seconds: number } {
  const start = process.cpuUsage(); // what others do on the machine does not count
  try {
    readScenario(text, file, smallCatalog, resolve);
  } catch (error) {
    if (error instanceof MarrowError) return { error, seconds: process.cpuUsage(start).user / 1e6 };
    throw error;
  }
  throw new Error(`${file} was accepted`);
}

/** The reader promises an answer within a second for any file. */
const longest = 1;

describe('a bad scenario file is refused with its place and a remedy', () => {
  test.each(table)('%s at %i:%i', (file, line, column, words) => {
    const { error, seconds } = refusal(textOf(file), file);
    expect(error.message).toContain(`${file}:${line}:${column}`);
    for (const word of words) expect(error.message).toContain(word);
    expect(error.kind).toBe('invalid-input');
    expect(error.fault.where).toMatchObject({ file, line, column });
    expect(error.fault.advice, 'what to do').toBeTruthy();
    expect([...error.message].every((character) => character >= ' ')).toBe(true);
    expect(seconds).toBeLessThan(longest);
  });

  test('every file of the folder is in the table', () => {
    expect(readdirSync(folder).sort()).toEqual(table.map(([file]) => file).sort());
  });
});

describe('a file made to exhaust the machine is refused at once', () => {
  const bombs: readonly (readonly [what: string, text: string, word: string])[] = [
    ['more than a mebibyte', `extends: established-aml\nsays: ${'a'.repeat(limits.bytes)}\n`, 'too large'],
    ['a mebibyte in fewer characters', `says: ${'µ'.repeat(limits.bytes / 2)}\n`, 'too large'],
    ['a hundred thousand open brackets', '['.repeat(100_000), 'nested too deeply'],
    ['a hundred thousand open mappings', '{a: '.repeat(100_000), 'nested too deeply'],
    ['a mebibyte of dashes', '- '.repeat(limits.bytes / 2 - 1), 'nested too deeply'],
    ['a mebibyte of commas', `[${','.repeat(limits.bytes - 2)}]`, 'too many keys, values or lines'],
    ['a mebibyte of numbers', `[${'1,'.repeat(limits.bytes / 2 - 2)}]`, 'too many keys, values or lines'],
    ['a hundred thousand keys', Array.from({ length: 90_000 }, (_, i) => `k${i}: 1`).join('\n'), 'too many'],
    ['a mebibyte of colons', ':'.repeat(limits.bytes), ''],
    ['a mebibyte of spaces', ' '.repeat(limits.bytes), 'empty'],
    ['a mebibyte of quotes', '"'.repeat(limits.bytes), ''],
    ['a mebibyte of line ends', '\n'.repeat(limits.bytes), 'too many'],
    ['a mebibyte of question marks', '? '.repeat(limits.bytes / 2), '"?"'],
    ['a mebibyte in one word', 'a'.repeat(limits.bytes), 'not a scenario'],
    ['a mebibyte in one quantity', `extends: established-aml\nuntil: ${'1'.repeat(limits.bytes - 50)}`, 'too large'],
    [
      'a mebibyte in one quoted quantity',
      `extends: established-aml\nuntil: "${'1'.repeat(limits.bytes - 50)} d"`,
      '"until"',
    ],
  ];
  test.each(bombs)('%s', (_, text, word) => {
    const { error, seconds } = refusal(text, 'bomb.yaml');
    expect(error.kind).toBe('invalid-input');
    expect(error.message).toContain(word);
    expect(error.message.length).toBeLessThan(2000);
    expect(seconds).toBeLessThan(longest);
  });
});

test('reading a file with hostile keys leaves the prototype of objects as it was', () => {
  refusal(textOf('proto-key.yaml'), 'proto-key.yaml');
  refusal(textOf('constructor-key.yaml'), 'constructor-key.yaml');
  refusal(textOf('json-proto-key.yaml'), 'json-proto-key.yaml');
  expect(({} as Record<string, unknown>).bad).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});
