import { type ReactNode, useEffect, useId, useMemo, useReducer, useRef, useState } from 'react';
import type { Address } from './address.ts';
import type { CellOfRun } from './chosen-cell.ts';
import { captionOf } from './own-day.ts';
import { CellPanel } from './panels/cell-panel.tsx';
import { Curves } from './panels/curves.tsx';
import { FindCell } from './panels/find-cell.tsx';
import { Legend } from './panels/legend.tsx';
import { PictureKeys } from './panels/picture-keys.tsx';
import { Timeline } from './panels/timeline.tsx';
import { ViewControls } from './panels/view-controls.tsx';
import type { Anatomy, DoseBar, Frame } from './scene.ts';
import type { ChosenCell, Shown } from './shown.ts';
import { CameraLink } from './stage/camera-link.ts';
import { fieldTop } from './stage/field-top.ts';
import { vesselColumns, vesselTop } from './stage/vessel-colors.ts';
import type { Theme } from './studio-state.ts';
import { nearestPosition, printDay } from './time.ts';
import { type Clock, useClock } from './use-clock.ts';
import { useFrames } from './use-frames.ts';
import type { View } from './view.ts';
import { Viewport } from './viewport.tsx';

export interface ViewerProps {
  /** One block, or two side by side. */
  readonly shown: readonly Shown[];
  readonly address: Pick<Address, 'day' | 'view'>;
  readonly theme: Theme;
  /** Days in a second at which a run begins; null for as many as the machine makes. */
  readonly speed?: number | null;
  /** What can be done with what is shown, at the day that is shown. */
  readonly actions?: (clock: Clock) => ReactNode;
  /** Told which cell is chosen, with the id of its type; null for none. */
  readonly onChosen?: (cell: CellOfRun | null) => void;
  /** Told once, when all blocks are drawn or cannot be. */
  readonly onSeen?: () => void;
  /** Doses that are planned and not given to any of the blocks. */
  readonly planned?: readonly DoseBar[];
  /** What is to be said of the blocks together. */
  readonly notes?: ReactNode;
}

const none: readonly DoseBar[] = [];

/** Pictures, time, curves, legend, controls and the chosen cell. */
export function Viewer({
  shown,
  address,
  theme,
  speed = null,
  actions,
  planned = none,
  notes,
  onChosen,
  onSeen,
}: ViewerProps) {
  const [changes, renew] = useReducer((n: number) => n + 1, 0);
  useEffect(() => {
    const leave = shown.map(({ source }) => source.onChange?.(renew));
    return () => {
      for (const end of leave) end?.();
    };
  }, [shown]);
  const clock = useClock(shown, address.day, speed);
  const [view, setView] = useState<View>(address.view);
  const [chosen, setChosen] = useState<ChosenCell | null>(null);
  const [following, setFollowing] = useState(false);
  const [link] = useState(() => new CameraLink());
  const { loaded, failure } = useFrames(shown, clock.day, view.slice?.substance ?? null);
  const keys = useId();
  useShortcuts(clock);
  const frames = useMemo(() => loaded.map((each) => each?.frame), [loaded]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stories of runs grow
  const stories = useMemo(() => shown.map(({ source }) => source.story), [shown, changes]);
  const names = useMemo(() => shown.map(({ name }) => name), [shown]);
  const story = stories[0]!;
  const vesselsTop = useMemo(() => vesselTop(frames, view.vesselsBy), [frames, view.vesselsBy]);
  const sliceTop = useMemo(() => fieldTop(loaded.map((each) => each?.field ?? null)), [loaded]);
  const captions = shown.map((each) => captionOf(each, clock.day));
  const frame = frames[chosen?.pane ?? 0];
  const row = useMemo(
    () => (frame === undefined || chosen === null ? -1 : frame.id.indexOf(chosen.id)),
    [frame, chosen],
  );
  const look = shown[chosen?.pane ?? 0]!.source.story.types[frame?.type[row] ?? -1];
  const choose = (cell: ChosenCell | null) => {
    setChosen(cell);
    const at = cell === null ? undefined : shown[cell.pane];
    const of = cell === null ? undefined : frames[cell.pane];
    const type = at?.source.story.types[of?.type[of.id.indexOf(cell!.id)] ?? -1]?.id;
    onChosen?.(at === undefined || type === undefined ? null : { of: at.name, source: at.source, id: cell!.id, type });
  };
  const seen = useRef(new Set<number>());
  const see = (pane: number) => {
    if (seen.current.has(pane)) return;
    seen.current.add(pane);
    if (seen.current.size === shown.length) onSeen?.();
  };
  return (
    <div className="viewer">
      <section className="pictures" aria-label="Pictures">
        {shown.map((each, pane) => (
          <Pane
            key={each.key}
            pane={pane}
            shown={each}
            caption={shown.length > 1 ? captions[pane]! : null}
            loaded={loaded[pane]}
            view={view}
            theme={theme}
            vesselsTop={vesselsTop}
            fieldTop={sliceTop}
            keys={keys}
            link={link}
            chosen={chosen?.pane === pane && row >= 0 ? row : null}
            following={following}
            onChoose={choose}
            onSeen={() => see(pane)}
          />
        ))}
        <p className="day" aria-live={clock.running ? 'off' : 'polite'}>
          {clock.day === undefined ? '…' : printDay(clock.day)}
        </p>
        {failure !== undefined && (
          <p className="failure" role="alert">
            {failure}
          </p>
        )}
      </section>
      <aside aria-label="Legend and controls">
        <FindCell story={story} frames={frames} chosen={chosen} onChoose={choose} />
        <p className="unseen" role="status">
          {chosen !== null && `${look?.name ?? 'Not in this frame'}, cell ${chosen.id}`}
        </p>
        {frame !== undefined && chosen !== null && (
          <CellPanel
            source={shown[chosen.pane]!.source}
            frame={frame}
            row={row}
            id={chosen.id}
            following={following}
            onFollow={setFollowing}
            onClose={() => choose(null)}
          />
        )}
        {notes}
        <Legend
          story={story}
          frames={frames}
          names={captions}
          view={view}
          onView={setView}
          chosen={chosen}
          onChoose={choose}
        />
        <ViewControls
          story={story}
          view={view}
          fieldTop={sliceTop}
          vesselsTop={vesselsTop}
          bloodKnown={frame !== undefined && vesselColumns[view.vesselsBy].of(frame).length > 0}
          hasBone={shown.some(({ source }) => source.anatomy.end === 'bone')}
          onView={setView}
        />
        <PictureKeys id={keys} />
      </aside>
      <section className="time" aria-label="Time">
        <div className="above">
          <Timeline clock={clock} />
          {actions?.(clock)}
        </div>
        <Curves
          stories={stories}
          names={names}
          planned={planned}
          day={clock.day ?? 0}
          theme={theme}
          onDay={(day) => clock.go(nearestPosition(clock.days, day))}
        />
      </section>
    </div>
  );
}

interface PaneProps {
  readonly pane: number;
  readonly shown: Shown;
  /** What is written over it. */
  readonly caption: string | null;
  readonly loaded: { readonly frame: Frame; readonly field: Float32Array | null } | undefined;
  readonly view: View;
  readonly theme: Theme;
  readonly vesselsTop: number;
  readonly fieldTop: number;
  readonly keys: string;
  readonly link: CameraLink;
  readonly chosen: number | null;
  readonly following: boolean;
  onChoose(cell: ChosenCell | null): void;
  onSeen(): void;
}

function Pane({ pane, shown, caption, loaded, onChoose, ...same }: PaneProps) {
  const { anatomy, story, notice } = shown.source;
  const frame = loaded?.frame;
  return (
    <figure className="picture">
      <Viewport
        {...same}
        mayBeLean
        anatomy={anatomy}
        types={story.types}
        frame={frame}
        field={loaded?.field ?? null}
        label={describe(frame, shown.name, anatomy.end)}
        opening={`${shown.name}, opening`}
        onChoose={(id) => onChoose(id === null ? null : { pane, id })}
      />
      {caption !== null && <figcaption>{caption}</figcaption>}
      {notice !== undefined && notice !== null && (
        <p className="failure" role="alert">
          {notice}
        </p>
      )}
    </figure>
  );
}

function describe(frame: Frame | undefined, name: string, end: Anatomy['end']): string {
  if (frame === undefined) return `${name}, opening`;
  const cells = frame.inBlood.reduce((sum, inBlood) => sum + (inBlood === 0 ? 1 : 0), 0);
  return `${name}, block of marrow on ${printDay(frame.day)} with ${cells} cells; ${end} on the left`;
}

/** Space plays and pauses, arrows step, Home and End jump, wherever the focus has no use of its own for the key. */
function useShortcuts(clock: Clock): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented) return;
      const element = event.target;
      if (!(element instanceof HTMLElement)) return;
      if (element.matches('input, select, textarea') || element.closest('dialog') !== null) return;
      if (event.key === ' ' && element.matches('button, a, summary')) return;
      const actions: Record<string, () => void> = {
        ' ': clock.toggle,
        ArrowLeft: () => clock.step(-1),
        ArrowRight: () => clock.step(1),
        Home: () => clock.go(0),
        End: () => clock.go(clock.days.length - 1),
      };
      const action = actions[event.key];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [clock]);
}
