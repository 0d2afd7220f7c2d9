import type { InterviewPrep } from '../draft/interview-prep.ts';
import { documentPage, escapeHtml as safe } from './document-page.ts';

export function prepHtml({ title, company, ready, gaps, ask }: InterviewPrep): string {
  const heading = [title, company].filter(Boolean).join(' · ');
  const evidence = ready.map(({ keyword, evidence }) => `<h3>${safe(keyword)}</h3>${list(evidence)}`).join('\n');
  const body = [
    `<h1>Interview preparation</h1><p class="label">${safe(heading)}</p>`,
    '<h2>What you can show</h2><p>For each: what the situation was, what you had to do, what you did, what came of it.</p>',
    evidence || '<p>The posting names no skill that your facts mention. Prepare two stories of work you are proud of.</p>',
    gaps.length > 0
      ? `<h2>What your facts do not mention</h2><p>If you are asked, say plainly how near you have come to it and how you learn.</p>${list(gaps)}`
      : '',
    `<h2>What you can ask</h2>${list(ask)}`,
  ];
  return documentPage('Interview preparation', body.join('\n'));
}

function list(texts: string[]): string {
  return `<ul>${texts.map((text) => `<li>${safe(text)}</li>`).join('')}</ul>`;
}
