import { escapeHtml as e } from '../server/exchange.ts';
import { star } from './form-parts.ts';
import { cardFieldName, type LeverCard, type LeverQuestion } from './lever-posting.ts';

/** A card: its questions as JSON in a hidden input, and one control for each. */
export function cardHtml(card: LeverCard): string {
  const template = e(JSON.stringify({ type: 'posting', id: card.id, ...card.baseTemplate }));
  const questions = card.baseTemplate.fields.map((field, index) => cardQuestion(card, field, index));
  return `<div class="section page-centered application-form" data-qa="additional-cards"><h4 data-qa="card-name">${e(card.baseTemplate.text)}</h4><input type="hidden" value="${template}" name="cards[${card.id}][baseTemplate]"><ul>${questions.join('')}</ul></div>`;
}

function cardQuestion(card: LeverCard, field: LeverQuestion, index: number): string {
  const help = field.description ? `<p class="description">${e(field.description)}</p>` : '';
  const control = cardControl(field, cardFieldName(card, index), `university-picker-${card.id}-${index}`);
  return `<li class="application-question custom-question"><div><div class="application-label full-width ${field.type}"><div class="text">${e(field.text)}${field.required ? star : ''}</div></div>${help}<div class="application-field full-width${field.required ? ' required-field' : ''}">${control}</div></div></li>`;
}

export function cardControl(field: LeverQuestion, name: string, id: string): string {
  const options = field.options ?? [];
  const required = field.required ? ' required="required"' : '';
  const listed = options.map(({ text }) => `<option value="${e(text)}">${e(text)}</option>`).join('');
  switch (field.type) {
    case 'textarea':
      return `<textarea class="card-field-input" name="${name}"${required}></textarea>`;
    case 'multiple-choice':
      return choices('radio', 'multiple-choice', field, name);
    case 'multiple-select':
      return choices('checkbox', 'checkboxes', field, name);
    case 'dropdown':
      return `<div class="application-dropdown"><select name="${name}"${required}><option value="">Select...</option>${listed}</select></div>`;
    case 'university':
      return `<div class="application-university"><select data-qa="university-dropdown" name="${name}" id="${id}" style="width: 100%" data-allow-clear="false" data-placeholder="Select a university or college"${required}><option value="">Select a university or college</option>${listed}</select></div>`;
    case 'file-upload':
      return `<div data-qa="application-file-upload"><input class="application-file-input" type="file" name="${name}"${required}></div>`;
    default:
      return `<input class="card-field-input" type="text" placeholder="Type your response" value="" name="${name}"${required}>`;
  }
}

/** Each box of a required group carries `required`; the page's script relaxes them once one is ticked. */
function choices(type: string, qa: string, { options = [], required }: LeverQuestion, name: string): string {
  const items = options.map(
    ({ text }) =>
      `<li><label><input type="${type}" name="${name}" value="${e(text)}"${required ? ' required' : ''}><span class="application-answer-alternative">${e(text)}</span></label></li>`,
  );
  return `<ul data-qa="${qa}">${items.join('')}</ul>`;
}
