import type { Finding } from '@sincerely/shared';
import type { FindingRule } from '../../tailoring/wording/say-finding.ts';
import { finding, type Rule, shareNamed } from './rule.ts';

/** What a reader needs to answer. */
export const contactRule: Rule = (look) => {
  const { basics } = look.cv;
  const { role } = look.wish;
  const missing: [boolean, Finding['severity'], FindingRule][] = [
    [basics.name === '', 'important', 'name-missing'],
    [!basics.email, 'important', 'email-missing'],
    [!basics.phone, 'advice', 'phone-missing'],
    [!basics.location?.city, 'advice', 'place-missing'],
    [!basics.label, 'note', 'headline-missing'],
    [!basics.url && basics.profiles.length === 0, 'note', 'links-missing'],
  ];
  const headline = basics.label ?? '';
  return [
    ...missing.flatMap(([is, severity, rule]) => (is ? [finding(look, severity, rule)] : [])),
    ...(basics.phone && !/^\s*(?:\+|00)/u.test(basics.phone) ? [finding(look, 'advice', 'phone-local', ['basics:phone'])] : []),
    ...(headline !== '' && role !== '' && shareNamed(headline, role) <= 0.5
      ? [finding(look, 'note', 'headline-other', ['basics:label'], { headline, role })]
      : []),
  ];
};
