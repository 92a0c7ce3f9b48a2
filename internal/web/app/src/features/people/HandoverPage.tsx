import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { EndingDutiesDocument, HandoverApplyDocument, HandoverDocument, type HandoverPartsFragment, type PersonLineFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { date } from '../../lib/format';
import { keyOf, useChange, useData } from '../../lib/query';
import { useReloadSession } from '../../lib/session';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { faultAt } from '../../ui/ErrorSummary';
import { NativeSelect, TextInput } from '../../ui/inputs';
import { Missing } from '../../ui/Missing';
import { Notice } from '../../ui/Notice';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Shown } from '../../ui/states';
import { PersonPicker } from './PersonPicker';
import { useRecordsText } from './recordsText';
import { useFeatureText } from './text';
import './people.css';

type What = 'not' | 'vacant' | 'give';
type Choice = { what: What; to: PersonLineFragment | null };

/** What somebody holds and has open, and who takes each from a day on. */
export default function HandoverPage() {
  const { id = '' } = useParams();
  const read = useData(HandoverDocument, { person: id });
  return <Shown read={read}>{({ handover }) => (handover ? <Hand key={id} of={handover} /> : <Missing />)}</Shown>;
}

function Hand({ of }: { of: HandoverPartsFragment }) {
  const t = useRecordsText();
  const words = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const client = useQueryClient();
  const reload = useReloadSession();
  const [day, setDay] = useState(of.person.leaving ?? of.roles.map((g) => g.until ?? '').filter((d) => d !== '').sort()[0] ?? '');
  const [chosen, setChosen] = useState<Record<string, Choice>>({});
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(0);
  const apply = useChange(HandoverApplyDocument);
  const faults = apply.data?.handoverApply.userErrors ?? [];
  const choice = (id: string): Choice => chosen[id] ?? { what: 'not', to: null };
  const items = [
    ...of.roles.map((g) => ({ id: g.id, kind: 'role' as const, label: [words.roles[g.role], g.division ? pick(g.division.name) : g.site ? pick(g.site.name) : ''].filter((w) => w !== '').join(', '), until: g.until })),
    ...of.terms.map((c) => ({ id: c.id, kind: 'term' as const, label: `${pick(c.committeeName)} (${t.duties[c.duty]})`, until: c.until })),
  ];
  const handed = items.filter((i) => choice(i.id).what === 'vacant' || (choice(i.id).what === 'give' && choice(i.id).to !== null));
  const open = items.some((i) => choice(i.id).what === 'give' && choice(i.id).to === null);
  const successor = (id: string) => (choice(id).what === 'give' ? (choice(id).to?.id ?? null) : null);
  const send = () =>
    apply.mutate(
      {
        person: of.person.id,
        input: {
          lastDay: day,
          roles: handed.filter((i) => i.kind === 'role').map((i) => ({ grant: i.id, successor: successor(i.id) })),
          terms: handed.filter((i) => i.kind === 'term').map((i) => ({ term: i.id, successor: successor(i.id) })),
        },
      },
      {
        onSuccess: ({ handoverApply: r }) => {
          if (!r.handover) return;
          setAsking(false);
          setChosen({});
          setDone((n) => n + 1);
          void client.invalidateQueries({ queryKey: keyOf(HandoverDocument) });
          void client.invalidateQueries({ queryKey: keyOf(EndingDutiesDocument) });
          void reload();
        },
      },
    );
  const block = (kind: 'role' | 'term') =>
    items
      .filter((i) => i.kind === kind)
      .map((i) => (
        <div className="hand-line" key={i.id}>
          <div>
            <span className="strong">{i.label}</span>
            <span className="person-mail">{i.until ? `${words.until} ${date(i.until, language)}` : words.withoutEnd}</span>
          </div>
          <NativeSelect
            label={t.takerOf(i.label)}
            value={choice(i.id).what}
            data={[
              { value: 'not', label: t.leaveOut },
              { value: 'give', label: t.give },
              { value: 'vacant', label: t.vacant },
            ]}
            onChange={(e) => {
              const what: What = e.currentTarget.value === 'give' ? 'give' : e.currentTarget.value === 'vacant' ? 'vacant' : 'not';
              setChosen((all) => ({ ...all, [i.id]: { what, to: null } }));
            }}
          />
          {choice(i.id).what === 'give' && <PersonPicker label={t.giveOf(i.label)} chosen={choice(i.id).to} but={[of.person.id]} onChoose={(to) => setChosen((all) => ({ ...all, [i.id]: { what: 'give', to } }))} />}
        </div>
      ));
  return (
    <Page
      title={t.handTitle(of.person.name)}
      lead={t.handLead}
      above={
        <Link className="crumb" to="/people/handovers">
          {t.endTitle}
        </Link>
      }
    >
      {done > 0 && (
        <Outcome key={done}>
          <p>{t.handed}</p>
        </Outcome>
      )}
      <section className="card stack" aria-labelledby="offices">
        <h2 id="offices">{t.offices}</h2>
        <TextInput id="last-day" type="date" required label={t.lastDay} description={t.lastDayHint} value={day} error={faultAt(faults, 'lastDay')} onChange={(e) => setDay(e.currentTarget.value)} />
        {of.roles.length === 0 ? <p className="muted">{t.officesNone}</p> : block('role')}
        {of.terms.length > 0 && (
          <>
            <h3>{t.seats}</h3>
            {block('term')}
          </>
        )}
        <div className="row">
          <Button disabled={handed.length === 0 || open || day === ''} onClick={() => setAsking(true)}>
            {t.hand}
          </Button>
        </div>
      </section>
      <section className="card stack-s" aria-labelledby="follows">
        <h2 id="follows">{t.follows}</h2>
        {of.approvals + of.reviewsDue === 0 ? (
          <p className="muted">{t.noFollows}</p>
        ) : (
          <ul>
            {of.approvals > 0 && <li>{t.approvals(of.approvals)}</li>}
            {of.reviewsDue > 0 && <li>{t.reviews(of.reviewsDue)}</li>}
          </ul>
        )}
        <p className="muted small">{t.vacantRule}</p>
      </section>
      <section className="card stack-s" aria-labelledby="others">
        <h2 id="others">{t.others}</h2>
        {of.readsCheckIns && (
          <p>
            <Link to="/mentorship/settings">{t.readsCheckIns}</Link>
          </p>
        )}
        <h3>{t.mentees}</h3>
        {of.mentees.length === 0 ? (
          <p className="muted">{t.menteesNone}</p>
        ) : (
          <ul className="plain">
            {of.mentees.map((m) => (
              <li key={m.mentorship}>
                {m.mentee.name} {m.formal && <span className="chip">{t.formal}</span>}{' '}
                <Link to={`/mentorship/${m.mentorship}`} aria-label={t.openPairOf(m.mentee.name)}>
                  {t.openPair}
                </Link>
              </li>
            ))}
          </ul>
        )}
        {of.awards.length > 0 && (
          <>
            <h3>{t.awards}</h3>
            <ul className="plain">
              {of.awards.map((a) => (
                <li key={a.cycle}>
                  {pick(a.award)} <span className="tabular">{a.year}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <Notice>
        <p>{t.after}</p>
      </Notice>
      <Confirm title={t.handAsk(day === '' ? '' : date(day, language))} open={asking} confirm={t.handNow} busy={apply.isPending} error={apply.error} faults={faults} onClose={() => setAsking(false)} onConfirm={send}>
        <ul>
          {handed.map((i) => (
            <li key={i.id}>{t.handList(i.label, choice(i.id).what === 'give' ? (choice(i.id).to?.name ?? '') : t.nobody)}</li>
          ))}
        </ul>
      </Confirm>
    </Page>
  );
}
