import { useMemo } from 'react';
import { resolve } from '../../../model/index.ts';
import { marrow } from '../../../scenarios/index.ts';
import { saveFigure, saveTable } from '../../figures/figure-file.ts';
import { ChangeBar } from '../../model-changes/change-bar.tsx';
import { useLay } from '../../model-changes/use-lay.ts';
import { ruleWords } from '../../model-words/rule-words.ts';
import type { RoomProps } from '../../studio-state.ts';
import { ChosenCellBar } from './chosen-cell-bar.tsx';
import { followers, influenceGraph } from './influence-graph.ts';
import { Legend } from './legend.tsx';
import { LivingCellBar } from './living-cell-bar.tsx';
import { InfluenceMap } from './map.tsx';
import { cutting, stateOf, withHalfMaximum } from './rule-edit.ts';
import { NodeRules, RuleList } from './rule-list.tsx';
import { RulePanel } from './rule-panel.tsx';
import { rulesTable } from './rules-table.ts';
import { useChosenCell } from './use-chosen-cell.ts';
import { useLivingCell } from './use-living-cell.ts';
import { useSize } from './use-size.ts';
import './influence.css';

/** What a cell type reads, what goes on in it, and what it does, as a graph of its rules. */
export function Room({ studio }: RoomProps) {
  const [wanted = studio.chosen?.type ?? 'lsc', chosen = null] = studio.place.params;
  const { planned, overlay } = studio;
  const model = useMemo(() => {
    const ofRules = new Set(marrow.rules.map(({ id }) => id));
    return resolve(marrow, { ...planned, cut: planned.cut.filter((id) => !ofRules.has(id)) });
  }, [planned]);
  const types = useMemo(() => followers(model), [model]);
  const cell = (types.find((each) => each.cell.id === wanted) ?? types[0]!).cell;
  const graph = useMemo(() => influenceGraph(model, cell.id), [model, cell.id]);
  const states = useMemo(
    () => new Map(graph.edges.map(({ rule }) => [rule.id, stateOf(planned, rule.id)])),
    [graph, planned],
  );
  const { lay, failure } = useLay(studio);
  const living = useLivingCell(planned, cell.id);
  const inMarrow = useChosenCell(living.state === 'off' ? studio.chosen : null);
  const reading = inMarrow === null ? living.reading : inMarrow.type === cell.id ? inMarrow.reading : null;
  const { ref, width, height } = useSize<HTMLDivElement>();
  const edge = graph.edges.find(({ rule }) => rule.id === chosen);
  const node = graph.nodes.find(({ key }) => key === chosen);
  const saveMap = () => {
    const figure = ref.current?.querySelector<SVGSVGElement>('svg.map');
    if (figure) saveFigure(figure, `influence-${cell.id}`);
  };
  const choose = (next: string | null) => studio.open('influence', cell.id, ...(next === null ? [] : [next]));
  return (
    <div className="frame">
      <header>
        <h1>
          <label>
            What moves{' '}
            <select
              aria-label="Cell type"
              value={cell.id}
              onChange={(event) => studio.open('influence', event.target.value)}
            >
              {types.map(({ cell: { id, plural }, rules }) => (
                <option key={id} value={id}>
                  {plural} ({rules === 1 ? '1 rule' : `${rules} rules`})
                </option>
              ))}
            </select>
          </label>
        </h1>
        {inMarrow === null ? (
          <LivingCellBar cell={cell} living={living} />
        ) : (
          <ChosenCellBar
            shown={cell}
            typeNow={marrow.cellTypes.find(({ id }) => id === inMarrow.type)?.name ?? inMarrow.type}
            chosen={inMarrow}
            onEnd={() => studio.choose(null)}
          />
        )}
        <div className="save">
          <button type="button" className="quiet" onClick={saveMap}>
            Save figure
          </button>
          <button
            type="button"
            className="quiet"
            onClick={() => saveTable(rulesTable(graph, states), `rules-${cell.id}`)}
          >
            Save rules
          </button>
        </div>
        <Legend isLive={reading !== null} />
      </header>
      <div className="desk">
        <div className="canvas" ref={ref}>
          <div className="whole">
            <div className="bands" aria-hidden="true">
              <span>what it reads</span>
              <span>what goes on in it</span>
              <span>what it does</span>
            </div>
            {width > 0 && (
              <InfluenceMap
                graph={graph}
                width={width}
                height={height - 28}
                chosen={edge?.rule.id ?? node?.key ?? null}
                states={states}
                reading={reading}
                label={`Rules of ${cell.plural}, from what they read on the left to what they do on the right`}
                onChoose={choose}
              />
            )}
          </div>
        </div>
        <aside aria-label="Rules">
          {chosen !== null && (
            <button type="button" className="quiet all" onClick={() => choose(null)}>
              ← All rules of {cell.plural}
            </button>
          )}
          {failure !== null && (
            <p className="notice bad" role="alert">
              {failure}
            </p>
          )}
          {edge !== undefined && (
            <RulePanel
              key={edge.rule.id}
              before={marrow.rules.find(({ id }) => id === edge.rule.id) ?? edge.rule}
              now={edge.rule}
              state={states.get(edge.rule.id) ?? 'as it is'}
              reading={reading?.values.get(edge.from) ?? null}
              onCut={() => lay(cutting(overlay, edge.rule.id), `cut ${ruleWords(edge.rule)}`)}
              onHalfMaximum={(amount) => {
                const own = marrow.rules.find(({ id }) => id === edge.rule.id) ?? edge.rule;
                lay(withHalfMaximum(overlay, own, amount), `half-maximum of ${ruleWords(edge.rule)}`);
              }}
            />
          )}
          {node !== undefined && <NodeRules node={node} edges={graph.edges} states={states} onChoose={choose} />}
          {chosen !== null && edge === undefined && node === undefined && (
            <p className="notice">
              {cell.plural} have no rule “{chosen}” in this scenario.
            </p>
          )}
          {chosen === null && (
            <RuleList title={`Rules of ${cell.plural}`} edges={graph.edges} states={states} onChoose={choose} />
          )}
        </aside>
      </div>
      <ChangeBar studio={studio} />
    </div>
  );
}
