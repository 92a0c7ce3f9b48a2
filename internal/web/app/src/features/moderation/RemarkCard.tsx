import { useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { RemarkDecideDocument, RemarkModerationsDocument, type RemarkModerationsQuery, type RemarkState } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { number as said } from '../../lib/format';
import { keyOf, useChange } from '../../lib/query';
import { Button } from '../../ui/Button';
import { ErrorSummary, type Fault } from '../../ui/ErrorSummary';
import { Icon } from '../../ui/Icon';
import { Failed } from '../../ui/states';
import { Edit, Spoken, Withhold, Written } from './CommentCard';
import type { ModeratedRemark } from './remarks';
import { useFeatureText } from './text';

type Props = { remark: ModeratedRemark; number: number; rare?: boolean };

/** One remark of a mentee and what is decided about it. One that is kept from the mentor is read only. */
export function RemarkCard({ remark: r, number, rare = false }: Props) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const id = useId();
  const card = useRef<HTMLLIElement>(null);
  const [writing, setWriting] = useState<'edit' | 'withhold' | null>(null);
  const decide = useDecision(r.id, () => {
    setWriting(null);
    // The control that decided is gone: the card itself says how it stands now.
    card.current?.focus();
  });
  return (
    <li ref={card} tabIndex={-1} className="card moderated-comment" aria-labelledby={`${id}h`}>
      <div className="spread">
        <h3 id={`${id}h`} className="small muted">
          <span className="unseen">{t.remarks.remarkLabel(said(number, language))}: </span>
          {pick(r.title)}
        </h3>
        <span className="row">
          {r.language !== '' && <Spoken language={r.language} />}
          {!r.notToMentor && <span className={`chip ${{ PENDING: '', ACCEPTED: 'on', WITHHELD: 'bad' }[r.state]}`}>{t.states[r.state]}</span>}
        </span>
      </div>
      <Written parts={r.parts} language={r.language} />
      {rare && r.state !== 'WITHHELD' && r.edited === '' && (
        <p className="rare">
          <Icon name="alert" size={16} /> {t.remarks.rare}
        </p>
      )}
      {r.edited !== '' && (
        <div className="comment-edited">
          <p className="small muted">{t.edited}</p>
          <p className="authored">{r.edited}</p>
        </div>
      )}
      {r.reason !== '' && <p className="small muted">{t.reasonGiven(r.reason)}</p>}
      {decide.error && <Failed error={decide.error} />}
      <ErrorSummary faults={decide.faults} fieldOf={(f) => (f.path.at(-1) === 'reason' ? `${id}reason` : `${id}text`)} />
      {!r.notToMentor && r.state !== 'PENDING' && (
        <div className="row">
          <Button kind="quiet" busy={decide.busy} onClick={() => decide.as('PENDING')}>
            {t.undo}
          </Button>
        </div>
      )}
      {!r.notToMentor && r.state === 'PENDING' && writing === null && (
        <div className="row">
          {!rare && (
            <Button busy={decide.busy} onClick={() => decide.as('ACCEPTED')}>
              {t.accept}
            </Button>
          )}
          <Button kind="quiet" onClick={() => setWriting('edit')}>
            {rare ? t.translate : t.edit}
          </Button>
          <Button kind="quiet" onClick={() => setWriting('withhold')}>
            {t.withhold}
          </Button>
        </div>
      )}
      {writing === 'edit' && (
        <Edit id={id} label={t.remarks.editLabel} comment={r} busy={decide.busy} onCancel={() => setWriting(null)} onSave={(text, reason) => decide.as('ACCEPTED', text, reason)} />
      )}
      {writing === 'withhold' && <Withhold id={id} busy={decide.busy} onCancel={() => setWriting(null)} onSave={(reason) => decide.as('WITHHELD', '', reason)} />}
    </li>
  );
}

function useDecision(remark: string, onDone: () => void) {
  const client = useQueryClient();
  const [faults, setFaults] = useState<Fault[]>([]);
  const decide = useChange(RemarkDecideDocument);
  return {
    faults,
    busy: decide.isPending,
    error: decide.error,
    as: (state: RemarkState, text = '', reason = '') =>
      decide.mutate(
        { remark, input: { state, text, reason } },
        {
          onSuccess: ({ remarkDecide: { moderation, userErrors } }) => {
            setFaults(userErrors);
            if (!moderation) return;
            client.setQueryData<RemarkModerationsQuery>(
              keyOf(RemarkModerationsDocument, {}),
              (all) => all && { remarkModerations: all.remarkModerations.map((m) => (m.report === moderation.report ? moderation : m)) },
            );
            onDone();
          },
        },
      ),
  };
}
