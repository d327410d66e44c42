/** A chart drawn by Observable Plot, which is loaded with the first one, with its ways to be taken away. */
import type * as PlotModule from '@observablehq/plot';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useThemeChanges } from '../app/preferences.js';
import { useAsked } from '../graph/useAsked.js';
import { useWords } from '../words/index.js';
import { savePng, saveSvg } from './picture.js';

export type Plot = typeof PlotModule;

interface FigureProps {
  /** What its files are called. */
  readonly title: string;
  /** Stands under it, where no heading says it already. */
  readonly caption?: string;
  /** Says in words what the drawing shows. */
  readonly description: string;
  readonly draw: (plot: Plot, width: number) => Element;
  /** What `draw` depends on. */
  readonly inputs: readonly unknown[];
}

export function Figure({ title, caption, description, draw, inputs }: FigureProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<SVGSVGElement | null>(null);
  const plot = useAsked('chart library', () => import('@observablehq/plot'));
  const width = useWidth(frame);
  const theme = useThemeChanges();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caller names what the drawing depends on
  useEffect(() => {
    if (plot.state !== 'done' || !frame.current || width === 0) return;
    const drawn = draw(plot.data, width);
    const svg = drawn instanceof SVGSVGElement ? drawn : drawn.querySelector('svg');
    // The description says it all; the library's labels of parts (bar, dot) would only be in the way.
    for (const part of svg?.querySelectorAll('g[aria-label]') ?? []) part.removeAttribute('aria-label');
    svg?.setAttribute('role', 'img');
    svg?.setAttribute('aria-label', description);
    frame.current.replaceChildren(drawn);
    setDrawing(svg);
  }, [plot.state, width, theme, ...inputs]);
  return (
    <figure class="figure">
      <div ref={frame} class="drawing" />
      <figcaption>
        <span>{caption}</span>
        <TakePicture name={title} drawing={drawing} />
      </figcaption>
    </figure>
  );
}

export function TakePicture({ name, drawing }: { readonly name: string; readonly drawing: SVGSVGElement | null }) {
  const t = useWords();
  if (!drawing) return null;
  return (
    <span class="take">
      <button type="button" class="plain" onClick={() => savePng(name, drawing)}>
        {t.take.png}
      </button>
      <button type="button" class="plain" onClick={() => saveSvg(name, drawing)}>
        {t.take.svg}
      </button>
    </span>
  );
}

function useWidth(frame: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!frame.current) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}
