import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { PersonChangeDocument, PersonDocument, PersonEditDocument, type PersonEditQuery, type PersonFields } from '../../gql/graphql';
import { keyOf, useChange, useData } from '../../lib/query';
import { Button } from '../../ui/Button';
import { Missing } from '../../ui/Missing';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Shown } from '../../ui/states';
import { RecordForm } from './RecordForm';
import { useRecordsText } from './recordsText';
import './people.css';

type Person = NonNullable<PersonEditQuery['person']>;

const fieldsOf = (p: Person): PersonFields => ({
  name: p.name,
  emails: [p.email, ...p.addresses.filter((a) => a !== p.email)].filter((a) => a !== ''),
  division: p.division?.id ?? null,
  site: p.site?.id ?? null,
  rank: p.rank,
  position: p.position,
  appointmentType: p.appointmentType,
  appointed: p.appointed,
  promoted: p.promoted,
  nextReview: p.nextReview,
  nextReviewKind: p.nextReviewKind,
  language: p.language,
  status: p.recordedStatus ?? p.status,
});

/** Corrects everything on record of somebody, and goes back to how it was. */
export default function PersonEditPage() {
  const { id = '' } = useParams();
  const read = useData(PersonEditDocument, { id });
  return <Shown read={read}>{({ person }) => (person?.viewerCanChange ? <Edit key={person.id} person={person} /> : <Missing />)}</Shown>;
}

function Edit({ person }: { person: Person }) {
  const t = useRecordsText();
  const client = useQueryClient();
  const [before, setBefore] = useState<PersonFields | null>(null);
  const [said, setSaid] = useState('');
  const [round, setRound] = useState(0);
  const [now, setNow] = useState(() => fieldsOf(person));
  const change = useChange(PersonChangeDocument);
  const send = (input: PersonFields, undo: boolean) =>
    change.mutate(
      { person: person.id, input: { ...input, emails: input.emails.filter((e) => e.trim() !== '') } },
      {
        onSuccess: ({ personChange: r }) => {
          if (!r.person) return;
          setBefore(undo ? null : now);
          setNow(fieldsOf(r.person));
          setSaid(undo ? t.undone : t.saved(r.person.name));
          setRound((n) => n + 1);
          void client.invalidateQueries({ queryKey: keyOf(PersonEditDocument) });
          void client.invalidateQueries({ queryKey: keyOf(PersonDocument) });
        },
      },
    );
  return (
    <Page
      title={t.editTitle(now.name)}
      lead={t.editLead}
      above={
        <Link className="crumb" to={`/people/${person.id}`}>
          {now.name}
        </Link>
      }
    >
      {said !== '' && (
        <Outcome key={round}>
          <p>{said}</p>
          {before && (
            <Button kind="quiet" busy={change.isPending} onClick={() => send(before, true)}>
              {t.undo}
            </Button>
          )}
        </Outcome>
      )}
      <RecordForm key={round} start={now} known busy={change.isPending} error={change.error} faults={change.data?.personChange.userErrors ?? []} onSave={(input) => send(input, false)} />
    </Page>
  );
}
