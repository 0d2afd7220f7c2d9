/** Sites whose forms are copied, with an address of each. */
export const sites = {
  lever: 'https://jobs.lever.co/tidewater/00000000-0000-4000-8000-000000000001/apply',
  greenhouse: 'https://job-boards.greenhouse.io/tidewater/jobs/4000001',
  workable: 'https://apply.workable.com/tidewater/j/A0B1C2D3E4/apply/',
  other: 'https://careers.fernhill.example/jobs/workshop-lead',
};
export type SiteName = keyof typeof sites;
export const siteNames = Object.keys(sites) as SiteName[];

/** One control with its label, in the markup of a site. `id` names it in the page. */
export type Ask = { id: string; label: string; control: string };

const wrappers: Record<SiteName, (ask: Ask) => string> = {
  lever: ({ label, control }) =>
    `<li class="application-question"><div class="application-label"><div class="text">${label}</div></div><div class="application-field">${control}</div></li>`,
  greenhouse: ({ id, label, control }) => `<div class="field-wrapper"><label for="${id}">${label}</label>${control}</div>`,
  workable: ({ id, label, control }) => `<div data-ui="${id}"><label for="${id}">${label}</label>${control}</div>`,
  other: ({ id, label, control }) => `<p><label for="${id}">${label}</label> ${control}</p>`,
};

export function question(site: SiteName, ask: Ask): string {
  return wrappers[site](ask);
}

export function textBox(id: string, attributes = ''): string {
  return `<input id="${id}" name="${id}" ${attributes}>`;
}

const openings: Record<SiteName, string> = {
  lever: '<form id="application-form" action="" method="post">',
  greenhouse: '<form id="application-form" class="application--form" action="" method="post">',
  workable: '<form data-ui="application-form" action="" method="post">',
  other: '<form action="" method="post">',
};

/** What every form has, and a person sees: these are to be filled. */
function honest(site: SiteName): string {
  return [
    { id: 'first_name', label: 'First name', control: textBox('first_name') },
    { id: 'last_name', label: 'Last name', control: textBox('last_name') },
    { id: 'mail', label: 'Email', control: textBox('mail', 'type="email"') },
    { id: 'cv', label: 'CV', control: '<input type="file" id="cv" name="cv">' },
  ]
    .map((ask) => question(site, ask))
    .join('\n');
}

/** A whole page with the honest form and, inside it, what the attack adds. `outside` stands after the form. */
export function pageOf(site: SiteName, inside: string, { style = '', outside = '' } = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Workshop Lead</title><link rel="icon" href="data:,">
<style>body { font: 16px/1.5 sans-serif; color: #222; background: #fff; margin: 20px } ${style}</style></head><body><h1>Workshop Lead</h1>
${openings[site]}<div>${honest(site)}</div>${inside}<div class="application--submit"><button type="submit" data-qa="btn-submit" data-ui="apply-button">Send</button></div></form>${outside}</body></html>`;
}
