import { useState } from 'react';
import { DepartmentSenderSetDocument, TestMailDocument, TestMailSendDocument } from '../../gql/graphql';
import { useChange, useData } from '../../lib/query';
import { useViewer } from '../../lib/session';
import { Button } from '../../ui/Button';
import { ErrorSummary, faultAt, type Fault } from '../../ui/ErrorSummary';
import { TextInput } from '../../ui/inputs';
import { Notice } from '../../ui/Notice';
import { Failed } from '../../ui/states';
import { SectionForm } from './parts';
import { useSettingsText, useShowSettings, type SectionProps } from './useSettings';

/** Who mails come from, and whether they arrive. */
export function Mail({ settings, next }: SectionProps) {
  const t = useSettingsText();
  const show = useShowSettings();
  const [input, setInput] = useState({ name: settings.sender.name, email: settings.sender.email, replyTo: settings.sender.replyTo });
  const [saves, setSaves] = useState(0);
  const change = useChange(DepartmentSenderSetDocument);
  const faults = change.data?.departmentSenderSet.userErrors ?? [];
  const fieldOf = (fault: Fault) => `sender-${fault.path.at(-1) ?? 'name'}`;
  const field = (name: keyof typeof input) => ({
    id: `sender-${name}`,
    value: input[name],
    error: faultAt(faults, name),
    onChange: (e: { currentTarget: { value: string } }) => {
      const { value } = e.currentTarget;
      setInput((all) => ({ ...all, [name]: value }));
    },
  });
  return (
    <>
      {!settings.mailConfigured && (
        <Notice>
          <p>{t.noServer}</p>
        </Notice>
      )}
      <SectionForm
        title={t.sections.mail}
        lead={t.mailText}
        faults={faults}
        fieldOf={fieldOf}
        error={change.error}
        saves={saves}
        busy={change.isPending}
        leadsOn={false}
        onSubmit={() =>
          change.mutate(
            { input },
            {
              onSuccess: ({ departmentSenderSet: r }) => {
                if (!show(r.settings)) return;
                setSaves((count) => count + 1);
              },
            },
          )
        }
      >
        <TextInput {...field('name')} label={t.senderName} description={t.senderNameHint} />
        <div className="halves">
          <TextInput {...field('email')} type="email" label={t.senderEmail} description={t.senderEmailHint(settings.operatorSender)} />
          <TextInput {...field('replyTo')} type="email" label={t.replyTo} description={t.replyToHint} />
        </div>
      </SectionForm>
      <TestMail configured={settings.mailConfigured} {...(next ? { next } : {})} />
    </>
  );
}

/** Sends a mail to the reader and says in plain words what became of it. */
function TestMail({ configured, next }: { configured: boolean; next?: () => void }) {
  const t = useSettingsText();
  const viewer = useViewer();
  const send = useChange(TestMailSendDocument);
  const r = send.data?.testMailSend;
  const id = r?.message?.id ?? '';
  const [seen, setSeen] = useState<{ id: string; state: string; lastError: string; to: string } | null>(null);
  const settled = seen !== null && seen.id === id && (seen.state !== 'WAITING' || seen.lastError !== '' || !configured);
  const asked = useData(TestMailDocument, { message: id }, { enabled: id !== '' && !settled, refetchInterval: settled ? false : 700 });
  const now = asked.data?.testMail;
  if (now && now.id === id && (seen?.id !== now.id || seen.state !== now.state || seen.lastError !== now.lastError)) setSeen({ id: now.id, state: now.state, lastError: now.lastError, to: now.to });
  const shown = seen?.id === id ? seen : null;
  return (
    <section className="card" aria-labelledby="test-mail">
      <h2 id="test-mail">{t.test}</h2>
      <p className="muted">{t.testHint(viewer?.person.email ?? '')}</p>
      {send.error && <Failed error={send.error} />}
      <ErrorSummary faults={r?.userErrors ?? []} fieldOf={() => undefined} />
      <div className="row">
        <Button kind="quiet" busy={send.isPending} onClick={() => send.mutate({})}>
          {t.test}
        </Button>
        {next && <Button onClick={next}>{t.markDone}</Button>}
      </div>
      <div role="status">
        {id !== '' && (
          <>
            {asked.error && !shown && <p>{t.testUnread}</p>}
            {shown?.state === 'SENT' && (
              <Notice kind="done">
                <p>{t.testSent(shown.to)}</p>
              </Notice>
            )}
            {shown?.state === 'FAILED' && (
              <Notice kind="danger">
                <p>{t.testFailed}</p>
                <p className="mono">{shown.lastError}</p>
              </Notice>
            )}
            {shown?.state === 'WAITING' && shown.lastError !== '' && (
              <Notice kind="danger">
                <p>{t.testTried}</p>
                <p className="mono">{shown.lastError}</p>
              </Notice>
            )}
            {(shown === null || (shown.state === 'WAITING' && shown.lastError === '')) && !asked.error && <p>{configured ? t.testSending : t.testWaits}</p>}
          </>
        )}
      </div>
    </section>
  );
}
