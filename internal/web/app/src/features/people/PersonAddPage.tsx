import { useState } from 'react';
import { Link } from 'react-router';
import { PersonAddDocument, PersonRemoveDocument, type PersonFields } from '../../gql/graphql';
import { useChange } from '../../lib/query';
import { Button } from '../../ui/Button';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { RecordForm } from './RecordForm';
import { useRecordsText } from './recordsText';
import './people.css';

const blank: PersonFields = { name: '', emails: [''], division: null, site: null, rank: '', position: '', appointmentType: '', appointed: null, promoted: null, nextReview: null, nextReviewKind: '', language: 'en', status: 'ACTIVE' };

/** Puts somebody on record, and takes them off again while nothing has happened. */
export default function PersonAddPage() {
  const t = useRecordsText();
  const [made, setMade] = useState<{ id: string; name: string } | null>(null);
  const [gone, setGone] = useState('');
  const [round, setRound] = useState(0);
  const add = useChange(PersonAddDocument);
  const remove = useChange(PersonRemoveDocument);
  const again = () => {
    setMade(null);
    setRound((n) => n + 1);
    add.reset();
    remove.reset();
  };
  return (
    <Page
      title={t.addTitle}
      lead={t.addLead}
      above={
        <Link className="crumb" to="/people">
          {t.people}
        </Link>
      }
    >
      {gone !== '' && !made && (
        <Outcome key={gone}>
          <p>{t.undoneAdd(gone)}</p>
        </Outcome>
      )}
      {made ? (
        <>
          <Outcome key={made.id}>
            <p>{t.added(made.name)}</p>
          </Outcome>
          <ErrorSummary faults={remove.data?.personRemove.userErrors ?? []} fieldOf={() => undefined} />
          <div className="row">
            <Link className="btn" to={`/people/${made.id}`}>
              {t.toPerson}
            </Link>
            <Button kind="quiet" onClick={again}>
              {t.addAnother}
            </Button>
            <Button
              kind="quiet"
              busy={remove.isPending}
              onClick={() =>
                remove.mutate(
                  { person: made.id },
                  {
                    onSuccess: ({ personRemove: r }) => {
                      if (r.userErrors.length > 0) return;
                      setGone(made.name);
                      again();
                    },
                  },
                )
              }
            >
              {t.undo}
            </Button>
          </div>
        </>
      ) : (
        <RecordForm key={round} start={blank} known={false} busy={add.isPending} error={add.error} faults={add.data?.personAdd.userErrors ?? []} onSave={(input) => add.mutate({ input }, { onSuccess: ({ personAdd: r }) => r.person && setMade(r.person) })} />
      )}
    </Page>
  );
}
