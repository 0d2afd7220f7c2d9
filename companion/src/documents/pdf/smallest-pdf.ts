import type { Run } from './text-runs.ts';

/** A page with one word, a sign drawn before it and a link on it. Readers find their way through it without the table of places, which is left out. */
export const smallestPdf = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Annots[6 0 R]/Resources<</Font<</F1 5 0 R>>>>>> endobj
4 0 obj <</Length 71>> stream
BT /F1 12 Tf 20 100 Td (Warm) Tj ET q 1 0 0 1 10 103 cm 0 0 3 3 re f Q 
endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
6 0 obj <</Type/Annot/Subtype/Link/Rect[20 95 60 112]/Border[0 0 0]/A<</S/URI/URI(https://example.com)>>>> endobj
trailer <</Root 1 0 R>>
`;

/** The runs of a page with a heading, text and dates in each of two columns. */
export const twoColumns: Run[] = [50, 300].flatMap((x) =>
  ['Experience', 'Engineer at Acme', 'March 2019 – Present', 'Leeds, United Kingdom', 'Built a bridge', 'and a tower'].map((text, row) => ({
    text,
    x,
    end: x + 150,
    y: 700 - row * 17 - x / 60,
    size: 10,
    spans: [{ text, face: 'plain' }],
    stretches: [text],
  })),
);
