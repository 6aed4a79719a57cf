import { useEffect, useState } from 'react';
import type { Explanation, Frame, FrameSource } from '../scene.ts';
import { printNumber } from '../time.ts';
import { Swatch } from './scale-bar.tsx';

interface CellPanelProps {
  readonly source: FrameSource;
  readonly frame: Frame;
  /** Row of the cell in the frame, or −1 when it is not in it. */
  readonly row: number;
  readonly id: number;
  onClose(): void;
}

/** The state of the chosen cell and the rules that drive it. */
export function CellPanel({ source, frame, row, id, onClose }: CellPanelProps) {
  const [answer, setAnswer] = useState<{ readonly id: number; readonly found: Explanation } | null>(null);
  const explanation = answer?.id === id ? answer.found : undefined;
  useEffect(() => {
    let late = false;
    const take = (found: Explanation) => {
      if (!late) setAnswer({ id, found });
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
    <section className="cell" aria-label="Chosen cell" aria-live="polite">
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
          <dl>
            <dt>place</dt>
            <dd>
              {frame.inBlood[row] === 1 ? 'in blood' : frame.held[row] === 1 ? 'held in a niche' : 'free in the tissue'}
            </dd>
            <dt>cycle</dt>
            <dd>{source.story.phases[frame.phase[row]!] ?? '–'}</dd>
            {explanation?.values.map(({ name, value, unit }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  {typeof value === 'number' ? printNumber(value) : value} {unit === '1' ? '' : unit}
                </dd>
              </div>
            ))}
          </dl>
          <h3>Rules that drive it</h3>
          {explanation !== undefined && explanation.sentences.length === 0 && <p>No rule speaks of this type.</p>}
          <ul>
            {explanation?.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
