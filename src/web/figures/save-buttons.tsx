import { type RefObject, useState } from 'react';
import { saveFigure, saveFigurePicture, saveTable, type Table } from './figure-file.ts';
import './figures.css';

interface SaveButtonsProps {
  /** Of the files, without an ending. */
  readonly name: string;
  /** The drawing; absent where there is only a table. */
  readonly figure?: RefObject<SVGSVGElement | null>;
  /** What the numbers of the table are, in a few words. */
  readonly says: string;
  table(): Table;
}

/** Saves a figure as SVG and PNG, and the numbers in it as CSV. */
export function SaveButtons({ name, figure, says, table }: SaveButtonsProps) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const savePicture = async (drawing: SVGSVGElement) => {
    setTrouble(null);
    try {
      await saveFigurePicture(drawing, name);
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <span className="save">
      {figure !== undefined && (
        <>
          <button type="button" className="quiet" onClick={() => figure.current && saveFigure(figure.current, name)}>
            Save SVG
          </button>
          <button type="button" className="quiet" onClick={() => figure.current && void savePicture(figure.current)}>
            Save PNG
          </button>
        </>
      )}
      <button type="button" className="quiet" title={says} onClick={() => saveTable(table(), name)}>
        Save CSV
      </button>
      {trouble !== null && <span role="alert">{trouble}</span>}
    </span>
  );
}
