import { useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import type { Address } from './address.ts';
import { CellPanel } from './panels/cell-panel.tsx';
import { Curves } from './panels/curves.tsx';
import { Legend } from './panels/legend.tsx';
import { Timeline } from './panels/timeline.tsx';
import { ViewControls } from './panels/view-controls.tsx';
import type { Frame, FrameSource } from './scene.ts';
import type { Theme } from './studio-state.ts';
import { nearestPosition, printDay } from './time.ts';
import { useFrame } from './use-frame.ts';
import type { View } from './view.ts';
import { Viewport } from './viewport.tsx';

/** Milliseconds between two frames that play. */
const pace = 250;

export interface ViewerProps {
  readonly address: Address;
  readonly source: FrameSource;
  readonly theme: Theme;
}

/** Picture, time, curves, legend, controls and the chosen cell. */
export function Viewer({ address, source, theme }: ViewerProps) {
  const [, renew] = useReducer((n: number) => n + 1, 0);
  useEffect(() => source.onChange?.(renew), [source]);
  const { days, anatomy, story } = source;
  const last = days.length - 1;
  const [wanted, setWanted] = useState(() => (address.day === null ? null : nearestPosition(days, address.day)));
  const live = source.run !== undefined;
  const position = Math.max(0, Math.min(wanted ?? (live ? last : 0), last));
  const [playing, setPlaying] = useState(false);
  const [view, setView] = useState<View>(address.view);
  const [chosen, setChosen] = useState<number | null>(null);
  const [top, setTop] = useState(0);
  const { frame, field, failure } = useFrame(source, days[position], view.slice?.substance ?? null);
  const go = useCallback((to: number) => setWanted(Math.max(0, Math.min(to, source.days.length - 1))), [source]);
  const toggle = useCallback(() => {
    if (source.run !== undefined) {
      if (source.run.running) source.run.pause();
      else source.run.resume();
      setWanted(null);
      return;
    }
    setPlaying((was) => !was);
    if (position === last) setWanted(0);
  }, [source, position, last]);

  useEffect(() => {
    if (!playing || frame === undefined || frame.day !== days[position]) return;
    if (position >= last) return setPlaying(false);
    const timer = setTimeout(() => go(position + 1), pace);
    return () => clearTimeout(timer);
  }, [playing, frame, days, position, last, go]);
  useShortcuts({ position, last, go, toggle });

  const row = useMemo(() => (frame === undefined || chosen === null ? -1 : frame.id.indexOf(chosen)), [frame, chosen]);
  const choose = useCallback(
    (picked: number | null) => setChosen(picked === null || frame === undefined ? null : frame.id[picked]!),
    [frame],
  );
  const counts = useMemo(() => countTypes(frame, story.types.length), [frame, story]);
  const running = source.run?.running ?? playing;
  return (
    <div className="viewer">
      <section className="picture" aria-label="Picture">
        <Viewport
          anatomy={anatomy}
          types={story.types}
          frame={frame}
          field={field}
          view={view}
          theme={theme}
          chosen={row < 0 ? null : row}
          label={describe(frame, story.title, counts.tissue)}
          onChoose={choose}
          onFieldTop={setTop}
        />
        <p className="day" aria-live={playing ? 'off' : 'polite'}>
          {frame === undefined ? '…' : printDay(frame.day)}
        </p>
        {failure !== undefined && (
          <p className="failure" role="alert">
            {failure}
          </p>
        )}
      </section>
      <aside aria-label="Legend and controls">
        {frame !== undefined && chosen !== null && (
          <CellPanel source={source} frame={frame} row={row} id={chosen} onClose={() => setChosen(null)} />
        )}
        <Legend
          story={story}
          frame={frame}
          counts={counts}
          view={view}
          onView={setView}
          chosen={chosen}
          onChoose={setChosen}
        />
        <ViewControls
          story={story}
          view={view}
          fieldTop={top}
          bloodKnown={(frame?.segmentOxygen.length ?? 0) > 0}
          onView={setView}
        />
      </aside>
      <section className="time" aria-label="Time">
        <Timeline days={days} position={position} running={running} live={live} onGo={go} onToggle={toggle} />
        <Curves story={story} day={frame?.day ?? 0} theme={theme} onDay={(day) => go(nearestPosition(days, day))} />
      </section>
    </div>
  );
}

/** Cells in the tissue and in blood, by type. */
export interface TypeCounts {
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

function describe(frame: Frame | undefined, title: string, tissue: readonly number[]): string {
  if (frame === undefined) return `${title}, opening`;
  const cells = tissue.reduce((sum, count) => sum + count, 0);
  return `${title}, block of marrow on ${printDay(frame.day)} with ${cells} cells; bone on the left`;
}

interface Shortcuts {
  readonly position: number;
  readonly last: number;
  go(to: number): void;
  toggle(): void;
}

/** Space plays and pauses, arrows step, Home and End jump, wherever the focus has no use of its own for the key. */
function useShortcuts({ position, last, go, toggle }: Shortcuts): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented) return;
      const element = event.target as HTMLElement;
      if (element.matches('input, select, textarea')) return;
      if (event.key === ' ' && element.matches('button, a, summary')) return;
      const actions: Record<string, () => void> = {
        ' ': toggle,
        ArrowLeft: () => go(position - 1),
        ArrowRight: () => go(position + 1),
        Home: () => go(0),
        End: () => go(last),
      };
      const action = actions[event.key];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [position, last, go, toggle]);
}
