import { type KeyboardEvent, type PointerEvent, useEffect, useReducer, useRef, useState } from 'react';
import { Ruler } from './ruler.tsx';
import type { Anatomy, Frame, TypeLook } from './scene.ts';
import type { CameraLink } from './stage/camera-link.ts';
import { contextAttributes, createStage, type Shown, type Stage } from './stage/stage.ts';
import { vesselTop } from './stage/vessel-colors.ts';
import type { View } from './view.ts';

export interface ViewportProps {
  readonly anatomy: Anatomy;
  readonly types: readonly TypeLook[];
  readonly frame: Frame | undefined;
  readonly field: Float32Array | null;
  readonly view: View;
  readonly theme: 'light' | 'dark';
  /** Row of the chosen cell. */
  readonly chosen: number | null;
  /** Bright end of the scale by which vessels are colored; that of the frame alone when absent. */
  readonly vesselsTop?: number;
  readonly label: string;
  /** What is said in its place until something is drawn. */
  readonly opening: string;
  /** Others that are looked at from the same side. */
  readonly link?: CameraLink;
  /** Rougher edges, and fewer pixels while it moves, for a machine that draws without a graphics card. */
  readonly lean?: boolean;
  readonly moving?: boolean;
  /** Keep the chosen cell in the middle. */
  readonly following?: boolean;
  onChoose?(row: number | null): void;
  /** Called after each drawing that shows other cells. */
  onShown?(shown: Shown, stage: Stage): void;
  /** Level at the bright end of the slice's scale. */
  onFieldTop?(top: number): void;
}

const surroundings = {
  light: { background: '#f4f5f6', lines: '#8a939c', ring: '#111418' },
  dark: { background: '#12161b', lines: '#6d7883', ring: '#ffffff' },
} as const;

/** The canvas with its ruler, under the mouse and the keyboard. */
export function Viewport(props: ViewportProps) {
  const {
    anatomy,
    types,
    frame,
    field,
    view,
    theme,
    chosen,
    label,
    opening,
    vesselsTop,
    link,
    lean = false,
    moving = false,
    following,
    onChoose,
    onShown,
    onFieldTop,
  } = props;
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [stage, setStage] = useState<Stage>();
  const [isDrawn, setDrawn] = useState(false);
  const [moves, setMoves] = useState(0);
  const [lost, setLost] = useState<string | null>(null);
  const [attempt, again] = useReducer((n: number) => n + 1, 0);
  const press = useRef<readonly [number, number] | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt draws anew
  useEffect(() => {
    const surface = canvas.current!;
    let leave = () => {};
    let left = false;
    const begin = () => {
      if (surface.getContext('webgl2', contextAttributes(lean)) === null) {
        setLost(
          'This browser cannot draw in three dimensions: it offers no WebGL 2. Curves and tables work without it.',
        );
        return;
      }
      const moved = () => {
        setMoves((n) => n + 1);
        link?.follow(created);
      };
      const created: Stage = createStage(surface, anatomy, types, moved, lean);
      const stop = (event: Event) => {
        event.preventDefault();
        setLost('The graphics driver has dropped the picture. The run goes on.');
      };
      surface.addEventListener('webglcontextlost', stop);
      let part: (() => void) | undefined;
      leave = () => {
        surface.removeEventListener('webglcontextlost', stop);
        part?.();
        setStage(undefined);
        setDrawn(false);
        created.dispose();
      };
      created.ready.then(
        () => {
          if (left) return;
          part = link?.add(created, () => setMoves((n) => n + 1));
          setStage(created);
        },
        (error: unknown) => setLost(`The picture cannot be drawn: ${String(error)}`),
      );
    };
    // By itself, so that the page answers between two pictures that begin together.
    const timer = setTimeout(begin);
    return () => {
      left = true;
      clearTimeout(timer);
      leave();
    };
  }, [anatomy, types, link, lean, attempt]);

  useEffect(() => {
    if (stage === undefined) return;
    const element = box.current!;
    const ratio = lean && moving ? Math.min(0.75, window.devicePixelRatio) : window.devicePixelRatio;
    const fitBox = () => {
      stage.resize(element.clientWidth, element.clientHeight, ratio);
      setMoves((n) => n + 1);
    };
    const watcher = new ResizeObserver(fitBox);
    watcher.observe(element);
    fitBox();
    return () => watcher.disconnect();
  }, [stage, lean, moving]);

  useEffect(() => {
    stage?.surround(surroundings[theme]);
    stage?.render();
  }, [stage, theme]);

  useEffect(() => {
    if (stage === undefined || frame === undefined) return;
    stage.choose(chosen);
    const top = stage.showField(field, view);
    onFieldTop?.(top);
    const shown = stage.show(frame, view, vesselsTop ?? vesselTop([frame], view.vesselsBy));
    if (following === true && chosen !== null && frame.inBlood[chosen] === 0)
      stage.lookAt(frame.x[chosen]!, frame.y[chosen]!, frame.z[chosen]!);
    stage.render();
    setDrawn(true);
    onShown?.(shown, stage);
  }, [stage, frame, field, view, chosen, vesselsTop, following, onShown, onFieldTop]);

  const release = (event: PointerEvent) => {
    const from = press.current;
    press.current = null;
    if (from === null || stage === undefined || Math.hypot(event.clientX - from[0], event.clientY - from[1]) > 4)
      return;
    const { left, top } = canvas.current!.getBoundingClientRect();
    onChoose?.(stage.pick(event.clientX - left, event.clientY - top));
  };
  const steer = (event: KeyboardEvent) => {
    if (stage === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = 0.12;
    const moves: Record<string, () => void> = {
      '+': () => stage.zoom(1.2),
      '=': () => stage.zoom(1.2),
      '-': () => stage.zoom(1 / 1.2),
      '0': () => stage.home(),
    };
    const turns: Record<string, () => void> = {
      ArrowLeft: () => stage.turn(-step, 0),
      ArrowRight: () => stage.turn(step, 0),
      ArrowUp: () => stage.turn(0, -step),
      ArrowDown: () => stage.turn(0, step),
    };
    const act = event.shiftKey ? (turns[event.key] ?? moves[event.key]) : moves[event.key];
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <div className="viewport" ref={box}>
      <canvas
        key={attempt}
        ref={canvas}
        role="img"
        aria-label={isDrawn ? label : opening}
        className={isDrawn ? '' : 'blank'}
        tabIndex={0}
        onKeyDown={steer}
        onPointerDown={(event) => {
          press.current = [event.clientX, event.clientY];
        }}
        onPointerUp={release}
      />
      {lost !== null && (
        <div className="failure" role="alert">
          <p>{lost}</p>
          <button
            type="button"
            onClick={() => {
              setLost(null);
              again();
            }}
          >
            Draw again
          </button>
        </div>
      )}
      {stage !== undefined && lost === null && <Ruler stage={stage} anatomy={anatomy} moves={moves} />}
    </div>
  );
}
