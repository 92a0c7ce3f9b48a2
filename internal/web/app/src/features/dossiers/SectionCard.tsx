import { LetterConsentAskDocument, type DossierPartsFragment } from '../../gql/graphql';
import { useChange } from '../../lib/query';
import { Button } from '../../ui/Button';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { Checkbox, Textarea, TextInput } from '../../ui/inputs';
import { Failed } from '../../ui/states';
import type { Choice } from './draft';
import { useFeatureText } from './text';

type Section = DossierPartsFragment['sections'][number];
type Item = Section['items'][number];

type Props = {
  section: Section;
  text: string;
  out: boolean;
  choices: Choice[];
  language: string;
  owner: boolean;
  /** The mentees by their relationship, for the mentor's eyes. */
  names: ReadonlyMap<string, string>;
  onText: (text: string) => void;
  onOut: (out: boolean) => void;
  onChoice: (key: string, next: Partial<Choice>) => void;
  onMove: (key: string, by: -1 | 1) => void;
  onAsked: () => void;
};

// More items than this are folded: a dossier is long, and a phone is small.
const few = 4;

/** A section with its evidence in the order it will stand in. */
export function SectionCard({ section: s, text, out, choices, language, owner, names, onText, onOut, onChoice, onMove, onAsked }: Props) {
  const t = useFeatureText();
  const items = choices.flatMap((c) => s.items.filter((i) => i.key === c.key).map((item) => ({ item, choice: c })));
  return (
    <section className="card stack" aria-labelledby={`section-${s.key}`}>
      <h2 id={`section-${s.key}`} lang={language}>
        {s.title}
      </h2>
      <Checkbox id={`in-${s.key}`} label={t.includeSection(s.title)} checked={!out} onChange={(e) => onOut(!e.currentTarget.checked)} />
      {!out && s.layout === 'TEXT' && (
        <Textarea id={`text-${s.key}`} lang={language} label={t.textOf(s.title)} description={s.hint} autosize minRows={4} maxLength={12000} value={text} onChange={(e) => onText(e.currentTarget.value)} />
      )}
      {!out && s.layout !== 'TEXT' && items.length === 0 && <p className="muted">{t.nothingHere}</p>}
      {!out && items.length > 0 && (
        <details open={items.length <= few}>
          <summary>{t.items(items.length, items.filter(({ item, choice }) => !choice.out && item.blocked === '').length)}</summary>
          <ol className="dossier-lines">
            {items.map(({ item, choice }, at) => (
              <Evidence
                key={item.key}
                section={s}
                item={item}
                choice={choice}
                language={language}
                owner={owner}
                name={item.mentorship ? names.get(item.mentorship) : undefined}
                first={at === 0}
                last={at === items.length - 1}
                onChoice={(next) => onChoice(item.key, next)}
                onMove={(by) => onMove(item.key, by)}
                onAsked={onAsked}
              />
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

type EvidenceProps = {
  section: Section;
  item: Item;
  choice: Choice;
  language: string;
  owner: boolean;
  name: string | undefined;
  first: boolean;
  last: boolean;
  onChoice: (next: Partial<Choice>) => void;
  onMove: (by: -1 | 1) => void;
  onAsked: () => void;
};

function Evidence({ section: s, item: i, choice: c, language, owner, name, first, last, onChoice, onMove, onAsked }: EvidenceProps) {
  const t = useFeatureText();
  const named = s.layout === 'TABLE' ? s.columns.slice(1).map((column, at) => [column, i.cells[at + 1] ?? ''] as const) : i.fields.map((f) => [f.term, f.value] as const);
  return (
    <li className={`dossier-item ${c.out ? 'left-out' : ''}`}>
      <div className="dossier-head">
        <p className="strong dossier-claim" lang={language}>
          {s.layout === 'TABLE' ? i.cells[0] : i.claim}
          {s.layout === 'TABLE' && name !== undefined && name !== i.cells[0] && (
            <span className="muted small">
              {' '}
              <bdi>{t.yourEyes(name)}</bdi>
            </span>
          )}
          {(s.layout === 'FIGURES' || s.layout === 'QUOTES') && i.value !== '' && `: ${i.value}`}
        </p>
        {i.blocked === '' && (
          <div className="row">
            <Checkbox id={`item-${i.key}`} label={t.include} aria-label={t.includeOf(i.claim)} checked={!c.out} onChange={(e) => onChoice({ out: !e.currentTarget.checked })} />
            <Button kind="quiet" disabled={first} aria-label={t.upOf(i.claim)} onClick={() => onMove(-1)}>
              {t.up}
            </Button>
            <Button kind="quiet" disabled={last} aria-label={t.downOf(i.claim)} onClick={() => onMove(1)}>
              {t.down}
            </Button>
          </div>
        )}
      </div>
      {s.layout === 'TABLE' && named.length > 0 && (
        <p className="small dossier-line" lang={language}>
          {named
            .filter(([, value]) => value !== '' && value !== '–')
            .map(([term, value]) => (
              <span key={term}>
                <span className="muted">{term}</span> {value}
              </span>
            ))}
        </p>
      )}
      {s.layout === 'RECORDS' && named.length > 0 && (
        <dl className="dossier-cells" lang={language}>
          {named.map(([term, value]) => (
            <div key={term} style={{ display: 'contents' }}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {s.layout === 'QUOTES' && i.text !== '' && (
        <blockquote className="dossier-quote" lang={language}>
          {i.text}
        </blockquote>
      )}
      {i.blocked !== '' && (
        <>
          <p className="muted">{i.blocked}</p>
          {owner && i.letter && <AskForLetter letter={i.letter} state={i.consent} who={i.claim} onAsked={onAsked} />}
        </>
      )}
      {c.note !== '' && (
        <p className="small" lang={language}>
          {t.noteIs(c.note)}
        </p>
      )}
      <details>
        <summary aria-label={t.moreOf(i.claim)}>{t.more}</summary>
        <div className="stack-s">
          {i.blocked === '' && <TextInput id={`note-${i.key}`} lang={language} label={t.note} aria-label={t.noteOf(i.claim)} maxLength={500} value={c.note} onChange={(e) => onChoice({ note: e.currentTarget.value })} />}
          {i.consent === 'GIVEN' && i.mentorship && s.layout === 'TABLE' && (
            <div className="halves">
              <TextInput id={`then-${i.key}`} label={t.levelThen} maxLength={80} value={c.levelThen} onChange={(e) => onChoice({ levelThen: e.currentTarget.value })} />
              <TextInput id={`now-${i.key}`} label={t.levelNow} maxLength={80} value={c.levelNow} onChange={(e) => onChoice({ levelNow: e.currentTarget.value })} />
            </div>
          )}
          <p className="small">
            {t.attested[i.attestation]} · {t.workedOutBy(i.computed)} · {t.records(i.sources.length)}
          </p>
          <p className="small muted dossier-sources">{i.sources.join(', ')}</p>
        </div>
      </details>
    </li>
  );
}

function AskForLetter({ letter, state, who, onAsked }: { letter: string; state: Item['consent']; who: string; onAsked: () => void }) {
  const t = useFeatureText();
  const ask = useChange(LetterConsentAskDocument);
  if (state === 'DECLINED' || state === 'WITHDRAWN') return null;
  return (
    <>
      {ask.error && <Failed error={ask.error} />}
      <ErrorSummary faults={ask.data?.letterConsentAsk.userErrors ?? []} fieldOf={() => undefined} />
      <p className="row">
        <Button kind="quiet" busy={ask.isPending} onClick={() => ask.mutate({ letter }, { onSuccess: onAsked })}>
          {state === 'ASKED' ? t.askAgain(who) : t.askLetter(who)}
        </Button>
      </p>
    </>
  );
}
