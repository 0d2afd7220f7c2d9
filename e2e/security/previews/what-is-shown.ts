import type { Frame } from 'playwright';

/** A document as the browser took it. `strange`: elements and attributes that none of our documents has. */
export type Shown = { text: string; links: string[]; strange: string[] };

/** Reads a frame that runs nothing, from outside. */
export async function whatIsShown(frame: Frame): Promise<Shown> {
  return frame.evaluate(() => {
    const allowed: Record<string, string[]> = {
      html: ['lang'],
      head: [],
      meta: ['charset', 'http-equiv', 'content'],
      title: [],
      style: [],
      body: [],
      main: ['class'],
      section: [],
      div: ['class'],
      h1: [],
      h2: [],
      h3: [],
      p: ['class'],
      ul: [],
      li: [],
      br: [],
      a: ['href'],
    };
    const elements = [...document.querySelectorAll('*')];
    const strange = elements.flatMap((element) => {
      const attributes = allowed[element.localName];
      if (attributes === undefined || element.namespaceURI !== 'http://www.w3.org/1999/xhtml') return [`<${element.localName}>`];
      return [...element.attributes].filter(({ name }) => !attributes.includes(name)).map(({ name }) => `<${element.localName} ${name}>`);
    });
    const more = ['style', 'title', 'meta[http-equiv]'].filter((selector) => document.querySelectorAll(selector).length !== 1);
    return {
      text: document.body.textContent,
      links: [...document.links].map((link) => link.getAttribute('href') ?? ''),
      strange: [...new Set([...strange, ...more.map((selector) => `not one ${selector}`)])],
    };
  });
}
