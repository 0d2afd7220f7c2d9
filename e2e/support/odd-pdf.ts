type Odd = { text?: string; pages?: number; isLocked?: boolean };

/** A small PDF that no CV is: without text, with many pages, or behind a password. */
export function oddPdf({ text = 'Warm', pages = 1, isLocked = false }: Odd): string {
  const ids = Array.from({ length: pages }, (_, at) => (at === 0 ? 3 : at + 10));
  const more = ids.slice(1).map((id) => `${id} 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj`);
  const lock = `6 0 obj <</Filter/Standard/V 1/R 2/Length 40/P -4/O<${'5a'.repeat(32)}>/U<${'a5'.repeat(32)}>>> endobj`;
  const stream = `BT /F1 12 Tf 20 100 Td (${text}) Tj ET`;
  return `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[${ids.map((id) => `${id} 0 R`).join(' ')}]/Count ${pages}>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>> endobj
4 0 obj <</Length ${stream.length}>>
stream
${stream}
endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
${isLocked ? lock : more.join('\n')}
trailer <</Root 1 0 R${isLocked ? '/Encrypt 6 0 R/ID[<01><01>]' : ''}>>
`;
}
