import { CoverageScore, type Artifact } from '@sincerely/shared';
import { say, tell } from '@sincerely/shared/words';
import { useQuery } from '@tanstack/react-query';
import { call } from '../session.ts';
import { WhatCame } from './what-came.tsx';

/** Keyword coverage with the parts it is made of. */
export function Score({ artifact }: { artifact: Artifact | undefined }) {
  const query = useQuery({
    queryKey: ['score', artifact?.id],
    enabled: artifact !== undefined,
    queryFn: async () => readScore(artifact?.id ?? ''),
  });
  if (artifact === undefined) return <p className="card soft">{say('There is no score yet. It is made together with your CV.')}</p>;
  return (
    <WhatCame query={query}>
      {(data) => (
        <div className="stack">
          <h2>{say('Keyword coverage: {score} of 100', { score: Math.round(data.total) })}</h2>
          <p className="soft">{say('How much of what the posting asks your CV says. It is not a chance of passing.')}</p>
          <table className="table">
            <tbody>
              {data.parts.map(({ name, points, of, why }) => (
                <tr key={name}>
                  <th scope="row">{tell(name)}</th>
                  <td>{say('{points} of {of}', { points: Math.round(points), of })}</td>
                  <td className="soft">{tell(why)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="soft">{say('Years, education, soft skills and format count in proportion to the keywords.')}</p>
          <Keywords score={data} />
        </div>
      )}
    </WhatCame>
  );
}

function Keywords({ score: { covered, missing, keywords = [] } }: { score: CoverageScore }) {
  const supported = keywords.filter(({ status }) => status === 'supported').map(({ name }) => name);
  return (
    <>
      <p>
        <strong>{say('In your CV:')}</strong> {covered.join(', ') || say('none of the posting’s keywords')}
      </p>
      {supported.length > 0 && (
        <p>
          <strong>{say('In your facts, but not in this CV:')}</strong> {supported.join(', ')}
        </p>
      )}
      <p>
        <strong>{say('Missing, and never added:')}</strong> {missing.join(', ') || say('nothing')}
      </p>
    </>
  );
}

async function readScore(id: string): Promise<CoverageScore> {
  const { url } = await call('artifactLink', { params: { id }, input: { inline: false } });
  return CoverageScore.parse(await (await fetch(url)).json());
}
