import { type KeyboardEvent, type PointerEvent, useEffect, useReducer, useRef, useState } from 'react';
import { Ruler } from './ruler.tsx';
import type { Anatomy, Frame, TypeLook } from './scene.ts';
import type { CameraLink } from './stage/camera-link.ts';
import { fieldTop as topOf } from './stage/field-top.ts';
import { cannotDraw, Picture } from './stage/picture.ts';
import type { Shown } from './stage/protocol.ts';
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
  /** Bright end of the scale of the slice; that of the field alone when absent. */
  readonly fieldTop?: number;
  readonly label: string;
  /** Id of the element that says what its keys do. */
  readonly keys?: string;
  /** What is said in its place until something is drawn. */
  readonly opening: string;
  /** Others that are looked at from the same side. */
  readonly link?: CameraLink;
  /** Whether a machine that draws without a graphics card may draw rougher edges, and fewer pixels of what moves. */
  readonly mayBeLean?: boolean;
  /** Keep the chosen cell in the middle. */
  readonly following?: boolean;
  /** Told the id of the cell that was clicked. */
  onChoose?(id: number | null): void;
  /** Called after each drawing that shows other cells. */
  onShown?(shown: Shown, picture: Picture): void;
  /** Told when it is drawn for the first time, or cannot be. */
  onSeen?(): void;
  /** Told why nothing is drawn, or nothing any more. */
  onLost?(says: string): void;
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
    keys,
    opening,
    vesselsTop,
    fieldTop,
    link,
    mayBeLean = false,
    following,
    onChoose,
    onShown,
    onSeen,
    onLost,
  } = props;
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [picture, setPicture] = useState<Picture | null>(null);
  const [isShown, setShown] = useState(false);
  const [moves, setMoves] = useState(0);
  const [lost, setLost] = useState<string | null>(null);
  const [attempt, again] = useReducer((n: number) => n + 1, 0);
  const press = useRef<readonly [number, number] | null>(null);
  // A canvas is handed over once, with what does not change: another block takes another one, and so do more types.
  const [of, setOf] = useState({ anatomy, types });
  if (of.anatomy !== anatomy || of.types !== types) {
    setOf({ anatomy, types });
    setLost(null);
    again();
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt draws anew, on a canvas of its own
  useEffect(() => {
    if (cannotDraw !== null) return setLost(cannotDraw);
    let left = false;
    const created = new Picture({
      canvas: canvas.current!,
      anatomy,
      types,
      mayBeLean,
      onMove() {
        setMoves((n) => n + 1);
        link?.follow(created);
      },
      onEnd: setLost,
    });
    const part = link?.add(created);
    created.ready.then(() => {
      if (!left) setPicture(created);
    }, said);
    return () => {
      left = true;
      part?.();
      setPicture(null);
      setShown(false);
      created.close();
    };
  }, [attempt]);

  useEffect(() => {
    if (picture === null) return;
    const element = box.current!;
    const fitBox = () => {
      picture.resize(element.clientWidth, element.clientHeight, window.devicePixelRatio);
      setMoves((n) => n + 1);
    };
    const watcher = new ResizeObserver(fitBox);
    watcher.observe(element);
    fitBox();
    return () => watcher.disconnect();
  }, [picture]);

  useEffect(() => picture?.surround(surroundings[theme]), [picture, theme]);

  useEffect(() => {
    if (picture === null || frame === undefined) return;
    if (following === true && chosen !== null && frame.inBlood[chosen] === 0)
      picture.lookAt(frame.x[chosen]!, frame.y[chosen]!, frame.z[chosen]!);
    const tops = {
      vesselsTop: vesselsTop ?? vesselTop([frame], view.vesselsBy),
      fieldTop: fieldTop ?? topOf([field]),
    };
    picture.show({ frame, field, view, chosen, ...tops }).then((shown) => {
      setShown(true);
      onShown?.(shown, picture);
    }, said);
  }, [picture, frame, field, view, chosen, vesselsTop, fieldTop, following, onShown]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: told of the picture, not of who listens
  useEffect(() => {
    if (isShown || lost !== null) onSeen?.();
    if (lost !== null) onLost?.(lost);
  }, [isShown, lost]);

  const release = (event: PointerEvent) => {
    const from = press.current;
    press.current = null;
    if (from === null || picture === null || Math.hypot(event.clientX - from[0], event.clientY - from[1]) > 4) return;
    const { left, top } = canvas.current!.getBoundingClientRect();
    picture.pick(event.clientX - left, event.clientY - top).then((id) => onChoose?.(id), said);
  };
  const steer = (event: KeyboardEvent) => {
    if (picture === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = 0.12;
    const moves: Record<string, () => void> = {
      '+': () => picture.zoom(1.2),
      '=': () => picture.zoom(1.2),
      '-': () => picture.zoom(1 / 1.2),
      '0': () => picture.home(),
    };
    const turns: Record<string, () => void> = {
      ArrowLeft: () => picture.turn(-step, 0),
      ArrowRight: () => picture.turn(step, 0),
      ArrowUp: () => picture.turn(0, -step),
      ArrowDown: () => picture.turn(0, step),
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
        aria-label={isShown ? label : opening}
        aria-describedby={keys}
        className={isShown ? '' : 'blank'}
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
      {picture !== null && lost === null && <Ruler viewpoint={picture.viewpoint} anatomy={anatomy} moves={moves} />}
    </div>
  );
}

/** The picture itself says why it ends; what was asked of it then has no answer. */
const said = () => undefined;
