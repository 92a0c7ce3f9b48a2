import { useState } from 'react';
import { NominationFileAddDocument, NominationFileRemoveDocument } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { number } from '../../lib/format';
import { upload } from '../../lib/graphql';
import { useChange } from '../../lib/query';
import { Confirm } from '../../ui/Confirm';
import { ErrorSummary, type Fault } from '../../ui/ErrorSummary';
import { FileInput } from '../../ui/inputs';
import { Failed } from '../../ui/states';
import { useKeep } from './cache';
import { noFaults } from './faults';
import type { Nomination } from './NominationPage';
import { Said } from './Said';
import { useFeatureText } from './text';

const mostBytes = 10 * 1024 * 1024;
const mostFiles = 6;

type Props = { nomination: Nomination; ofPackage: boolean; changes: boolean };

/** The viewer's own files beside what they write. */
export function Files({ nomination: n, ofPackage, changes }: Props) {
  const t = useFeatureText();
  const language = useLanguage();
  const keep = useKeep();
  const own = n.files.filter((f) => f.own && f.package === ofPackage);
  const [said, setSaid] = useState('');
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [faults, setFaults] = useState<Fault[]>(noFaults);
  const [leaving, setLeaving] = useState<(typeof own)[number] | null>(null);
  const add = useChange(NominationFileAddDocument);
  const remove = useChange(NominationFileRemoveDocument);
  const take = async (file: File | null) => {
    if (!file || sending) return;
    setError(null);
    setSaid('');
    const why = file.size > mostBytes ? t.fileTooLarge : /\.pdf$/i.test(file.name) ? '' : t.fileNotPDF;
    setFaults(why === '' ? noFaults : [{ code: 'INVALID', path: ['upload'], message: why }]);
    if (why !== '') return;
    setSending(true);
    try {
      const { nominationFileAdd: done } = await add.mutateAsync({ nomination: n.id, upload: await upload(file) });
      setFaults(done.userErrors);
      if (!done.nomination) return;
      keep(done.nomination);
      setSaid(t.fileAdded(file.name));
    } catch (err) {
      setError(err);
    } finally {
      setSending(false);
    }
  };
  if (own.length === 0 && !changes) return null;
  return (
    <section className="card" aria-labelledby="files">
      <h2 id="files">{t.files}</h2>
      {own.length === 0 && <p className="muted">{t.filesNone}</p>}
      {own.length > 0 && (
        <ul className="people-list">
          {own.map((f) => (
            <li key={f.id}>
              <span>
                <a href={f.path}>{f.name}</a> <span className="muted small">{t.fileSize(number(Math.max(1, Math.round(f.size / 1024)), language))}</span>
              </span>
              {changes && (
                <button type="button" className="link no-print" aria-label={t.fileRemoveLabel(f.name)} onClick={() => setLeaving(f)}>
                  {t.fileRemove}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <Said text={said} />
      {Boolean(error) && <Failed error={error} />}
      <ErrorSummary faults={faults} fieldOf={() => 'file'} />
      {changes && own.length < mostFiles && (
        <FileInput id="file" label={t.fileChoose} description={t.filesHint} placeholder={sending ? t.fileSending : t.fileNone} accept=".pdf,application/pdf" value={null} error={faults[0]?.message} onChange={(file) => void take(file)} />
      )}
      <Confirm
        title={t.fileRemoveTitle}
        open={leaving !== null}
        confirm={t.fileRemove}
        kind="danger"
        busy={remove.isPending}
        error={remove.error}
        faults={remove.data?.nominationFileRemove.userErrors ?? noFaults}
        onConfirm={() =>
          leaving &&
          remove.mutate(
            { nomination: n.id, file: leaving.id },
            {
              onSuccess: ({ nominationFileRemove: { nomination } }) => {
                if (!nomination) return;
                keep(nomination);
                setLeaving(null);
                setSaid('');
              },
            },
          )
        }
        onClose={() => setLeaving(null)}
      >
        <p>{leaving && t.fileRemoveText(leaving.name)}</p>
      </Confirm>
    </section>
  );
}
