import { type ReactNode, useId } from 'react';
import { gradient, viridis } from '../palette.ts';
import type { Story } from '../scene.ts';
import { vesselColumns } from '../stage/vessel-colors.ts';
import { printNumber } from '../time.ts';
import { type Axis, axisOf, coloringOf, colorings, type View, vesselColoringOf, vesselColorings } from '../view.ts';
import { ScaleBar } from './scale-bar.tsx';

interface ViewControlsProps {
  readonly story: Story;
  readonly view: View;
  readonly fieldTop: number;
  readonly vesselsTop: number;
  /** Whether the column is known by which vessels are colored. */
  readonly bloodKnown: boolean;
  /** Whether there is bone to draw. */
  readonly hasBone: boolean;
  onView(view: View): void;
}

/** How cells are colored and which other things are drawn. */
export function ViewControls({ story, view, fieldTop, vesselsTop, bloodKnown, hasBone, onView }: ViewControlsProps) {
  const { slice, cut } = view;
  const substance = story.substances.find(({ id }) => id === slice?.substance);
  return (
    <section className="controls" aria-label="View">
      <Labeled name="Color cells by">
        {(id) => (
          <select
            id={id}
            value={view.colorBy}
            onChange={({ target }) => onView({ ...view, colorBy: coloringOf(target.value) })}
          >
            {Object.entries(colorings).map(([key, name]) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Labeled>
      <Choice
        title="Mature cells and blasts"
        value={view.numerous}
        options={{ full: 'full', dots: 'dots', hidden: 'hidden' }}
        onChange={(numerous) => onView({ ...view, numerous })}
      />
      <div className="checks">
        <Check name="Vessels" checked={view.vessels} onChange={(vessels) => onView({ ...view, vessels })} />
        {hasBone && <Check name="Bone" checked={view.bone} onChange={(bone) => onView({ ...view, bone })} />}
      </div>
      {view.vessels && (
        <Labeled name="Color vessels by">
          {(id) => (
            <select
              id={id}
              value={view.vesselsBy}
              onChange={({ target }) => onView({ ...view, vesselsBy: vesselColoringOf(target.value) })}
            >
              {Object.entries(vesselColorings).map(([key, name]) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Labeled>
      )}
      {view.vessels && bloodKnown && (
        <ScaleBar
          name={vesselColorings[view.vesselsBy]}
          unit={vesselColumns[view.vesselsBy].unit}
          top={vesselsTop}
          colors={gradient(vesselColumns[view.vesselsBy].scale)}
        />
      )}
      {view.vessels && !bloodKnown && <p className="aside">This run did not record it: vessels are gray.</p>}
      <Labeled name="Field slice">
        {(id) => (
          <select
            id={id}
            value={slice?.substance ?? ''}
            onChange={({ target }) =>
              onView({
                ...view,
                slice:
                  target.value === '' ? null : { axis: 'z', at: 0.5, surface: null, ...slice, substance: target.value },
              })
            }
          >
            <option value="">none</option>
            {story.substances.map(({ id: key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Labeled>
      {slice !== null && (
        <PlaneControls
          name="slice"
          axis={slice.axis}
          at={slice.at}
          onChange={(plane) => onView({ ...view, slice: { ...slice, ...plane } })}
        />
      )}
      {slice !== null && (
        <div className="checks">
          <Check
            name="Surface of one level"
            checked={slice.surface !== null}
            onChange={(on) => onView({ ...view, slice: { ...slice, surface: on ? 0.5 : null } })}
          />
        </div>
      )}
      {slice !== null && slice.surface !== null && (
        <input
          type="range"
          min="0.02"
          max="1"
          step="0.02"
          value={slice.surface}
          aria-label="Level of the surface"
          aria-valuetext={`${printNumber(slice.surface * fieldTop)} ${substance?.unit ?? ''}`}
          onChange={({ target }) => onView({ ...view, slice: { ...slice, surface: Number(target.value) } })}
        />
      )}
      {slice !== null && fieldTop > 0 && (
        <ScaleBar
          name={substance?.name ?? slice.substance}
          unit={substance?.unit ?? '1'}
          top={fieldTop}
          colors={gradient(viridis)}
        />
      )}
      <div className="checks">
        <Check
          name="Cut the block open"
          checked={cut !== null}
          onChange={(on) => onView({ ...view, cut: on ? { axis: 'z', at: 0.5 } : null })}
        />
      </div>
      {cut !== null && (
        <PlaneControls name="cut" axis={cut.axis} at={cut.at} onChange={(plane) => onView({ ...view, cut: plane })} />
      )}
    </section>
  );
}

interface ChoiceProps<K extends string> {
  readonly title: string;
  readonly value: K;
  readonly options: Readonly<Record<K, string>>;
  onChange(value: K): void;
}

function Choice<K extends string>({ title, value, options, onChange }: ChoiceProps<K>) {
  const name = useId();
  return (
    <fieldset className="choice">
      <legend>{title}</legend>
      <div>
        {(Object.entries(options) as [K, string][]).map(([key, text]) => (
          <label key={key}>
            <input type="radio" name={name} checked={key === value} onChange={() => onChange(key)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface CheckProps {
  readonly name: string;
  readonly checked: boolean;
  onChange(checked: boolean): void;
}

function Check({ name, checked, onChange }: CheckProps) {
  return (
    <label>
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} /> {name}
    </label>
  );
}

function Labeled({ name, children }: { readonly name: string; children(id: string): ReactNode }) {
  const id = useId();
  return (
    <div className="labeled">
      <label htmlFor={id}>{name}</label>
      {children(id)}
    </div>
  );
}

interface PlaneControlsProps {
  readonly name: string;
  readonly axis: Axis;
  readonly at: number;
  onChange(plane: { readonly axis: Axis; readonly at: number }): void;
}

function PlaneControls({ name, axis, at, onChange }: PlaneControlsProps) {
  return (
    <div className="plane">
      <select
        aria-label={`Axis of the ${name}`}
        value={axis}
        onChange={({ target }) => onChange({ axis: axisOf(target.value), at })}
      >
        <option value="x">x</option>
        <option value="y">y</option>
        <option value="z">z</option>
      </select>
      <input
        type="range"
        min="0"
        max="1"
        step="0.01"
        value={at}
        aria-label={`Position of the ${name}`}
        aria-valuetext={`${Math.round(100 * at)} % along ${axis}`}
        onChange={({ target }) => onChange({ axis, at: Number(target.value) })}
      />
    </div>
  );
}
