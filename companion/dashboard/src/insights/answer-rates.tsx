import type { Insights } from '@sincerely/shared';
import { atsName } from '../applications/ats-names.ts';

type Answered = Insights['answered'][number];

const groups: [by: Answered['by'], title: string, nameOf: (name: string) => string][] = [
  ['way', 'By way', (name) => name],
  ['ats', 'By ATS', atsName],
  ['base', 'By base CV', (name) => name],
];

/** Of what was sent, how much had an answer: an interview, an offer or a rejection. */
export function AnswerRates({ answered }: { answered: Answered[] }) {
  return (
    <section className="stack" aria-label="Answers">
      <h2>Answers</h2>
      {answered.length === 0 ? (
        <p className="soft">Nothing was sent yet.</p>
      ) : (
        <>
          <p className="soft">
            An interview, an offer or a rejection counts as an answer. Few applications make no rate; look at both numbers.
          </p>
          <div className="grid">
            {groups.map(([by, title, nameOf]) => (
              <Rates key={by} title={title} rows={answered.filter((row) => row.by === by)} nameOf={nameOf} />
            ))}
          </div>
        </>
      )}
    </section>
  );
}

function Rates({ title, rows, nameOf }: { title: string; rows: Answered[]; nameOf: (name: string) => string }) {
  return (
    <table className="rates">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col" className="only-read">
            Name
          </th>
          <th scope="col" className="only-read">
            Answered of sent
          </th>
          <th scope="col" className="only-read">
            Rate
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, submitted, answered }) => (
          <tr key={name}>
            <th scope="row">{nameOf(name)}</th>
            <td>
              {answered} of {submitted}
            </td>
            <td>{Math.round((100 * answered) / submitted)} %</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
