import { type FormEvent, useId, useState } from 'react';
import type { Frame, Story } from '../scene.ts';
import type { ChosenCell } from '../shown.ts';

interface FindCellProps {
  readonly story: Story;
  readonly frames: readonly (Frame | undefined)[];
  readonly chosen: ChosenCell | null;
  onChoose(cell: ChosenCell): void;
}

/** Search by number or by type; searching again gives the next one. */
export function FindCell({ story, frames, chosen, onChoose }: FindCellProps) {
  const [text, setText] = useState('');
  const [missing, setMissing] = useState<string | null>(null);
  const list = useId();
  const search = (event: FormEvent) => {
    event.preventDefault();
    const found = find(text.trim(), story, frames, chosen);
    setMissing(found === null && text.trim() !== '' ? `No such cell on this day: ${text.trim()}.` : null);
    if (found !== null) onChoose(found);
  };
  return (
    <search>
      <form className="find" onSubmit={search}>
        <input
          type="search"
          list={list}
          value={text}
          onChange={({ target }) => setText(target.value)}
          aria-label="Find a cell by type or number"
          placeholder="Type or number"
        />
        <datalist id={list}>
          {story.types.map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
        </datalist>
        <button type="submit">Find</button>
        {missing !== null && <p role="status">{missing}</p>}
      </form>
    </search>
  );
}

function find(
  text: string,
  story: Story,
  frames: readonly (Frame | undefined)[],
  chosen: ChosenCell | null,
): ChosenCell | null {
  const matches = (frame: Frame): number[] => {
    if (/^\d+$/.test(text)) return [...frame.id].filter((id) => id === Number(text));
    const wanted = text.toLowerCase();
    const types = new Set(
      story.types.flatMap(({ id, name }, k) => (id === wanted || name.toLowerCase().includes(wanted) ? [k] : [])),
    );
    return [...frame.id].filter((_, row) => types.has(frame.type[row]!) && frame.inBlood[row] === 0);
  };
  if (text === '') return null;
  const all = frames.flatMap((frame, pane) => (frame === undefined ? [] : matches(frame).map((id) => ({ pane, id }))));
  const at = all.findIndex(({ pane, id }) => pane === chosen?.pane && id === chosen.id);
  return all[(at + 1) % Math.max(1, all.length)] ?? null;
}
