/** A drawing as a file. Everything it needs is in it: fonts are the reader's own, colours are values. */
import { colour } from './colours.js';
import { download } from './download.js';

const FONTS = 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';
const PIXELS_A_UNIT = 2;

export function svgText(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement; // a clone is of its own kind
  const { width, height } = sizeOf(drawing);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('font-family', FONTS);
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const [x = 0, y = 0] = (copy.getAttribute('viewBox') ?? '0 0').split(/[ ,]+/).map(Number);
  for (const [name, value] of Object.entries({ x, y, width: '100%', height: '100%', fill: colour('surface') })) {
    ground.setAttribute(name, String(value));
  }
  copy.prepend(ground);
  copy.style.color = colour('ink'); // what says currentColor
  return new XMLSerializer().serializeToString(copy);
}

export function saveSvg(name: string, drawing: SVGSVGElement): void {
  download(`${name}.svg`, svgText(drawing), 'image/svg+xml');
}

export async function savePng(name: string, drawing: SVGSVGElement): Promise<void> {
  const { width, height } = sizeOf(drawing);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(drawing))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * PIXELS_A_UNIT;
  canvas.height = height * PIXELS_A_UNIT;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob) download(`${name}.png`, blob);
}

function sizeOf(drawing: SVGSVGElement): { readonly width: number; readonly height: number } {
  const { width, height } = drawing.viewBox.baseVal ?? {};
  if (width && height) return { width, height };
  const box = drawing.getBoundingClientRect();
  return { width: box.width, height: box.height };
}
