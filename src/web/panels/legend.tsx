import { useMemo } from 'react';
import { gradient, oldest, oxygenRange, phaseColors, placeColors, viridis } from '../palette.ts';
import type { Frame, Story, TypeLook } from '../scene.ts';
import type { ChosenCell } from '../shown.ts';
import { printNumber } from '../time.ts';
import type { View } from '../view.ts';
import { nextOf } from './next-of.ts';
import { ScaleBar, Swatch } from './scale-bar.tsx';

interface LegendProps {
  readonly story: Story;
  /** Of the blocks that are shown, in their order. */
  readonly frames: readonly (Frame | undefined)[];
  readonly names: readonly string[];
  readonly view: View;
  readonly chosen: ChosenCell | null;
  onView(view: View): void;
  onChoose(cell: ChosenCell): void;
}

const groups = [
  ['leukemic', 'Leukemia'],
  ['hematopoietic', 'Hematopoiesis'],
  ['stroma', 'Stroma'],
  ['unknown', 'Unknown to this model'],
] as const;

/** Colors, counts, and which types are drawn; a type's name steps through its cells, so that all can be read by keyboard. */
export function Legend({ story, frames, names, view, chosen, onView, onChoose }: LegendProps) {
  const counts = useMemo(() => frames.map((frame) => countTypes(frame, story.types.length)), [frames, story.types]);
  const flip = (id: string) => {
    const hidden = new Set(view.hidden);
    if (!hidden.delete(id)) hidden.add(id);
    onView({ ...view, hidden });
  };
  const next = (type: number) => {
    const pane = frames.findIndex((frame, k) => frame !== undefined && counts[k]!.tissue[type]! > 0);
    const at = chosen !== null && (counts[chosen.pane]?.tissue[type] ?? 0) > 0 ? chosen.pane : pane;
    const frame = frames[at];
    if (frame === undefined) return;
    const id = nextOf(frame, type, chosen?.pane === at ? chosen.id : -1);
    if (id !== null) onChoose({ pane: at, id });
  };
  const inBlood = counts.map(({ blood }) => blood.reduce((sum, count) => sum + count, 0));
  return (
    <section className="legend" aria-label="Cells">
      <Scale view={view} story={story} frame={frames[chosen?.pane ?? 0]} />
      {names.length > 1 && (
        <p className="row heads" aria-hidden="true">
          <span>{names.join(' | ')}</span>
        </p>
      )}
      {groups.map(([group, title]) => {
        const types = story.types.map((look, index) => ({ look, index })).filter(({ look }) => look.group === group);
        if (types.length === 0) return null;
        return (
          <fieldset key={group}>
            <legend>{title}</legend>
            {types.map(({ look, index }) => (
              <TypeRow
                key={look.id}
                look={look}
                counts={counts.map(({ tissue }) => tissue[index]!)}
                names={names}
                colored={view.colorBy === 'type'}
                hidden={view.hidden.has(look.id)}
                onFlip={() => flip(look.id)}
                onNext={() => next(index)}
              />
            ))}
          </fieldset>
        );
      })}
      {inBlood.some((count) => count > 0) && (
        <p className="aside">
          {inBlood.map(printNumber).join(' | ')} more cells are in blood and have no place in the block.
        </p>
      )}
    </section>
  );
}

interface TypeRowProps {
  readonly look: TypeLook;
  readonly counts: readonly number[];
  /** Of the blocks. */
  readonly names: readonly string[];
  readonly colored: boolean;
  readonly hidden: boolean;
  onFlip(): void;
  onNext(): void;
}

function TypeRow({ look, counts, names, colored, hidden, onFlip, onNext }: TypeRowProps) {
  const none = counts.every((count) => count === 0);
  return (
    <div className={hidden || none ? 'row faint' : 'row'}>
      <input type="checkbox" checked={!hidden} onChange={onFlip} aria-label={`Draw ${look.name}`} />
      <Swatch color={colored ? look.color : 'var(--muted)'} outlined={look.stem} />
      <button
        type="button"
        className="name"
        onClick={onNext}
        disabled={none}
        title={`Read the next of the ${look.name}`}
      >
        {look.name}
      </button>
      <span className="counts" data-type={look.id}>
        {counts.map((count, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks keep their order
          <span key={k}>
            {names.length > 1 && <span className="unseen">{names[k]}: </span>}
            {printNumber(count)}
          </span>
        ))}
      </span>
    </div>
  );
}

/** The scale of the column by which cells are colored; none for their type, which the list explains. */
function Scale({
  view,
  story,
  frame,
}: {
  readonly view: View;
  readonly story: Story;
  readonly frame: Frame | undefined;
}) {
  switch (view.colorBy) {
    case 'type':
      return null;
    case 'oxygen':
      return (
        <ScaleBar name="oxygen around cells" unit="mmHg" top={oxygenRange.cells} colors={gradient(viridis)} open />
      );
    case 'cycle':
      return <Phases phases={story.phases} frame={frame} />;
    case 'held':
      return (
        <fieldset>
          <legend>Niche place</legend>
          {['free', 'held in a niche place'].map((name, k) => (
            <div className="row" key={name}>
              <span />
              <Swatch color={placeColors[k]!} />
              <span className="name">{name}</span>
            </div>
          ))}
        </fieldset>
      );
    case 'maturity':
      return <ScaleBar name="maturity" unit="share" top={1} colors={gradient(viridis)} />;
    case 'age':
      return <ScaleBar name="age" unit="days" top={oldest} colors={gradient(viridis)} open />;
    case 'clone':
      return <p className="aside">Cells of one color descend from one cell; more clones than colors share them.</p>;
  }
}

/** Cells in the tissue and in blood, by type. */
interface TypeCounts {
  readonly tissue: readonly number[];
  readonly blood: readonly number[];
}

function countTypes(frame: Frame | undefined, types: number): TypeCounts {
  const counts = { tissue: new Array<number>(types).fill(0), blood: new Array<number>(types).fill(0) };
  for (let row = 0; row < (frame?.n ?? 0); row++) {
    counts[frame!.inBlood[row] === 1 ? 'blood' : 'tissue'][frame!.type[row]!]! += 1;
  }
  return counts;
}

function Phases({ phases, frame }: { readonly phases: readonly string[]; readonly frame: Frame | undefined }) {
  const counts = phases.map(() => 0);
  for (let row = 0; row < (frame?.n ?? 0); row++) if (frame!.inBlood[row] === 0) counts[frame!.phase[row]!]! += 1;
  return (
    <fieldset>
      <legend>Cycle</legend>
      {phases.map((phase, k) => (
        <div className="row" key={phase}>
          <span />
          <Swatch color={phaseColors[k] ?? '#808080'} />
          <span className="name">{phase === 'ended' ? 'past their divisions' : phase}</span>
          <span>{printNumber(counts[k]!)}</span>
        </div>
      ))}
    </fieldset>
  );
}
