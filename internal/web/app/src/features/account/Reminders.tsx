import { useQueryClient } from '@tanstack/react-query';
import { AccountDocument, RemindersChooseDocument, type AccountQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { moment } from '../../lib/format';
import { keyOf, useChange } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { Failed } from '../../ui/states';
import { useFeatureText } from './text';

/** Whether reminders come by e-mail. The link in each of them changes the same. */
export function Reminders({ stopped }: { stopped: NonNullable<AccountQuery['viewer']>['remindersStopped'] }) {
  const t = useFeatureText();
  const language = useLanguage();
  const { zone } = useDepartment();
  const client = useQueryClient();
  const choose = useChange(RemindersChooseDocument);
  const receive = stopped != null;
  return (
    <section className="card" aria-labelledby="reminders">
      <h2 id="reminders">{t.reminders}</h2>
      <p role="status">{stopped != null ? t.remindersStopped(moment(stopped, zone, language)) : t.remindersCome}</p>
      <p className="muted small">{t.remindersHint}</p>
      {choose.error && <Failed error={choose.error} />}
      <ErrorSummary faults={choose.data?.remindersChoose.userErrors ?? []} fieldOf={() => undefined} />
      <div className="actions">
        <Button
          kind="quiet"
          busy={choose.isPending}
          onClick={() => choose.mutate({ receive }, { onSuccess: () => void client.invalidateQueries({ queryKey: keyOf(AccountDocument) }) })}
        >
          {receive ? t.remindersResume : t.remindersStop}
        </Button>
      </div>
    </section>
  );
}
