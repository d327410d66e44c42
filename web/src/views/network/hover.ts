import type { NodeHoverDrawingFunction } from 'sigma/rendering';
import type { Look } from './look.js';
import type { DrawnEdge, DrawnNode } from './toGraph.js';

/** sigma's own hover is white on every ground. */
export const drawHover =
  (look: Look): NodeHoverDrawingFunction<DrawnNode, DrawnEdge> =>
  (context, { x, y, size, label, color }, { labelSize, labelFont }) => {
    context.font = `600 ${labelSize}px ${labelFont}`;
    const width = label ? context.measureText(label).width + 14 : 0;
    context.fillStyle = look.ground;
    context.strokeStyle = look.ink;
    context.lineWidth = 1;
    context.beginPath();
    if (width > 0) context.roundRect(x + size + 1, y - labelSize, width, 2 * labelSize, 4);
    context.fill();
    context.stroke();
    context.beginPath();
    context.arc(x, y, size + 2, 0, 2 * Math.PI);
    context.fillStyle = color;
    context.fill();
    context.stroke();
    context.fillStyle = look.ink;
    if (label) context.fillText(label, x + size + 8, y + labelSize / 3);
  };
