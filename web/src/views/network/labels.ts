/** The labels of a frame, drawn together at its end, when all of them are known. */
import type Sigma from 'sigma';
import type { NodeLabelDrawingFunction } from 'sigma/rendering';
import type { Look } from './look.js';
import { type Labelled, placed } from './placement.js';
import type { DrawnEdge, DrawnNode } from './toGraph.js';

interface Waiting extends Labelled {
  readonly label: string;
}

export interface Labels {
  /** Where sigma would draw one at once. */
  readonly draw: NodeLabelDrawingFunction<DrawnNode, DrawnEdge>;
  /** Draws those of each frame of this drawing from now on. */
  drawWith(sigma: Sigma<DrawnNode, DrawnEdge>): void;
}

export function labelsOf(font: string, letters: number, lookNow: () => Look): Labels {
  const widths = new Map<string, number>();
  let waiting: Waiting[] = [];
  const widthOf = (context: CanvasRenderingContext2D, label: string): number => {
    const width = widths.get(label) ?? context.measureText(label).width;
    widths.set(label, width);
    return width;
  };
  return {
    draw: (context, { x, y, size, label, forceLabel }) => {
      if (!label) return;
      context.font = `${letters}px ${font}`;
      waiting.push({ x, y, size, label, width: widthOf(context, label), isForced: forceLabel === true });
    },
    drawWith(sigma) {
      sigma.on('beforeRender', () => {
        waiting = [];
      });
      sigma.on('afterRender', () => {
        const context = sigma.getCanvases().labels?.getContext('2d');
        if (!context || waiting.length === 0) return;
        const look = lookNow();
        context.font = `${letters}px ${font}`;
        context.textBaseline = 'middle';
        context.lineWidth = 3;
        context.lineJoin = 'round';
        context.strokeStyle = look.ground;
        context.fillStyle = look.ink;
        for (const { item, left, middle } of placed(waiting, letters + 3, sigma.getDimensions())) {
          context.strokeText(item.label, left, middle);
          context.fillText(item.label, left, middle);
        }
        context.textBaseline = 'alphabetic'; // what sigma's own drawings count on
      });
    },
  };
}
