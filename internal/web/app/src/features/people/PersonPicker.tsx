import { useId, useState } from 'react';
import { PeoplePickDocument, type PersonLineFragment } from '../../gql/graphql';
import { usePick } from '../../i18n/text';
import { useData } from '../../lib/query';
import { Button } from '../../ui/Button';
import { TextInput } from '../../ui/inputs';
import { useRecordsText } from './recordsText';

type Props = { label: string; chosen: PersonLineFragment | null; but?: string[]; error?: string; onChoose: (person: PersonLineFragment | null) => void };

/** Finds one person by name or address. */
export function PersonPicker({ label, chosen, but = [], error, onChoose }: Props) {
  const t = useRecordsText();
  const pick = usePick();
  const id = useId();
  const [search, setSearch] = useState('');
  const asked = search.trim();
  const found = useData(PeoplePickDocument, { search: asked }, { enabled: asked.length > 1 });
  const people = asked.length > 1 ? (found.data?.people.nodes ?? []).filter((p) => !but.includes(p.id)) : [];
  if (chosen) {
    return (
      <div className="row">
        <span>
          <span className="muted small">{label}</span> <span className="strong">{chosen.name}</span>
        </span>
        <Button kind="quiet" aria-label={t.pickDropOf(label)} onClick={() => onChoose(null)}>
          {t.pickDrop}
        </Button>
      </div>
    );
  }
  return (
    <div className="stack-s">
      <TextInput id={id} type="search" label={label} description={t.pick} error={error} value={search} autoComplete="off" onChange={(e) => setSearch(e.currentTarget.value)} />
      {asked.length > 1 && !found.isPending && people.length === 0 && <p className="muted small">{t.pickNone}</p>}
      {people.length > 0 && (
        <ul className="picks" aria-label={label}>
          {people.map((p) => (
            <li key={p.id}>
              <button
                type="button"
                className="pick"
                onClick={() => {
                  onChoose(p);
                  setSearch('');
                }}
              >
                <span className="strong">{p.name}</span> <span className="muted small">{[p.email, p.division ? pick(p.division.name) : ''].filter((w) => w !== '').join(' · ')}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
