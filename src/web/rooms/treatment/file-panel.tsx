import { useId, useState } from 'react';
import { download } from '../../save.ts';
import type { Studio } from '../../studio-state.ts';
import { textOf } from './text-of.ts';

interface FilePanelProps {
  readonly studio: Studio;
  /** Does something that may be refused, and shows the refusal. */
  tryTo(change: () => void): void;
}

/** The scenario as a file: to be read, changed by hand, saved and opened. */
export function FilePanel({ studio, tryTo }: FilePanelProps) {
  const id = useId();
  const [written, setWritten] = useState({ over: studio.yaml, text: studio.yaml });
  // What was written over another file is gone in the same picture, not one later.
  const text = written.over === studio.yaml ? written.text : studio.yaml;
  const isChanged = text !== studio.yaml;
  return (
    <details className="file">
      <summary>As a file</summary>
      <label htmlFor={id}>Scenario (YAML)</label>
      <textarea
        id={id}
        spellCheck={false}
        rows={Math.min(28, text.split('\n').length)}
        value={text}
        onChange={({ target }) => setWritten({ over: studio.yaml, text: target.value })}
      />
      <div className="actions">
        <button
          type="button"
          disabled={!isChanged}
          onClick={() =>
            tryTo(() => {
              studio.read(text, 'text of the file');
              setWritten({ over: studio.yaml, text: studio.yaml }); // a comment or a space more is the same scenario
            })
          }
        >
          Use this text
        </button>
        <button
          type="button"
          disabled={isChanged}
          onClick={() => download(new Blob([studio.yaml], { type: 'text/yaml' }), `${studio.scenario.id}.yaml`)}
        >
          Save the file
        </button>
        <label className="open">
          Open a file
          <input
            type="file"
            accept=".yaml,.yml,.json"
            onChange={({ target }) => {
              const file = target.files?.[0];
              if (file !== undefined)
                textOf(file).then(
                  (read) => tryTo(() => studio.read(read, `file ${file.name}`)),
                  (error: unknown) =>
                    tryTo(() => {
                      throw error;
                    }),
                );
              target.value = '';
            }}
          />
        </label>
        {isChanged && <small>This text can be saved once it is used.</small>}
      </div>
    </details>
  );
}
