import { describe, expect, test } from 'vitest';
import { figuresOf, writeReport } from '../../../src/report/index.ts';
import { outcome, run, sampleReport } from './sample-run.ts';

const page = writeReport(sampleReport());
const hostile = '<img src=x onerror=alert(1)>"\'&';

/** The JSON that the page carries, read back. */
function outcomeIn(html: string): unknown {
  const [, content = ''] = /name="marrow-outcome" content="([^"]*)"/.exec(html) ?? [];
  return JSON.parse(content.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
}

describe('report page', () => {
  test('sentences, figures and JSON all follow the outcome', () => {
    const changed = {
      ...outcome,
      leukemic_pct_at_treatment: 47,
      leukemic_pct_nadir: 3.25,
      residual_lsc: 23,
      residual_lsc_in_niche: 17,
    };
    const input = sampleReport({ outcome: changed });
    const html = writeReport(input);
    expect(input.sentences.join(' ')).toMatch(/47 % .*3\.3 %.*23 LSC.*17 held/);
    expect(html).toContain('47 % at treatment');
    expect(html).toContain('held in a niche place (17 of 23 at the nadir)');
    expect(html).toContain('day 29, 3.25 % leukemic');
    expect(outcomeIn(html)).toEqual(changed);
    for (const old of ['51.5 % at treatment', '(8 of 14 at the nadir)', '1.75 % leukemic']) {
      expect(page).toContain(old);
      expect(html).not.toContain(old);
    }
    expect(outcomeIn(page)).toEqual(outcome);
  });

  test('the page has no script, no handler and nothing from elsewhere', () => {
    expect(page).not.toMatch(/<script/i);
    expect(page).not.toMatch(/<[^>]+\son\w+=/i);
    expect(page).not.toMatch(/<[^>]+\s(?:src|href|data|action)="(?!#)/i);
    expect(page).not.toMatch(/url\(|@import/);
    expect(page).toContain('default-src &#39;none&#39;');
  });

  test('hostile names are shown as text', () => {
    const html = writeReport(
      sampleReport({
        scenario: { ...run.scenario, title: hostile, says: hostile },
        run: { ...run.run, overlays: [hostile], engine: hostile },
        model: {
          ...run.model,
          cellTypes: run.model.cellTypes.map((type) => ({ ...type, plural: hostile })),
          drugs: run.model.drugs.map((drug) => ({ ...drug, name: hostile })),
        },
      }),
    );
    expect(html).not.toContain('<img');
    expect(html.split('&lt;img src=x onerror=alert(1)').length).toBeGreaterThan(5);
  });

  test('the page says what it is for, what it rests on and that it is not for clinical decisions', () => {
    for (const label of [
      'Context of use',
      'Runs',
      'Power',
      'Share assumed',
      'Share mouse',
      'Seed',
      'Hash of the last state',
      'Overlays',
    ]) {
      expect(page).toContain(`<dt>${label}</dt>`);
    }
    expect(page).toContain('not for clinical decisions');
    expect(page).toContain(run.run.hash);
    expect(page).toContain(run.run.model_hash);
  });

  test('shares of the grades add up to all parameters in use', () => {
    const input = sampleReport();
    const counts = [...page.matchAll(/<\/i>\w+ (\d+) \(/g)].map(([, count]) => Number(count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(input.parameters.length);
  });

  test('a rule that the scenario cuts is not listed', () => {
    const [cut] = run.model.rules;
    expect(page).toContain(`<code>${cut?.id}</code>`);
    expect(writeReport(sampleReport({ scenario: { ...run.scenario, cut: [cut?.id ?? ''] } }))).not.toContain(
      `<code>${cut?.id}</code>`,
    );
  });

  test('every link inside the page has its target, and no id is given twice', () => {
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });

  test('the same run gives the same page', () => {
    expect(writeReport(sampleReport()) === page).toBe(true);
  });
});

describe('report of a run that shows less', () => {
  const untreated = {
    ...outcome,
    treatment_day: null,
    leukemic_pct_at_treatment: null,
    leukemic_pct_nadir: null,
    nadir_day: null,
    residual_lsc: null,
    residual_lsc_in_niche: null,
    remission_day: null,
    relapse_day: null,
    anc_recovery_day: null,
    leukemic_pct_peak: 0,
    leukemic_pct_end: 0,
  };

  test('healthy marrow has no figure of leukemia stem cells', () => {
    const input = sampleReport({
      outcome: untreated,
      frames: run.frames.slice(0, 1),
      scenario: { ...run.scenario, regimens: [] },
    });
    expect(figuresOf(input).map(({ id }) => id)).toEqual(['time', 'sections', 'oxygen']);
    expect(writeReport(input)).toContain('No dose was given');
  });

  test('a run without frames or vessels still has its curves', () => {
    const none = { x1: [], y1: [], z1: [], x2: [], y2: [], z2: [], radius: [], kind: [] };
    expect(figuresOf(sampleReport({ frames: [] })).map(({ id }) => id)).toEqual(['time']);
    expect(figuresOf(sampleReport({ anatomy: { ...run.anatomy, segments: none } })).map(({ id }) => id)).toEqual([
      'time',
      'sections',
      'oxygen',
    ]);
  });
});
