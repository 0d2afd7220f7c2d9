const lists: Record<string, string[]> = {
  schools: [
    'University of Washington',
    'Washington State University',
    'University of Oregon',
    'University of Cambridge',
    'University of Lagos',
    'Technische Universität Berlin',
    'Universität Zürich',
    'Other',
  ],
  degrees: [
    'High School',
    "Associate's Degree",
    "Bachelor's Degree",
    "Master's Degree",
    'Master of Business Administration (M.B.A.)',
    'Doctor of Philosophy (Ph.D.)',
    'Other',
  ],
  disciplines: [
    'Accounting',
    'Business Administration',
    'Computer Science',
    'Design',
    'Economics',
    'Electrical Engineering',
    'Mathematics',
    'Physics',
    'Other',
  ],
};

/** Entries of one list (`schools`, `degrees`, `disciplines`) that contain what was typed. */
export function findEducation(kind: string, term: string): { id: number; text: string }[] {
  const all = (lists[kind] ?? []).map((text, index) => ({ id: 1000 + index, text }));
  return all.filter(({ text }) => text.toLowerCase().includes(term.trim().toLowerCase()));
}
