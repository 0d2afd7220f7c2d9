import type { Artifact, ArtifactKind, MadeDocuments } from '@sincerely/shared';
import { sql } from 'kysely';
import type { Storage } from '../storage/storage.ts';

const kinds: ArtifactKind[] = ['cv-html', 'cv-pdf', 'cv-docx', 'letter-html', 'letter-pdf', 'letter-docx'];

type Row = Pick<Artifact, 'id' | 'kind' | 'name' | 'mime' | 'bytes' | 'createdAt'> & {
  applicationId: string;
  title: string;
  company: string;
  versions: number;
};

/** The newest CV and letter of every application that has any, those made last first. */
export function madeDocuments(storage: Storage): MadeDocuments[] {
  const rows = storage.rows(sql<Row>`
    WITH ranked AS (
      SELECT *, row_number() OVER (PARTITION BY application_id, kind ORDER BY created_at DESC, rowid DESC) AS place
      FROM artifacts WHERE application_id IS NOT NULL AND kind IN (${sql.join(kinds)}))
    SELECT r.id, r.kind, r.name, r.mime, r.bytes, r.created_at AS createdAt, r.application_id AS applicationId, i.title, i.company,
      (SELECT count(*) FROM artifacts v WHERE v.application_id = r.application_id AND v.kind = 'tailored') AS versions
    FROM ranked r JOIN applications a ON a.id = r.application_id AND a.removed_at IS NULL
      JOIN application_index i ON i.application_id = r.application_id
    WHERE r.place = 1 ORDER BY r.created_at DESC`);
  return [...Map.groupBy(rows, ({ applicationId }) => applicationId).values()].map(madeFor);
}

function madeFor(rows: Row[]): MadeDocuments {
  const [{ applicationId, title, company, versions, createdAt }] = rows as [Row];
  const files = rows.map(({ id, kind, name, mime, bytes }) => ({ id, kind, name, mime, bytes }));
  return { applicationId, title, company, versions, madeAt: createdAt, files };
}
