import type { Artifact } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { useQuery } from '@tanstack/react-query';
import { call } from '../session.ts';
import { Act } from './act.tsx';
import { Problem } from './problem.tsx';

type Props = { title: string; missing: string; html: Artifact | undefined; files: Artifact[] };

/** A document at true size in a frame that may run nothing, and its files to keep. `missing`: what is said while there is none. */
export function ArtifactFrame({ title, missing, html, files }: Props) {
  if (html === undefined) return <p className="card soft">{missing}</p>;
  return (
    <div className="stack">
      <div className="row wrap">
        <ArtifactFiles files={files} />
        {html.kind !== 'interview-prep' && !files.some(({ mime }) => mime === 'application/pdf') && (
          <span className="soft small">{say('No PDF was made; a Chromium browser is needed for that.')}</span>
        )}
      </div>
      <Frame id={html.id} title={title} />
    </div>
  );
}

/** A button for each file, to keep it outside. */
export function ArtifactFiles({ files }: { files: Artifact[] }) {
  return files.map(({ id, name }) => (
    <Act key={id} action={async () => download(id)}>
      {say('Save {name}', { name })}
    </Act>
  ));
}

/** Links are good for a minute, so each showing asks for its own. */
function useLink(id: string) {
  return useQuery({
    queryKey: ['artifact-link', id],
    queryFn: async () => call('artifactLink', { params: { id }, input: { inline: true } }),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

function Frame({ id, title }: { id: string; title: string }) {
  const { data, error } = useLink(id);
  if (error) return <Problem thrown={error} />;
  if (!data) return <p className="late">{say('Loading…')}</p>;
  return <iframe className="sheet" title={title} sandbox="" src={data.url} />;
}

/** A picture as wide as there is room. */
export function ArtifactPicture({ id, title }: { id: string; title: string }) {
  const { data, error } = useLink(id);
  if (error) return <Problem thrown={error} />;
  if (!data) return <p className="late">{say('Loading…')}</p>;
  return <img className="picture" alt={title} src={data.url} />;
}

/** Saves a file where the browser keeps what it downloads. */
export async function download(id: string): Promise<void> {
  const { url, artifact } = await call('artifactLink', { params: { id }, input: { inline: false } });
  const link = document.createElement('a');
  link.href = url;
  link.download = artifact.name;
  link.click();
}
