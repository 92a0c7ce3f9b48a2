import { RemindersStopDocument } from '../../gql/graphql';
import { useToken } from '../../lib/fragment';
import { useChange } from '../../lib/query';
import { Button } from '../../ui/Button';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Failed } from '../../ui/states';
import { useFeatureText } from './text';

/** Where the link in a reminder leads that ends reminders. Mail scanners follow links too, so a
 * person ends them by a button. */
export default function StopPage() {
  const t = useFeatureText();
  const [token] = useToken();
  const stop = useChange(RemindersStopDocument);
  const answer = stop.data?.remindersStop;
  if (token === '') {
    return (
      <Page title={t.noTokenTitle} narrow>
        <p>{t.noTokenText}</p>
      </Page>
    );
  }
  return (
    <Page title={t.stopTitle} lead={answer?.done ? undefined : t.stopLead} narrow>
      {answer?.done ? (
        <Outcome>
          <p>{t.stopped}</p>
        </Outcome>
      ) : (
        <>
          {stop.error && <Failed error={stop.error} />}
          <ErrorSummary faults={answer?.userErrors ?? []} fieldOf={() => undefined} />
          <div>
            <Button busy={stop.isPending} onClick={() => stop.mutate({ token })}>
              {t.stop}
            </Button>
          </div>
        </>
      )}
      <p>
        <a href={`/i#token=${encodeURIComponent(token)}`}>{t.stopAnswer}</a>
      </p>
    </Page>
  );
}
