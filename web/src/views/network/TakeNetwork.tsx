import { write as gexfOf } from 'graphology-gexf/browser';
import { render } from 'preact';
import { CopyLink } from '../../shared/CopyLink.js';
import { download } from '../../shared/download.js';
import { savePng, saveSvg } from '../../shared/picture.js';
import { QueryLink } from '../../shared/Table.js';
import { useWords } from '../../words/index.js';
import { Drawing } from './Drawing.js';
import { graphmlOf } from './graphml.js';
import { presentLook } from './look.js';
import type { NetworkModel } from './model.js';
import { type DrawnGraph, type ExportedEdge, type ExportedNode, exportGraph } from './toGraph.js';

interface TakeNetworkProps {
  readonly model: NetworkModel;
  readonly graph: DrawnGraph;
  readonly queryHref: string;
}

export function TakeNetwork({ model, graph, queryHref }: TakeNetworkProps) {
  const t = useWords();
  const name = t.views.network;
  const drawn = (): SVGSVGElement => {
    const frame = document.createElement('div');
    render(<Drawing graph={graph} model={model} look={presentLook()} t={t} />, frame);
    return frame.firstElementChild as SVGSVGElement; // what Drawing renders
  };
  const exported = () => exportGraph(model, graph, presentLook());
  return (
    <p class="take">
      <button type="button" class="plain" onClick={() => savePng(name, drawn())}>
        {t.take.png}
      </button>
      <button type="button" class="plain" onClick={() => saveSvg(name, drawn())}>
        {t.take.svg}
      </button>
      <button
        type="button"
        class="plain"
        onClick={() => download(`${name}.gexf`, gexfOf(exported(), { formatNode, formatEdge }), 'application/xml')}
      >
        {t.take.gexf}
      </button>
      <button
        type="button"
        class="plain"
        onClick={() => download(`${name}.graphml`, graphmlOf(exported()), 'application/xml')}
      >
        {t.take.graphml}
      </button>
      <CopyLink />
      <QueryLink href={queryHref} />
    </p>
  );
}

const formatNode = (_: string, { label, kind, x, y, color }: ExportedNode) => ({
  label,
  attributes: { kind },
  viz: { x, y, color },
});

const formatEdge = (_: string, { label, relation, weight, years }: ExportedEdge) => ({
  label,
  weight,
  attributes: { relation, years },
});
