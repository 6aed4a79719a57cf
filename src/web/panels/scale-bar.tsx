import { printNumber } from '../time.ts';

interface ScaleBarProps {
  readonly name: string;
  readonly unit: string;
  readonly top: number;
  /** CSS gradient. */
  readonly colors: string;
  /** The bright end also stands for more. */
  readonly open?: boolean;
}

/** A color scale from 0 to its top, with name and unit. */
export function ScaleBar({ name, unit, top, colors, open }: ScaleBarProps) {
  const marks = [0, top / 2, top].map(printNumber);
  return (
    <figure className="scale" aria-label={`${name} from 0 to ${marks[2]} ${unit}`}>
      <figcaption>
        {name} ({unit})
      </figcaption>
      <div style={{ backgroundImage: colors }} />
      <p aria-hidden="true">
        <span>{marks[0]}</span>
        <span>{marks[1]}</span>
        <span>
          {open === true ? '≥ ' : ''}
          {marks[2]}
        </span>
      </p>
    </figure>
  );
}

/** The color of a type, outlined as stem cells are in the picture. */
export function Swatch({ color, outlined }: { readonly color: string; readonly outlined?: boolean }) {
  return <span className={outlined ? 'swatch outlined' : 'swatch'} style={{ backgroundColor: color }} aria-hidden="true" />;
}
