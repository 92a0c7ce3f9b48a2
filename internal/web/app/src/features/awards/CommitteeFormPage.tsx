import { useState, type FormEvent } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useQueryClient } from '@tanstack/react-query';
import { CommitteeCreateDocument, CommitteesDocument, CommitteeUpdateDocument, type CommitteeDuty, type CommitteePartsFragment } from '../../gql/graphql';
import { dayIn } from '../../lib/format';
import { keyOf, useChange, useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { ErrorSummary, faultAt, type Fault } from '../../ui/ErrorSummary';
import { NativeSelect, TextInput } from '../../ui/inputs';
import { Missing } from '../../ui/Missing';
import { Page } from '../../ui/Page';
import { faultIn } from '../../ui/planning/fields';
import { Failed, Shown } from '../../ui/states';
import { useFeatureText } from './text';
import './awards.css';

type Committee = CommitteePartsFragment;

/** Adds a committee, or changes one with all its terms. */
export default function CommitteeFormPage() {
  const { id } = useParams();
  return id === undefined ? <Form /> : <Edit id={id} />;
}

function Edit({ id }: { id: string }) {
  const read = useData(CommitteesDocument, {});
  return (
    <Shown read={read} lines={6}>
      {({ committees }) => {
        const committee = committees.find((c) => c.id === id);
        return committee ? <Form committee={committee} /> : <Missing />;
      }}
    </Shown>
  );
}

const noFaults: Fault[] = [];
const duties: CommitteeDuty[] = ['CHAIR', 'DEPUTY', 'MEMBER'];

function Form({ committee }: { committee?: Committee }) {
  const t = useFeatureText();
  const { zone } = useDepartment();
  const navigate = useNavigate();
  const client = useQueryClient();
  const create = useChange(CommitteeCreateDocument);
  const update = useChange(CommitteeUpdateDocument);
  const [name, setName] = useState({ en: committee?.name.en ?? '', fr: committee?.name.fr ?? '' });
  const [members, setMembers] = useState(() => (committee?.members ?? []).map((m) => ({ email: m.person?.email ?? '', who: m.person?.name ?? '', duty: m.duty, from: m.from, until: m.until ?? '' })));
  const faults = (committee ? update.data?.committeeUpdate.userErrors : create.data?.committeeCreate.userErrors) ?? noFaults;
  const error = create.error ?? update.error;
  const done = (saved: Committee | null | undefined) => {
    if (!saved) return;
    void client.invalidateQueries({ queryKey: keyOf(CommitteesDocument) });
    void navigate('/committees');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const input = { name, members: members.map(({ email, duty, from, until }) => ({ email, duty, from, until: until || null })) };
    if (committee) update.mutate({ committee: committee.id, input }, { onSuccess: (data) => done(data.committeeUpdate.committee) });
    else create.mutate({ input }, { onSuccess: (data) => done(data.committeeCreate.committee) });
  };
  const fieldOf = (fault: Fault) => {
    const path = fault.path[0] === 'input' ? fault.path.slice(1) : fault.path;
    return path[0] === 'name' ? `name-${name.en.trim() === '' ? 'en' : 'fr'}` : path.join('-');
  };
  return (
    <Page
      title={committee ? t.committeeFormEdit : t.committeeFormNew}
      lead={t.committeesLead}
      above={
        <Link className="crumb" to="/committees">
          {t.toCommittees}
        </Link>
      }
    >
      <form className="stack" onSubmit={submit} noValidate>
        {error && <Failed error={error} />}
        <ErrorSummary faults={faults} fieldOf={fieldOf} />
        <section className="card" aria-labelledby="name">
          <h2 id="name">{t.committeeName}</h2>
          <div className="halves">
            {(['en', 'fr'] as const).map((l) => (
              <TextInput
                key={l}
                id={`name-${l}`}
                label={t.inLanguage[l](t.committeeName)}
                lang={l}
                required
                maxLength={200}
                value={name[l]}
                error={faultIn(l, name, faultAt(faults, 'name'))}
                onChange={(e) => setName({ ...name, [l]: e.currentTarget.value })}
              />
            ))}
          </div>
        </section>
        <section className="card" aria-labelledby="members">
          <h2 id="members">{t.members}</h2>
          {members.map((m, i) => {
            const change = (part: Partial<typeof m>) => setMembers((now) => now.map((one, j) => (j === i ? { ...one, ...part } : one)));
            const at = (field: string) => ({ id: `members-${String(i)}-${field}`, error: faultAt(faults, 'members', String(i), field) });
            const who = m.who || m.email || t.newMember;
            return (
              <fieldset key={i} className="entry">
                <legend>{who}</legend>
                <div className="thirds">
                  <TextInput {...at('email')} type="email" autoComplete="off" required label={t.memberEmail} value={m.email} onChange={(e) => change({ email: e.currentTarget.value })} />
                  <NativeSelect
                    {...at('duty')}
                    label={t.memberDuty}
                    value={m.duty}
                    onChange={(e) => change({ duty: e.currentTarget.value as CommitteeDuty })}
                    data={duties.map((value) => ({ value, label: t.duties[value] }))}
                  />
                  <TextInput {...at('from')} type="date" required label={t.memberFrom} value={m.from} onChange={(e) => change({ from: e.currentTarget.value })} />
                  <TextInput {...at('until')} type="date" label={t.memberUntil} description={t.memberUntilHint} value={m.until} onChange={(e) => change({ until: e.currentTarget.value })} />
                </div>
                <button type="button" className="link" onClick={() => setMembers((now) => now.filter((_, j) => j !== i))}>
                  {t.memberRemove(who)}
                </button>
              </fieldset>
            );
          })}
          <Button kind="quiet" onClick={() => setMembers((now) => [...now, { email: '', who: '', duty: now.length === 0 ? 'CHAIR' : now.length === 1 ? 'DEPUTY' : 'MEMBER', from: dayIn(zone, new Date()), until: '' }])}>
            {t.memberAdd}
          </Button>
        </section>
        <div className="row">
          <Button type="submit" busy={create.isPending || update.isPending}>
            {t.save}
          </Button>
        </div>
      </form>
    </Page>
  );
}
