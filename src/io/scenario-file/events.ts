import { internal } from '../../core/units.ts';
import type { Moment } from '../../model/regimen.ts';
import type { Scenario } from '../../model/scenario.ts';
import { offer } from './names.ts';
import { type Path, refuse, show } from './problem.ts';

interface Event {
  readonly id: string;
  readonly moment: Moment;
  readonly path: Path;
}

function eventsOf(scenario: Pick<Scenario, 'perturb' | 'regimens'>): Event[] {
  const perturb = scenario.perturb.map(({ id, at }, index) => ({ id, moment: at, path: ['perturb', index, 'at'] }));
  const regimens = scenario.regimens.map(({ id, start }, index) => ({
    id,
    moment: start,
    path: ['regimens', index, 'start'],
  }));
  return [...perturb, ...regimens];
}

/** Refuse ids that occur twice, and moments after an event that does not exist, after themselves, or before the start. */
export function checkEvents(scenario: Pick<Scenario, 'perturb' | 'regimens'>): void {
  const events = new Map<string, Event>();
  for (const event of eventsOf(scenario)) {
    if (events.has(event.id)) {
      const path = [...event.path.slice(0, -1), 'id'];
      const expected = 'a different id for each perturbation and regimen';
      refuse({ path, message: `the id ${show(event.id)} occurs twice`, expected, advice: 'Rename one of the two.' });
    }
    events.set(event.id, event);
  }
  for (const event of events.values()) checkChain(event, events);
}

function checkChain(event: Event, events: ReadonlyMap<string, Event>): void {
  const chain = [event.id];
  let moment = event.moment;
  let offset = 0;
  const isBefore = 'after' in moment && internal(moment.by) < 0;
  while ('after' in moment) {
    const next = events.get(moment.after);
    if (next === undefined) {
      const others = [...events.keys()].filter((id) => id !== event.id);
      refuse({
        path: [...event.path, 'after'],
        message: `unknown event ${show(moment.after)}`,
        ...offer(moment.after, others),
      });
    }
    chain.push(next.id);
    if (next.id === event.id || chain.length > events.size + 1) {
      const found = chain.slice(0, 8).map(show).join(' after ');
      refuse({
        path: event.path,
        message: 'an event waits for itself',
        expected: 'a chain that ends at a time or a measure',
        found,
        advice: 'Give one of them a time.',
      });
    }
    offset += internal(moment.by);
    moment = next.moment;
    if (isBefore && 'after' in moment && moment.if !== undefined) {
      refuse({
        path: [...event.path, 'by'],
        message: 'what comes before an event cannot wait for a look',
        expected: 'a chain of events without "if"',
        found: `the "if" of ${show(next.id)}`,
        advice: 'Count from an earlier event, or delete that "if".',
      });
    }
  }
  if (chain.length === 1) return;
  const start = 'time' in moment ? internal(moment.time) : 0;
  if (start + offset >= 0) return;
  const expected = 'time' in moment ? 'a moment at or after 0 d' : 'a moment after the measure has crossed its level';
  const found = `${start + offset} h`;
  refuse({
    path: [...event.path, 'by'],
    message: 'the event would come too early',
    expected,
    found,
    advice: 'Make "by" larger.',
  });
}
