import { useEffect, useMemo, useState } from 'react';
import { printPlace } from '../address.ts';
import type { Explanation, Frame, FrameSource, Reason } from '../scene.ts';
import { printDay, printNumber } from '../time.ts';
import { Swatch } from './scale-bar.tsx';

interface CellPanelProps {
  readonly source: FrameSource;
  readonly frame: Frame;
  /** Row of the cell in the frame, or −1 when it is not in it. */
  readonly row: number;
  readonly id: number;
  readonly following: boolean;
  onFollow(follow: boolean): void;
  onClose(): void;
}

/** What a source said of a cell, and the day of which it speaks. */
interface Answer {
  readonly source: FrameSource;
  readonly id: number;
  readonly day: number;
  readonly found: Explanation;
}

/** The chosen cell: where it is and where it comes from in this frame, then what it does and why. */
export function CellPanel({ source, frame, row, id, following, onFollow, onClose }: CellPanelProps) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const known = answer?.source === source && answer.id === id ? answer : null;
  const explanation = known?.found;
  useEffect(() => {
    let late = false;
    const take = (found: Explanation) => {
      if (!late) setAnswer({ source, id, day: found.day ?? frame.day, found });
    };
    if (row >= 0) {
      source.explain(frame, row).then(take, (error: unknown) => take({ values: [], sentences: [String(error)] }));
    }
    return () => {
      late = true;
    };
  }, [source, frame, row, id]);
  const look = source.story.types[frame.type[row] ?? -1];
  return (
    <section className="cell" aria-label="Chosen cell">
      <h2>
        {look !== undefined && <Swatch color={look.color} />}
        {look?.name ?? 'Not in this frame'} <small>cell {id}</small>
        <button type="button" onClick={onClose} aria-label="Close">
          ×
        </button>
      </h2>
      {row < 0 ? (
        <p>This cell is not here at this time: it was not yet born, has died, or has become another cell.</p>
      ) : (
        <>
          <label className="check">
            <input type="checkbox" checked={following} onChange={({ target }) => onFollow(target.checked)} /> Follow it
          </label>
          {source.read !== undefined && look !== undefined && (
            <p>
              <a href={printPlace({ room: 'influence', params: [look.id] })}>Show it in the influence map</a>
            </p>
          )}
          <dl>
            <dt>place</dt>
            <dd>
              {frame.inBlood[row] === 1 ? 'in blood' : frame.held[row] === 1 ? 'held in a niche' : 'free in the tissue'}
            </dd>
            <dt>cycle</dt>
            <dd>{source.story.phases[frame.phase[row]!] ?? '–'}</dd>
          </dl>
          <Lineage source={source} frame={frame} row={row} />
          {known !== null && known.day !== frame.day && <h3 className="as-of">As of {printDay(known.day)}</h3>}
          {explanation?.hold !== undefined && <p>{explanation.hold}</p>}
          <Reasons explanation={explanation} />
          <h3>State</h3>
          <dl>
            {explanation?.values.map(({ name, value, unit }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  {typeof value === 'number' ? printNumber(value) : value} {unit === '1' ? '' : unit}
                </dd>
              </div>
            ))}
          </dl>
          {explanation?.reasons === undefined && <Rules explanation={explanation} />}
        </>
      )}
    </section>
  );
}

/** Reasons below this share of their full effect are not worth a word. */
const slight = 0.05;

/** Each behavior with the signals that set it: `enters the cycle 0.02 /h: SCF +, TGF-β −`. */
function Reasons({ explanation }: { readonly explanation: Explanation | undefined }) {
  const reasons = explanation?.reasons ?? [];
  if (reasons.length === 0) return null;
  return (
    <>
      <h3>What it does now, and why</h3>
      <ul className="reasons">
        {reasons.map((reason) => (
          <li key={reason.of}>
            <ReasonLine reason={reason} />
          </li>
        ))}
      </ul>
    </>
  );
}

function ReasonLine({ reason: { of, value, unit, because } }: { readonly reason: Reason }) {
  const acting = because.filter(({ share }) => share >= slight);
  return (
    <details>
      <summary>
        {of} <b>{printNumber(value)}</b> {unit === '1' ? '' : unit}
        <span className="signals">
          {acting.length === 0
            ? 'nothing that it reads changes this now'
            : acting.map(({ signal, effect, share }) => (
                <span key={`${signal} ${effect}`} className={effect}>
                  {signal} {effect === 'increases' ? '+' : '−'}
                  <small>{Math.round(100 * share)} %</small>
                </span>
              ))}
        </span>
      </summary>
      {because.map(({ sentence }) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </details>
  );
}

/** The clone to which the cell belongs, as it is in this frame. */
function Lineage({
  source,
  frame,
  row,
}: {
  readonly source: FrameSource;
  readonly frame: Frame;
  readonly row: number;
}) {
  const { types } = source.story;
  const kin = useMemo(() => {
    const counts = new Map<number, number>();
    for (let k = 0; k < frame.n; k++) {
      if (frame.founder[k] === frame.founder[row]) counts.set(frame.type[k]!, (counts.get(frame.type[k]!) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1]);
  }, [frame, row]);
  const founder = frame.founder[row]!;
  return (
    <>
      <h3>Lineage</h3>
      <p>
        {founder === frame.id[row] ? 'First of its clone' : `Descends from cell ${founder}`}, born on day{' '}
        {printNumber(frame.bornAt[row]!)}. Its clone in this frame:{' '}
        {kin.map(([type, count]) => `${printNumber(count)} ${types[type]?.name ?? 'cells'}`).join(', ')}.
      </p>
    </>
  );
}

function Rules({ explanation }: { readonly explanation: Explanation | undefined }) {
  return (
    <>
      <h3>Rules that drive it</h3>
      {explanation !== undefined && explanation.sentences.length === 0 && <p>No rule speaks of this type.</p>}
      <ul>
        {explanation?.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
