/** PDFs that hold lines of Chinese where a test wants them, in a font that is named and not embedded, as in old ones. */
export interface PdfLine {
  readonly text: string;
  /** From the left and from the bottom, in points. */
  readonly at: readonly [left: number, base: number];
  readonly size?: number;
}

export interface PdfOptions {
  readonly encoding?: string;
  readonly encode?: (text: string) => Uint8Array;
}

export function pdfOf(pages: readonly (readonly PdfLine[])[], options: PdfOptions = {}): Buffer {
  const { encoding = 'UniGB-UCS2-H', encode = (text) => Buffer.from(text, 'utf16le').swap16() } = options;
  const show = ({ text, at: [left, base], size = 12 }: PdfLine): string =>
    `BT /F1 ${size} Tf 1 0 0 1 ${left} ${base} Tm <${Buffer.from(encode(text)).toString('hex')}> Tj ET`;
  return assembled(
    pages.map((lines) => lines.map(show).join('\n')),
    `<< /Font << /F1 ${FIRST_FREE + 2 * pages.length} 0 R >> >>`,
    [
      `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${encoding} /DescendantFonts [${FIRST_FREE + 2 * pages.length + 1} 0 R] >>`,
      `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor ${FIRST_FREE + 2 * pages.length + 2} 0 R >>`,
      '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 90 >>',
    ],
  );
}

/** A picture of one grey dot, as large as the page, on each of them. */
export const scannedPdf = (pages: number): Buffer =>
  assembled(
    Array.from({ length: pages }, () => 'q 400 0 0 600 0 0 cm /I1 Do Q'),
    `<< /XObject << /I1 ${FIRST_FREE + 2 * pages} 0 R >> >>`,
    [
      '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\nx\nendstream',
    ],
  );

/** 1 is the catalogue, 2 the list of pages; a page and its content take two numbers. */
const FIRST_FREE = 3;

function assembled(contents: readonly string[], resources: string, more: readonly string[]): Buffer {
  const kids = contents.map((_, i) => `${FIRST_FREE + 2 * i} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} /MediaBox [0 0 400 600] /Resources ${resources} >>`,
    ...contents.flatMap((content, i) => [
      `<< /Type /Page /Parent 2 0 R /Contents ${FIRST_FREE + 2 * i + 1} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
    ...more,
  ];
  let file = '%PDF-1.4\n';
  const offsets: string[] = [];
  for (const [i, object] of objects.entries()) {
    offsets.push(`${String(file.length).padStart(10, '0')} 00000 n \n`);
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  return Buffer.from(
    `${file}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
}
