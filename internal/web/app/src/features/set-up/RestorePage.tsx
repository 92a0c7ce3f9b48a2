import { useState, type FormEvent } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useLanguage } from '../../i18n/language';
import { moment, number } from '../../lib/format';
import { restore, RestoreRefused, type RestoreFault, type RestoreStep, type Restored } from '../../lib/restore';
import { useReloadSession } from '../../lib/session';
import { Bar } from '../../ui/Bar';
import { Button } from '../../ui/Button';
import { ErrorSummary, faultAt } from '../../ui/ErrorSummary';
import { FileInput, TextInput } from '../../ui/inputs';
import { Notice } from '../../ui/Notice';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { useFeatureText } from './text';

/** Fills an empty installation from a backup, in the place of setting a department up. */
export function RestorePage({ token, onBack }: { token: string; onBack: () => void }) {
  const t = useFeatureText();
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [step, setStep] = useState<RestoreStep | null>(null);
  const [missing, setMissing] = useState(false);
  const sending = useMutation<Restored, Error, File>({
    mutationFn: (chosen) => restore({ token, passphrase, file: chosen }, setStep),
    onSettled: () => setStep(null),
    networkMode: 'always',
  });
  if (sending.data) return <Done restored={sending.data} />;
  const refused = sending.error instanceof RestoreRefused ? sending.error.fault : sending.error ? { code: 'INTERNAL', message: '', field: '' } : null;
  const faults = missing ? [{ code: 'INVALID', path: ['file'], message: t.chooseFirst }] : refused ? [faultOf(refused, t.refused)] : [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(file === null);
    if (file) sending.mutate(file);
  };
  return (
    <Page title={t.restoreTitle} lead={t.restoreLead} narrow>
      <form className="stack" onSubmit={submit} noValidate>
        <ErrorSummary faults={faults} fieldOf={(f) => f.path.at(-1)} />
        <section className="card">
          <FileInput id="file" label={t.file} description={t.fileHint} placeholder={t.noFile} value={file} disabled={sending.isPending} error={faultAt(faults, 'file')} onChange={setFile} />
          <TextInput
            id="passphrase" type="password" autoComplete="off" label={t.passphrase} description={t.passphraseHint} value={passphrase} disabled={sending.isPending}
            error={faultAt(faults, 'passphrase')} onChange={(e) => setPassphrase(e.currentTarget.value)}
          />
        </section>
        <Notice>
          <p className="strong">{t.before}</p>
          <ul>
            {Object.values(t.beforeText).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
        {step && <Underway step={step} />}
        <div className="row">
          <Button type="submit" busy={sending.isPending}>
            {t.restore}
          </Button>
          {!sending.isPending && (
            <Button kind="quiet" onClick={onBack}>
              {t.backToSetUp}
            </Button>
          )}
        </div>
      </form>
    </Page>
  );
}

function faultOf(f: RestoreFault, own: { OFFLINE: string; PROXY_TOO_LARGE: string; INTERNAL: string }) {
  const said = f.message !== '' ? f.message : f.code === 'OFFLINE' || f.code === 'PROXY_TOO_LARGE' ? own[f.code] : own.INTERNAL;
  return { code: f.code, path: [f.field === 'passphrase' ? 'passphrase' : 'file'], message: said };
}

function Underway({ step: s }: { step: RestoreStep }) {
  const t = useFeatureText();
  const language = useLanguage();
  const told = s.step === 'SENDING' ? (n: number) => t.megabytes(number(n / 1e6, language, 1)) : (n: number) => number(n, language);
  return (
    <div className="card">
      <p className="strong" role="status">
        {t.steps[s.step]}
      </p>
      <Bar share={s.total > 0 ? s.done / s.total : 0} />
      <p className="small muted tabular">{s.total > 0 ? t.ofTotal(told(s.done), told(s.total)) : told(s.done)}</p>
    </div>
  );
}

function Done({ restored: r }: { restored: Restored }) {
  const t = useFeatureText();
  const language = useLanguage();
  const reload = useReloadSession();
  const signIn = () => void reload().then(() => location.assign('/sign-in'));
  return (
    <Page title={t.doneTitle} narrow>
      <div className="stack">
        <Outcome>
          <p>{t.done(moment(r.made, 'UTC', language))}</p>
        </Outcome>
        <dl className="facts">
          <dt>{t.content}</dt>
          <dd className="mono">{r.content}</dd>
          <dt>{t.rows}</dt>
          <dd>{t.rowsOf(number(r.rows, language), number(r.tables, language))}</dd>
          <dt>{t.keys}</dt>
          <dd>{number(r.keys, language)}</dd>
        </dl>
        <p className="muted small">{t.contentHint}</p>
        {r.lostBoxes > 0 && (
          <Notice kind="danger">
            <p>{t.lost(number(r.lostBoxes, language), r.lostBoxes)}</p>
          </Notice>
        )}
        {r.breaches.length > 0 && (
          <Notice kind="danger">
            <p>{t.breaches}</p>
            <ul className="mono">
              {r.breaches.map((b) => (
                <li key={b}>{b}</li>
              ))}
            </ul>
          </Notice>
        )}
        {!r.mail && (
          <Notice>
            <p>{t.noMail}</p>
          </Notice>
        )}
        <div className="row">
          <Button onClick={signIn}>{t.signIn}</Button>
        </div>
      </div>
    </Page>
  );
}
