import { minimalPdf } from '../../support/minimal-pdf.ts';
import { bomb, bombInZlib } from './bomb.ts';
import { type Entry, madeZip } from './made-zip.ts';

export type HostileFile = { name: string; data: Buffer; what: string };

const parts: Record<string, string> = {
  '[Content_Types].xml':
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels':
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
};
const body = (inner: string, head = '') =>
  `<?xml version="1.0"?>${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inner}</w:body></w:document>`;
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
export const honestDocx = docxOf(
  body(paragraph('Amara Okafor').concat(paragraph('Experience'), paragraph('Engineer, Northwind, 2019 – 2021'))),
);

function docxOf(document: string, more: Entry[] = []): Buffer {
  return madeZip([...Object.entries({ ...parts, 'word/document.xml': document }).map(([name, data]) => ({ name, data })), ...more]);
}

const laughs = Array.from({ length: 12 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');

export const docxFiles = (): HostileFile[] => {
  const documents: Record<string, Buffer> = {
    'entity bomb': docxOf(body(paragraph('&l12;'), `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]>`)),
    'external entity': docxOf(body(paragraph('&x;'), '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>')),
    'external entity by network': docxOf(body(paragraph('&x;'), '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">')),
    'deep nesting': docxOf(body(`${'<w:sdt><w:sdtContent>'.repeat(30_000)}${'</w:sdtContent></w:sdt>'.repeat(30_000)}`)),
    'a hundred thousand paragraphs': docxOf(body(paragraph('x').repeat(100_000))),
    'one line of a megabyte': docxOf(body(paragraph('x'.repeat(1_000_000)))),
    'no document': madeZip(Object.entries(parts).map(([name, data]) => ({ name, data }))),
    'a document of gigabytes': madeZip([
      ...Object.entries(parts).map(([name, data]) => ({ name, data })),
      { name: 'word/document.xml', data: '', packed: bomb(2_000), lie: 2_000_000_000 },
    ]),
    'gigabytes that say they are ten bytes': madeZip([
      ...Object.entries(parts).map(([name, data]) => ({ name, data })),
      { name: 'word/document.xml', data: '', packed: bomb(2_000), lie: 10 },
    ]),
    'a target outside': madeZip([
      { name: '[Content_Types].xml', data: parts['[Content_Types].xml'] ?? '' },
      { name: '_rels/.rels', data: (parts['_rels/.rels'] ?? '').replace('word/document.xml', '../../../etc/passwd') },
    ]),
    'names of prototypes': docxOf(body(paragraph('x')), [
      { name: '__proto__', data: 'x' },
      { name: 'constructor', data: 'x' },
    ]),
  };
  return Object.entries(documents).map(([what, data]) => ({ name: 'cv.docx', data, what: `DOCX: ${what}` }));
};

const pdfOf = (objects: string[], stream = '', trailer = '<</Root 1 0 R>>') =>
  Buffer.from(
    `%PDF-1.7\n${objects.map((text, at) => `${at + 1} 0 obj ${text} endobj`).join('\n')}\n${stream}\ntrailer ${trailer}\n`,
    'latin1',
  );
const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R>>';
const catalog = '<</Type/Catalog/Pages 2 0 R>>';
const pages = '<</Type/Pages/Kids[3 0 R]/Count 1>>';
const flate = (data: Buffer, filter = '/FlateDecode', more = '') =>
  `<</Filter ${filter}/Length ${data.length}${more}>> stream\n${data.toString('latin1')}\nendstream`;

export const pdfFiles = (): HostileFile[] => {
  const documents: Record<string, Buffer> = {
    'pages in a circle': pdfOf([catalog, '<</Type/Pages/Kids[2 0 R]/Count 1>>']),
    'a parent in a circle': pdfOf([catalog, '<</Type/Pages/Parent 2 0 R/Kids[3 0 R]/Count 1>>', '<</Type/Page/Parent 3 0 R>>']),
    'a billion pages': pdfOf([catalog, '<</Type/Pages/Kids[3 0 R]/Count 1000000000>>', page]),
    'a negative count': pdfOf([catalog, '<</Type/Pages/Kids[3 0 R]/Count -1>>', page]),
    'gigabytes of a page': pdfOf([catalog, pages, page, flate(bombInZlib(2_000))]),
    'packed twice': pdfOf([catalog, pages, page, flate(bombInZlib(500), '[/FlateDecode/FlateDecode]')]),
    'a stream that is its own length': pdfOf([catalog, pages, page, '<</Length 4 0 R>> stream\nx\nendstream']),
    'objects in a bomb': pdfOf([catalog, pages, page, flate(bombInZlib(2_000), '/FlateDecode', '/Type/ObjStm/N 1000000/First 10')]),
    'objects in a circle': pdfOf(['1 0 R']),
    'places in a circle': Buffer.from('%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer <</Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF'),
    'no catalog': pdfOf(['null']),
    'deep nesting': pdfOf([catalog, pages, `${'['.repeat(200_000)}${']'.repeat(200_000)}`]),
    'a form in itself': pdfOf([
      catalog,
      pages,
      page,
      '<</Type/XObject/Subtype/Form/Resources<</XObject<</F 4 0 R>>>>/Length 4>> stream\n/F Do\nendstream',
    ]),
    'a picture of gigapixels': pdfOf([
      catalog,
      pages,
      page,
      '<</Type/XObject/Subtype/Image/Width 100000/Height 100000/Length 1>> stream\nx\nendstream',
    ]),
    'a script that opens': pdfOf(['<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>', pages, page]),
    'a name of a megabyte': pdfOf([catalog, pages, `<</${'A'.repeat(1_000_000)} 1>>`]),
    'numbers beyond numbers': pdfOf([catalog, pages, `<</Type/Page/MediaBox[0 0 ${'9'.repeat(4000)} 1]/Parent 2 0 R>>`]),
    'a locked one with an odd key': pdfOf([catalog, pages, page], '', '<</Root 1 0 R/Encrypt<</Filter/Standard/V 99/R 99/Length -8>>>>'),
  };
  return Object.entries(documents).map(([what, data]) => ({ name: 'cv.pdf', data, what: `PDF: ${what}` }));
};

export const honestPdf = minimalPdf('Amara Okafor, Senior Software Engineer, Northwind Analytics, 2021');
const csv = 'First Name,Last Name,Headline\nAmara,Okafor,Engineer\n';
export const honestZip = madeZip([{ name: 'Profile.csv', data: csv }]);

export const zipFiles = (): HostileFile[] => {
  const slips = [
    '../../evil.csv',
    '/tmp/evil.csv',
    'C:\\evil.csv',
    '..\\evil.csv',
    'a/../../evil.csv',
    'x\0.csv',
    '__proto__.csv',
    'constructor.csv',
    '.csv',
    '//evil.csv',
  ];
  const archives: Record<string, Buffer> = {
    ...Object.fromEntries(
      slips.map((name) => [
        `a file named ${JSON.stringify(name)}`,
        madeZip([
          { name, data: csv },
          { name: 'Profile.csv', data: csv },
        ]),
      ]),
    ),
    'gigabytes told': madeZip([{ name: 'Profile.csv', data: '', packed: bomb(2_000), lie: 2_000_000_000 }]),
    'gigabytes untold': madeZip([{ name: 'Profile.csv', data: '', packed: bomb(2_000), lie: 10 }]),
    'many that are each small': madeZip(
      Array.from({ length: 5_000 }, (_, at) => ({ name: `${at}/Profile.csv`, data: 'x'.repeat(10_000) })),
    ),
    'overlapping ones': madeZip(
      Array.from({ length: 2_000 }, (_, at) => ({ name: `Profile${at}.csv`, data: 'x'.repeat(100_000) })),
      true,
    ),
    'an archive in an archive': madeZip([{ name: 'Profile.csv', data: honestZip }]),
    'sixty thousand names': madeZip(Array.from({ length: 60_000 }, (_, at) => ({ name: `${at}.csv`, data: '' }))),
    'a table without an end': madeZip([{ name: 'Profile.csv', data: `First Name\n"${'x'.repeat(1_000_000)}` }]),
    'a table of one line': madeZip([{ name: 'Profile.csv', data: 'a,'.repeat(500_000) }]),
    'columns of prototypes': madeZip([{ name: 'Profile.csv', data: '__proto__,constructor,First Name\n1,2,x\n' }]),
  };
  return Object.entries(archives).map(([what, data]) => ({ name: 'export.zip', data, what: `ZIP: ${what}` }));
};
