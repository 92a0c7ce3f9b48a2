import { Notice } from '../../ui/Notice';

type Row = { id: string; name: string; refused: string };

/** What would be done to whom, and to whom not and why. */
export function Refusals({ rows, given, refused }: { rows: Row[]; given: string; refused: (n: number) => string }) {
  const done = rows.filter((r) => r.refused === '');
  const not = rows.filter((r) => r.refused !== '');
  return (
    <>
      {done.length > 0 && (
        <details>
          <summary>{given}</summary>
          <ul>
            {done.map((r) => (
              <li key={r.id}>{r.name}</li>
            ))}
          </ul>
        </details>
      )}
      {not.length > 0 && (
        <Notice kind="danger">
          <p>{refused(not.length)}</p>
          <ul>
            {not.map((r) => (
              <li key={r.id}>
                <span className="strong">{r.name}</span> {r.refused}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
