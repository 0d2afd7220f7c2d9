import type { Page } from 'playwright';
import type { LeverCard, LeverForm, LeverPosting } from '../lever/lever-posting.ts';
import type { CapturedPage } from './captures.ts';

/** Reads back what a captured page was rendered from: its cards, links and switches. */
export async function leverFromPage(page: Page, { url, html }: CapturedPage): Promise<LeverPosting> {
  const { host, pathname } = new URL(url);
  const [, company = '', id = ''] = pathname.split('/');
  const form = await page.evaluate(readForm, html);
  return {
    ats: 'lever',
    company: decodeURIComponent(company),
    isEu: host.includes('.eu.'),
    posting: { id, text: 'Captured', categories: {} },
    form,
  };
}

function readForm(html: string): LeverForm {
  const place = new DOMParser().parseFromString(html, 'text/html');
  const has = (selector: string) => place.querySelector(selector) !== null;
  const inputs = [...place.querySelectorAll<HTMLInputElement>('form#application-form input')];
  const cards = inputs.flatMap(({ name, value }): LeverCard[] => {
    const id = /^cards\[([^\]]+)\]\[baseTemplate\]$/u.exec(name)?.[1];
    return id === undefined ? [] : [{ id, baseTemplate: JSON.parse(value) as LeverCard['baseTemplate'] }];
  });
  const places = [...place.querySelectorAll<HTMLOptionElement>('[name=opportunityLocationId] option')].filter(({ value }) => value !== '');
  return {
    cards,
    urls: inputs.flatMap(({ name }) => /^urls\[(.*)\]$/u.exec(name)?.[1] ?? []),
    hasPronouns: has('#candidatePronounsCheckboxes'),
    hasEeo: has('[name^="eeo["]'),
    isLocationRequired: has('[data-qa=SCL-question-required-asterisk]'),
    hasCaptcha: has('#btn-submit'),
    opportunityLocations: places.map(({ value, textContent }) => ({ id: value, text: textContent ?? '' })),
    consent: {
      ...(has('[type=checkbox][name="consent[store]"]') ? { store: 'Store' } : {}),
      ...(has('[type=checkbox][name="consent[marketing]"]') ? { marketing: 'Marketing' } : {}),
    },
  };
}
