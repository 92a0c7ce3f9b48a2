import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import {
  AssistantDismissDocument, AssistantNameDocument, AssistantsDocument, CheckInReaderSetDocument, DigestSetDocument, LeavingAnnounceDocument, MentorshipDeskDocument, ViceChairsDocument,
  type AssistantPartsFragment, type AssistantScope, type DeskPartsFragment,
} from '../../gql/graphql';
import { keyOf, useChange, useData } from '../../lib/query';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { ErrorSummary, faultAt } from '../../ui/ErrorSummary';
import { Checkbox, NativeSelect, TextInput } from '../../ui/inputs';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { SearchField } from '../../ui/SearchField';
import { Failed, Shown } from '../../ui/states';
import { useMentoringText } from './mentoringText';
import { Back, useDay, useDesk, useToday } from './parts';
import './mentorship.css';

/** Who acts for whom, which mail comes, and who reads check-ins. */
export default function SettingsPage() {
  const t = useMentoringText();
  const desk = useDesk();
  return (
    <Page title={t.settingsTitle} lead={t.settingsLead} above={<Back />} narrow>
      <Shown read={desk} lines={3}>
        {({ mentorshipDesk }) => (
          <>
            <Digest desk={mentorshipDesk} />
            <Leaving desk={mentorshipDesk} />
            <Assistants desk={mentorshipDesk} />
            {mentorshipDesk.namesReader && <Reader desk={mentorshipDesk} />}
          </>
        )}
      </Shown>
    </Page>
  );
}

function useShowDesk() {
  const client = useQueryClient();
  return (desk: DeskPartsFragment | null | undefined) => desk && client.setQueryData(keyOf(MentorshipDeskDocument, {}), { mentorshipDesk: desk });
}

function Digest({ desk }: { desk: DeskPartsFragment }) {
  const t = useMentoringText();
  const show = useShowDesk();
  const set = useChange(DigestSetDocument);
  return (
    <section className="card">
      {set.error && <Failed error={set.error} />}
      <Checkbox label={t.digest} description={t.digestHint} checked={desk.digest} onChange={(e) => set.mutate({ on: e.currentTarget.checked }, { onSuccess: (r) => show(r.digestSet.desk) })} />
    </section>
  );
}

/** One's own departure, announced ahead: whoever is mentored has time to find the next mentor. */
function Leaving({ desk }: { desk: DeskPartsFragment }) {
  const t = useMentoringText();
  const day = useDay();
  const today = useToday();
  const client = useQueryClient();
  const [on, setOn] = useState(desk.leaving ?? '');
  const [asking, setAsking] = useState<'announce' | 'stay' | null>(null);
  const [said, setSaid] = useState('');
  const announce = useChange(LeavingAnnounceDocument);
  const faults = announce.data?.leavingAnnounce.userErrors ?? [];
  const close = () => {
    setAsking(null);
    announce.reset();
  };
  const send = () =>
    announce.mutate(
      { on: asking === 'announce' ? on || null : null },
      {
        onSuccess: ({ leavingAnnounce: r }) => {
          if (r.userErrors.length > 0) return;
          setOn(r.leaving ?? '');
          setSaid(r.leaving ? t.leavingSaid(day(r.leaving)) : t.stayingSaid);
          setAsking(null);
          client.setQueryData(keyOf(MentorshipDeskDocument, {}), { mentorshipDesk: { ...desk, leaving: r.leaving ?? null } });
        },
      },
    );
  return (
    <section className="card stack" aria-labelledby="leaving-title">
      <h2 id="leaving-title">{t.leavingTitle}</h2>
      <p className="muted">{t.leavingText}</p>
      {said !== '' && (
        <Outcome key={said}>
          <p>{said}</p>
        </Outcome>
      )}
      {desk.leaving && <p className="strong">{t.leavingIs(day(desk.leaving))}</p>}
      <TextInput id="leaving-on" type="date" min={today} label={t.leavingOn} value={on} onChange={(e) => setOn(e.currentTarget.value)} />
      <div className="row">
        <Button kind="quiet" disabled={on === '' || on === desk.leaving} onClick={() => setAsking('announce')}>
          {t.leavingAnnounce}
        </Button>
        {desk.leaving && (
          <Button kind="quiet" onClick={() => setAsking('stay')}>
            {t.leavingStay}
          </Button>
        )}
      </div>
      <Confirm
        title={asking === 'stay' ? t.stayTitle : t.leavingAskTitle(day(on))}
        open={asking !== null}
        confirm={asking === 'stay' ? t.leavingStay : t.leavingConfirm}
        busy={announce.isPending}
        error={announce.error}
        faults={faults}
        onClose={close}
        onConfirm={send}
      >
        <p>{asking === 'stay' ? t.stayAsk : t.leavingAsk}</p>
      </Confirm>
    </section>
  );
}

function Assistants({ desk }: { desk: DeskPartsFragment }) {
  const t = useMentoringText();
  const client = useQueryClient();
  const read = useData(AssistantsDocument, {});
  const show = (assistants: AssistantPartsFragment[]) => {
    client.setQueryData(keyOf(AssistantsDocument, {}), { assistants });
    void client.invalidateQueries({ queryKey: keyOf(MentorshipDeskDocument) });
  };
  return (
    <section className="card" aria-labelledby="assistants">
      <h2 id="assistants">{t.assistantsTitle}</h2>
      <p className="small muted">{t.assistantRule}</p>
      <Shown read={read} lines={2}>
        {({ assistants }) => (
          <>
            {assistants.some((a) => a.viewerNamed) ? <List all={assistants.filter((a) => a.viewerNamed)} named onShow={show} /> : <p className="muted">{t.noAssistants}</p>}
            {assistants.some((a) => !a.viewerNamed) && (
              <>
                <h3>{t.iActFor}</h3>
                <List all={assistants.filter((a) => !a.viewerNamed)} named={false} onShow={show} />
              </>
            )}
          </>
        )}
      </Shown>
      <Name desk={desk} onShow={show} />
    </section>
  );
}

function List({ all, named, onShow }: { all: AssistantPartsFragment[]; named: boolean; onShow: (all: AssistantPartsFragment[]) => void }) {
  const t = useMentoringText();
  const day = useDay();
  const dismiss = useChange(AssistantDismissDocument);
  return (
    <>
      {dismiss.error && <Failed error={dismiss.error} />}
      <ul className="due">
        {all.map((a) => {
          const name = named ? a.assistant.name : a.person.name;
          return (
            <li key={a.id}>
              <div>
                <p>
                  <bdi>{name}</bdi> {!a.inForce && <span className="chip">{t.over}</span>}
                </p>
                <p className="small muted">
                  {a.scopes.map((s) => t.scopes[s]).join(', ')}, {t.until(day(a.until))}
                </p>
              </div>
              {named && a.inForce && (
                <button type="button" className="link" aria-label={t.dismissLabel(name)} onClick={() => dismiss.mutate({ assistant: a.id }, { onSuccess: (r) => onShow(r.assistantDismiss.assistants) })}>
                  {t.dismiss}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Name({ desk, onShow }: { desk: DeskPartsFragment; onShow: (all: AssistantPartsFragment[]) => void }) {
  const t = useMentoringText();
  const today = useToday();
  const empty = { email: '', from: today, until: '', scopes: [] as AssistantScope[] };
  const [who, setWho] = useState(empty);
  const name = useChange(AssistantNameDocument);
  const faults = name.data?.assistantName.userErrors ?? [];
  const scopes: AssistantScope[] = desk.namesDeputy ? ['ROSTER', 'MEETINGS', 'NOMINATIONS', 'DOSSIERS', 'APPROVALS'] : ['ROSTER', 'MEETINGS', 'NOMINATIONS', 'DOSSIERS'];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    name.mutate(
      { input: { email: who.email, scopes: who.scopes, from: who.from || null, until: who.until || null } },
      {
        onSuccess: ({ assistantName: r }) => {
          if (r.userErrors.length > 0) return;
          setWho(empty);
          onShow(r.assistants);
        },
      },
    );
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <h3>{t.nameAssistant}</h3>
      {name.data && faults.length === 0 && (
        <Outcome>
          <p>{t.named}</p>
        </Outcome>
      )}
      {name.error && <Failed error={name.error} />}
      <ErrorSummary faults={faults} fieldOf={(f) => `assistant-${f.path.at(-1) ?? ''}`} />
      <TextInput id="assistant-email" type="email" label={t.assistantEmail} value={who.email} error={faultAt(faults, 'email')} onChange={(e) => setWho({ ...who, email: e.currentTarget.value })} />
      <fieldset id="assistant-scopes" tabIndex={-1}>
        <legend>{t.mayDo}</legend>
        <div className="stack-s">
          {scopes.map((scope) => (
            <Checkbox key={scope} label={t.scopes[scope]} checked={who.scopes.includes(scope)} onChange={() => setWho({ ...who, scopes: scopes.filter((s) => (s === scope) !== who.scopes.includes(s)) })} />
          ))}
        </div>
      </fieldset>
      <div className="halves">
        <TextInput id="assistant-from" type="date" label={t.from} value={who.from} error={faultAt(faults, 'from')} onChange={(e) => setWho({ ...who, from: e.currentTarget.value })} />
        <TextInput id="assistant-until" type="date" label={t.lastDayOf} value={who.until} error={faultAt(faults, 'until')} onChange={(e) => setWho({ ...who, until: e.currentTarget.value })} />
      </div>
      <div>
        <Button type="submit" kind="quiet" busy={name.isPending}>
          {t.nameIt}
        </Button>
      </div>
    </form>
  );
}

function Reader({ desk }: { desk: DeskPartsFragment }) {
  const t = useMentoringText();
  const show = useShowDesk();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState('');
  const read = useData(ViceChairsDocument, { search: search || null }, { enabled: search !== '' });
  const set = useChange(CheckInReaderSetDocument);
  const options = (read.data?.people.nodes ?? []).map((p) => ({ value: p.id, label: p.name }));
  return (
    <section className="card stack" aria-labelledby="reader">
      <h2 id="reader">{t.reader}</h2>
      <p className="muted">{t.readerText}</p>
      <p className="strong" role="status">
        {desk.checkInReader ? t.readerIs(desk.checkInReader.name) : t.readerNobody}
      </p>
      {set.error && <Failed error={set.error} />}
      <ErrorSummary faults={set.data?.checkInReaderSet.userErrors ?? []} fieldOf={() => 'reader-person'} />
      <SearchField label={t.searchName} value={search} onChange={setSearch} />
      <NativeSelect id="reader-person" label={t.readerChoose} value={chosen} data={[{ value: '', label: t.readerNone }, ...options]} onChange={(e) => setChosen(e.currentTarget.value)} />
      <div>
        <Button kind="quiet" busy={set.isPending} onClick={() => set.mutate({ person: chosen || null }, { onSuccess: (r) => show(r.checkInReaderSet.desk) })}>
          {t.readerSave}
        </Button>
      </div>
    </section>
  );
}
