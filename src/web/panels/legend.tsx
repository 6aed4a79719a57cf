import { gradient, oxygenRange, phaseColors, viridis } from '../palette.ts';
import type { Frame, Story, TypeLook } from '../scene.ts';
import { printNumber } from '../time.ts';
import type { View } from '../view.ts';
import type { TypeCounts } from '../viewer.tsx';
import { ScaleBar, Swatch } from './scale-bar.tsx';

interface LegendProps {
  readonly story: Story;
  readonly frame: Frame | undefined;
  readonly counts: TypeCounts;
  readonly view: View;
  readonly chosen: number | null;
  onView(view: View): void;
  onChoose(id: number): void;
}

const groups = [
  ['leukemic', 'Leukemia'],
  ['hematopoietic', 'Hematopoiesis'],
  ['stroma', 'Stroma'],
] as const;

/** Colors, counts, and which types are drawn; a type's name steps through its cells, so that all can be read by keyboard. */
export function Legend({ story, frame, counts, view, chosen, onView, onChoose }: LegendProps) {
  const flip = (id: string) => {
    const hidden = new Set(view.hidden);
    if (!hidden.delete(id)) hidden.add(id);
    onView({ ...view, hidden });
  };
  const next = (type: number) => {
    if (frame === undefined) return;
    const rows = Array.from(frame.type.keys()).filter((row) => frame.type[row] === type && frame.inBlood[row] === 0);
    const after = rows.find((row) => frame.id[row]! > (chosen ?? -1)) ?? rows[0];
    if (after !== undefined) onChoose(frame.id[after]!);
  };
  const inBlood = counts.blood.reduce((sum, count) => sum + count, 0);
  return (
    <section className="legend" aria-label="Cells">
      {view.colorBy === 'oxygen' && (
        <ScaleBar name="oxygen around cells" unit="mmHg" top={oxygenRange.cells} colors={gradient(viridis)} open />
      )}
      {view.colorBy === 'cycle' && <Phases phases={story.phases} frame={frame} />}
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
                count={counts.tissue[index]!}
                colored={view.colorBy === 'type'}
                hidden={view.hidden.has(look.id)}
                onFlip={() => flip(look.id)}
                onNext={() => next(index)}
              />
            ))}
          </fieldset>
        );
      })}
      {inBlood > 0 && (
        <p className="aside">{printNumber(inBlood)} more cells are in blood and have no place in the block.</p>
      )}
    </section>
  );
}

interface TypeRowProps {
  readonly look: TypeLook;
  readonly count: number;
  readonly colored: boolean;
  readonly hidden: boolean;
  onFlip(): void;
  onNext(): void;
}

function TypeRow({ look, count, colored, hidden, onFlip, onNext }: TypeRowProps) {
  return (
    <div className={hidden || count === 0 ? 'row faint' : 'row'}>
      <input type="checkbox" checked={!hidden} onChange={onFlip} aria-label={`Draw ${look.name}`} />
      <Swatch color={colored ? look.color : 'var(--muted)'} />
      <button
        type="button"
        className="name"
        onClick={onNext}
        disabled={count === 0}
        title={`Read the next of the ${look.name}`}
      >
        {look.name}
      </button>
      <output data-type={look.id}>{printNumber(count)}</output>
    </div>
  );
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
          <output>{printNumber(counts[k]!)}</output>
        </div>
      ))}
    </fieldset>
  );
}
