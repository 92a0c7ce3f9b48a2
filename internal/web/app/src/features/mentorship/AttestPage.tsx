import { useEffect } from 'react';
import { AttestationAnswerDocument, AttestationOpenDocument } from '../../gql/graphql';
import { useToken } from '../../lib/fragment';
import { useChange } from '../../lib/query';
import { Button } from '../../ui/Button';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Failed, Loading } from '../../ui/states';
import { useMentoringText } from './mentoringText';
import { useDay } from './parts';

/** Where a mentee from elsewhere confirms a mentorship, without an account. */
export default function AttestPage() {
  const t = useMentoringText();
  const day = useDay();
  const [token] = useToken();
  const open = useChange(AttestationOpenDocument);
  const answer = useChange(AttestationAnswerDocument);
  const { mutate } = open;
  useEffect(() => {
    if (token !== '') mutate({ token });
  }, [token, mutate]);
  const asked = open.data?.attestationOpen.attestation;
  const given = answer.data?.attestationAnswer;
  const faults = [...(open.data?.attestationOpen.userErrors ?? []), ...(given?.userErrors ?? [])];
  return (
    <Page title={t.attestTitle} lead={asked ? t.attestLead(asked.mentor) : undefined} narrow>
      {token === '' && <p>{t.attestNoToken}</p>}
      {open.isPending && <Loading lines={3} />}
      {open.error && <Failed error={open.error} retry={() => mutate({ token })} />}
      {answer.error && <Failed error={answer.error} />}
      <ErrorSummary faults={faults} fieldOf={() => undefined} />
      {given?.done ? (
        <Outcome>
          <p>{t.attestDone}</p>
        </Outcome>
      ) : (
        asked && (
          <section className="card stack" aria-label={t.attestTitle}>
            <dl className="facts">
              <dt>{t.mentorIs}</dt>
              <dd>{asked.mentor}</dd>
              <dt>{t.menteeIs}</dt>
              <dd>{asked.mentee}</dd>
              <dt>{t.level}</dt>
              <dd>{[t.levels[asked.level], asked.place].filter((w) => w !== '').join(', ')}</dd>
              <dt>{t.firstDay}</dt>
              <dd>{day(asked.started)}</dd>
              {asked.ended && (
                <>
                  <dt>{t.lastDay}</dt>
                  <dd>{day(asked.ended)}</dd>
                </>
              )}
            </dl>
            <p className="small muted">{t.attestOnce}</p>
            <div className="row">
              <Button busy={answer.isPending} onClick={() => answer.mutate({ token, confirm: true })}>
                {t.attestYes}
              </Button>
              <Button kind="quiet" busy={answer.isPending} onClick={() => answer.mutate({ token, confirm: false })}>
                {t.attestNo}
              </Button>
            </div>
          </section>
        )
      )}
    </Page>
  );
}
