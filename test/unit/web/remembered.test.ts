import { afterEach, expect, test, vi } from 'vitest';
import { quantity } from '../../../src/core/units.ts';
import { marrow, story } from '../../../src/scenarios/index.ts';
import { draftOf } from '../../../src/web/draft.ts';
import { remember, remembered } from '../../../src/web/kept/remembered.ts';
import { rememberDraft, rememberedDraft } from '../../../src/web/remembered-draft.ts';
import { withHalfMaximum } from '../../../src/web/rooms/influence/rule-edit.ts';
import { chosenTheme } from '../../../src/web/theme.ts';

afterEach(() => vi.unstubAllGlobals());

test('a browser that forbids to remember is one that remembers nothing', () => {
  const forbidden = () => {
    throw new DOMException('the storage is forbidden', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: forbidden, setItem: forbidden });
  remember('a key', 'a value');
  expect(remembered('a key')).toBeNull();
  expect(chosenTheme()).toBeNull();
});

test('a theme that is none is not chosen', () => {
  vi.stubGlobal('localStorage', { getItem: () => 'purple' });
  expect(chosenTheme()).toBeNull();
});

function memory(): Map<string, string> {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  return kept;
}

test('the plan and the switches of the last visit are there again', () => {
  memory();
  const rule = marrow.rules.find(({ id }) => id === 'tgf-beta-activates-smad')!;
  const overlay = {
    ...withHalfMaximum({}, rule, 1.2),
    cut: ['smad-keeps-stem-cells-quiescent'],
    sides: { 'D-WARBURG': 'a' },
    set: { 'cellTypes.lsc.activities.glycolysis.span.base': quantity(0.5, '1') },
  };
  const draft = draftOf({ ...story, title: 'Mine: a plan', seed: 9 }, overlay);
  rememberDraft(draft);
  expect(rememberedDraft()).toEqual({ draft, refusal: null });
});

test('of the plan with which the studio begins nothing is remembered', () => {
  const kept = memory();
  rememberDraft(draftOf(story, {}));
  expect([...kept.values()]).toEqual(['', '']);
  expect(rememberedDraft().draft.scenario).toBe(story);
});

test('a remembered plan that the reader refuses is left out, and it is said why', () => {
  const kept = memory();
  rememberDraft(draftOf({ ...story, seed: 9 }, {}));
  for (const [key, text] of kept) kept.set(key, text.replace('species: mouse', 'species: unicorn'));
  const { draft, refusal } = rememberedDraft();
  expect(draft.scenario).toBe(story);
  expect(refusal).toContain('unicorn');
});
