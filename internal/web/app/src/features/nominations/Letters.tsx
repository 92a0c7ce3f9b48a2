import { useState } from 'react';
import { SupportLetterAskDocument, SupportLetterRemindDocument, SupportLetterReplaceDocument } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { useChange } from '../../lib/query';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { ErrorSummary, faultAt, type Fault } from '../../ui/ErrorSummary';
import { Checkbox, NativeSelect, TextInput } from '../../ui/inputs';
import { MailAddress } from '../../ui/MailAddress';
import { Failed } from '../../ui/states';
import { useUiText } from '../../ui/text';
import { useKeep } from './cache';
import { useClosing, useDayOf } from './dates';
import { noFaults } from './faults';
import type { Nomination } from './NominationPage';
import { Said } from './Said';
import { useFeatureText } from './text';

type Props = { nomination: Nomination };
type Letter = Nomination['letters'][number];

/** The letters of support the viewer asked for, and how far each is. */
export function Letters({ nomination: n }: Props) {
  const t = useFeatureText();
  const closing = useClosing();
  const keep = useKeep();
  const [said, setSaid] = useState('');
  const [asking, setAsking] = useState<Letter | 'new' | null>(null);
  const remind = useChange(SupportLetterRemindDocument);
  const own = n.letters.filter((l) => l.own);
  if (own.length === 0 && !n.can.askForLetters) return null;
  const { lettersFrom, lettersTo } = n.cycle.terms;
  const room = own.filter((l) => l.state === 'ASKED' || l.state === 'RECEIVED').length < lettersTo;
  return (
    <section className="card" aria-labelledby="support">
      <h2 id="support">{t.support}</h2>
      {n.can.askForLetters && lettersTo > 0 && (
        <p className="muted">
          {t.supportText(lettersFrom, lettersTo)} {t.supportUntil(closing(n.cycle.phases, 'PACKAGE'))}
        </p>
      )}
      <Said text={said} />
      {remind.error && <Failed error={remind.error} />}
      <ErrorSummary faults={remind.data?.supportLetterRemind.userErrors ?? noFaults} fieldOf={() => undefined} />
      {own.length === 0 && <p>{t.supportNone}</p>}
      {own.length > 0 && (
        <ul className="people-list">
          {own.map((l) => (
            <li key={l.id}>
              <One letter={l} />
              {n.can.askForLetters && (l.state === 'ASKED' || l.state === 'DECLINED') && (
                <span className="row no-print">
                  {l.state === 'ASKED' && (
                    <Button
                      kind="quiet"
                      aria-label={t.remindLabel(l.name)}
                      busy={remind.isPending && remind.variables.letter === l.id}
                      onClick={() => {
                        setSaid('');
                        remind.mutate(
                          { letter: l.id },
                          {
                            onSuccess: ({ supportLetterRemind: { nomination } }) => {
                              if (!nomination) return;
                              keep(nomination);
                              setSaid(t.reminded(l.name));
                            },
                          },
                        );
                      }}
                    >
                      {t.remind}
                    </Button>
                  )}
                  <Button kind="quiet" aria-label={t.replaceLabel(l.name)} onClick={() => setAsking(l)}>
                    {t.replace}
                  </Button>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {n.can.askForLetters && room && (
        <div className="row no-print">
          <Button kind="quiet" onClick={() => setAsking('new')}>
            {t.supportAsk}
          </Button>
        </div>
      )}
      {asking !== null && (
        <Ask
          nomination={n}
          instead={asking === 'new' ? null : asking}
          onDone={(name) => {
            setAsking(null);
            remind.reset();
            setSaid(t.supportSent(name));
          }}
          onClose={() => setAsking(null)}
        />
      )}
    </section>
  );
}

function One({ letter: l }: { letter: Letter }) {
  const t = useFeatureText();
  const day = useDayOf();
  const when = [
    t.askedOn(day(l.asked)),
    l.reminded && l.state === 'ASKED' ? t.remindedOn(day(l.reminded)) : '',
    l.answered && l.state === 'RECEIVED' ? t.receivedOn(day(l.answered)) : '',
    l.answered && l.state === 'DECLINED' ? t.declinedOn(day(l.answered)) : '',
  ];
  return (
    <div className="stack-s">
      <span className="marks-row">
        <bdi className="strong">{l.name}</bdi>
        <span className={`chip ${l.state === 'RECEIVED' ? 'on' : ''} ${l.state === 'DECLINED' ? 'bad' : ''}`}>{t.supportStates[l.state]}</span>
      </span>
      <span className="muted small">
        <MailAddress of={l.email} /> · {when.filter((w) => w !== '').join(', ')}
      </span>
      <span className="small">{l.waived ? t.waived : t.notWaived}</span>
      {l.reason !== '' && <p className="authored small">{t.theirReason(l.reason)}</p>}
    </div>
  );
}

function Ask({ nomination: n, instead, onDone, onClose }: { nomination: Nomination; instead: Letter | null; onDone: (name: string) => void; onClose: () => void }) {
  const t = useFeatureText();
  const ui = useUiText();
  const keep = useKeep();
  const [input, setInput] = useState({ name: '', email: '', language: useLanguage() as string, waived: instead?.waived ?? false });
  const ask = useChange(SupportLetterAskDocument);
  const replace = useChange(SupportLetterReplaceDocument);
  const faults: Fault[] = ask.data?.supportLetterAsk.userErrors ?? replace.data?.supportLetterReplace.userErrors ?? noFaults;
  const set = (part: Partial<typeof input>) => setInput({ ...input, ...part });
  const took = (nomination: Nomination | null | undefined) => {
    if (!nomination) return;
    keep(nomination);
    onDone(input.name.trim());
  };
  const send = () =>
    instead
      ? replace.mutate({ letter: instead.id, input }, { onSuccess: ({ supportLetterReplace: r }) => took(r.nomination) })
      : ask.mutate({ nomination: n.id, input }, { onSuccess: ({ supportLetterAsk: r }) => took(r.nomination) });
  return (
    <Confirm
      title={instead ? t.supportReplaceTitle(instead.name) : t.supportAskTitle}
      open
      confirm={t.supportSend}
      busy={ask.isPending || replace.isPending}
      error={ask.error ?? replace.error}
      faults={faults}
      fieldOf={(f) => `writer-${f.path.at(-1) ?? 'name'}`}
      onConfirm={send}
      onClose={onClose}
    >
      {instead && instead.state === 'ASKED' && <p>{t.supportReplaceText(instead.name)}</p>}
      <p>{t.supportAskText}</p>
      <TextInput id="writer-name" autoComplete="off" label={t.writerName} value={input.name} error={faultAt(faults, 'name')} onChange={(e) => set({ name: e.currentTarget.value })} />
      <TextInput id="writer-email" type="email" autoComplete="off" label={t.writerEmail} value={input.email} error={faultAt(faults, 'email')} onChange={(e) => set({ email: e.currentTarget.value })} />
      <NativeSelect
        id="writer-language"
        label={t.writerLanguage}
        value={input.language}
        data={[
          { value: 'en', label: ui.english },
          { value: 'fr', label: ui.french },
        ]}
        onChange={(e) => set({ language: e.currentTarget.value })}
      />
      <Checkbox label={t.waiver} description={t.waiverHint} checked={input.waived} onChange={(e) => set({ waived: e.currentTarget.checked })} />
    </Confirm>
  );
}
