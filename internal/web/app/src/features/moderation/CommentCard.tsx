import { useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState, type FormEvent } from 'react';
import { CommentAcceptDocument, CommentReopenDocument, CommentWithholdDocument, ModerationDocument, type ModeratedCommentFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { number as said } from '../../lib/format';
import { keyOf, useChange } from '../../lib/query';
import { Button } from '../../ui/Button';
import { ErrorSummary, type Fault } from '../../ui/ErrorSummary';
import { Icon } from '../../ui/Icon';
import { Textarea, TextInput } from '../../ui/inputs';
import { Failed } from '../../ui/states';
import { useUiText } from '../../ui/text';
import { useFeatureText } from './text';

type Comment = ModeratedCommentFragment;
type Props = { comment: Comment; number: number; title: { en: string; fr: string } };

/** One comment and what is decided about it. */
export function CommentCard({ comment: c, number, title }: Props) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const id = useId();
  const card = useRef<HTMLLIElement>(null);
  const [writing, setWriting] = useState<'edit' | 'withhold' | null>(null);
  const decide = useDecision(() => {
    setWriting(null);
    // The control that decided is gone: the card itself says how it stands now.
    card.current?.focus();
  });
  return (
    <li ref={card} tabIndex={-1} className="card moderated-comment" aria-labelledby={`${id}h`}>
      <div className="spread">
        <h2 id={`${id}h`} className="small muted">
          <span className="unseen">{t.commentLabel(said(number, language))}: </span>
          {pick(title)}
        </h2>
        <span className="row">
          {c.language && <Spoken language={c.language} />}
          <span className={`chip ${{ PENDING: '', ACCEPTED: 'on', WITHHELD: 'bad' }[c.state]}`}>{t.states[c.state]}</span>
        </span>
      </div>
      <Written parts={c.parts} language={c.language ?? ''} />
      {c.rareLanguage && c.state === 'PENDING' && (
        <p className="rare">
          <Icon name="alert" size={16} /> {t.rare}
        </p>
      )}
      {c.edited && (
        <div className="comment-edited">
          <p className="small muted">{t.edited}</p>
          <p className="authored">{c.edited}</p>
        </div>
      )}
      {c.reason !== '' && <p className="small muted">{t.reasonGiven(c.reason)}</p>}
      {decide.error && <Failed error={decide.error} />}
      <ErrorSummary faults={decide.faults} fieldOf={(f) => (f.path.at(-1) === 'reason' ? `${id}reason` : `${id}text`)} />
      {c.state !== 'PENDING' && (
        <div className="row">
          <Button kind="quiet" busy={decide.busy} onClick={decide.reopen(c.id)}>
            {t.undo}
          </Button>
        </div>
      )}
      {c.state === 'PENDING' && writing === null && (
        <div className="row">
          {!c.rareLanguage && (
            <Button busy={decide.busy} onClick={decide.accept(c.id)}>
              {t.accept}
            </Button>
          )}
          <Button kind="quiet" onClick={() => setWriting('edit')}>
            {c.rareLanguage ? t.translate : t.edit}
          </Button>
          <Button kind="quiet" onClick={() => setWriting('withhold')}>
            {t.withhold}
          </Button>
        </div>
      )}
      {writing === 'edit' && <Edit id={id} comment={c} busy={decide.busy} onCancel={() => setWriting(null)} onSave={(text, reason) => decide.accept(c.id, text, reason)()} />}
      {writing === 'withhold' && <Withhold id={id} busy={decide.busy} onCancel={() => setWriting(null)} onSave={(reason) => decide.withhold(c.id, reason)()} />}
    </li>
  );
}

/** What somebody wrote, with what may give them away marked in colour and in words. */
export function Written({ parts, language }: { parts: Comment['parts']; language: string }) {
  const t = useFeatureText();
  return (
    <p className="authored comment-text" {...(language.length === 2 ? { lang: language } : {})}>
      {parts.map((part, i) =>
        part.mark ? (
          <mark key={i} title={t.marks[part.mark]}>
            {part.text}
            <span className="unseen"> ({t.marks[part.mark]})</span>
          </mark>
        ) : (
          <span key={i}>{part.text}</span>
        ),
      )}
    </p>
  );
}

/** The language by its name, or the script where that is all that is known. */
export function Spoken({ language: code }: { language: string }) {
  const t = useFeatureText();
  const language = useLanguage();
  const name = code.length === 2 ? (new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code) : code;
  return <span className="chip">{t.inLanguage(name)}</span>;
}

function useDecision(onDone: () => void) {
  const client = useQueryClient();
  const [faults, setFaults] = useState<Fault[]>([]);
  const accept = useChange(CommentAcceptDocument);
  const withhold = useChange(CommentWithholdDocument);
  const reopen = useChange(CommentReopenDocument);
  const told = (payload: { userErrors: Fault[] }) => {
    setFaults(payload.userErrors);
    if (payload.userErrors.length > 0) return;
    void client.invalidateQueries({ queryKey: keyOf(ModerationDocument) });
    onDone();
  };
  return {
    faults,
    busy: accept.isPending || withhold.isPending || reopen.isPending,
    error: accept.error ?? withhold.error ?? reopen.error,
    accept: (comment: string, text: string | null = null, reason = '') => () =>
      accept.mutate({ comment, input: { text, reason } }, { onSuccess: (data) => told(data.commentAccept) }),
    withhold: (comment: string, reason: string) => () => withhold.mutate({ comment, reason }, { onSuccess: (data) => told(data.commentWithhold) }),
    reopen: (comment: string) => () => reopen.mutate({ comment }, { onSuccess: (data) => told(data.commentReopen) }),
  };
}

type EditProps = { id: string; label?: string; comment: Pick<Comment, 'parts'>; busy: boolean; onCancel: () => void; onSave: (text: string, reason: string) => void };

export function Edit({ id, label, comment, busy, onCancel, onSave }: EditProps) {
  const t = useFeatureText();
  const ui = useUiText();
  const [text, setText] = useState(comment.parts.map((p) => p.text).join(''));
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(text, reason);
  };
  return (
    <form className="stack-s" onSubmit={submit}>
      <Textarea id={`${id}text`} label={label ?? t.editLabel} value={text} rows={4} autoFocus onChange={(e) => setText(e.currentTarget.value)} />
      <TextInput id={`${id}reason`} label={t.editReason} value={reason} onChange={(e) => setReason(e.currentTarget.value)} />
      <div className="row">
        <Button type="submit" busy={busy}>
          {t.saveEdited}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {ui.cancel}
        </Button>
      </div>
    </form>
  );
}

type WithholdProps = { id: string; busy: boolean; onCancel: () => void; onSave: (reason: string) => void };

export function Withhold({ id, busy, onCancel, onSave }: WithholdProps) {
  const t = useFeatureText();
  const ui = useUiText();
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(reason);
  };
  return (
    <form className="stack-s" onSubmit={submit}>
      <TextInput id={`${id}reason`} label={t.withholdReason} description={t.withholdHint} value={reason} autoFocus onChange={(e) => setReason(e.currentTarget.value)} />
      <div className="row">
        <Button type="submit" busy={busy}>
          {t.saveWithheld}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {ui.cancel}
        </Button>
      </div>
    </form>
  );
}
