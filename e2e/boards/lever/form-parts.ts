import { escapeHtml as e } from '../server/exchange.ts';

export const star = '<span class="required">✱</span>';

export function section(title: string, lines: string): string {
  return `<div class="section page-centered application-form"><h4>${e(title)}</h4><ul>${lines}</ul></div>`;
}

export function line(label: string, control: string, required = false): string {
  return `<li class="application-question"><label><div class="application-label">${e(label)}${required ? star : ''}</div><div class="application-field">${control}</div></label></li>`;
}
