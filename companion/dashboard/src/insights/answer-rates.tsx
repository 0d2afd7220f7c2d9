import type { Insights } from '@sincerely/shared';
import { phrase, say, tell } from '@sincerely/shared/words';
import { atsName } from '../applications/ats-names.ts';

type Answered = Insights['answered'][number];

const groups: [by: Answered['by'], title: string, nameOf: (name: string) => string][] = [
  ['way', phrase('By way'), tell],
  ['ats', phrase('By ATS'), atsName],
  ['base', phrase('By base CV'), (name) => name],
];

/** Of what was sent, how much had an answer: an interview, an offer or a rejection. */
export function AnswerRates({ answered }: { answered: Answered[] }) {
  return (
    <section className="stack" aria-label={say('Answers')}>
      <h2>{say('Answers')}</h2>
      {answered.length === 0 ? (
        <p className="soft">{say('Nothing was sent yet.')}</p>
      ) : (
        <>
          <p className="soft">
            {say('An interview, an offer or a rejection counts as an answer. Few applications make no rate; look at both numbers.')}
          </p>
          <div className="grid">
            {groups.map(([by, title, nameOf]) => (
              <Rates key={by} title={say(title)} rows={answered.filter((row) => row.by === by)} nameOf={nameOf} />
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
            {say('Name')}
          </th>
          <th scope="col" className="only-read">
            {say('Answered of sent')}
          </th>
          <th scope="col" className="only-read">
            {say('Rate')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, submitted, answered }) => (
          <tr key={name}>
            <th scope="row">{nameOf(name)}</th>
            <td>{say('{answered} of {submitted}', { answered, submitted })}</td>
            <td>{Math.round((100 * answered) / submitted)} %</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
