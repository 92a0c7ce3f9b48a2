import { useState, type FormEvent } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { LookUpCampaignsDocument, LookUpPeopleDocument, LookUpsDocument, ResponseLookUpDocument, type LookUpPeopleQuery, type LookUpsQuery, type ResponseLookUpMutation } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { moment } from '../../lib/format';
import { keyOf, useChange, useData } from '../../lib/query';
import { useDepartment, useViewer } from '../../lib/session';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { DataTable, type Column } from '../../ui/DataTable';
import { faultAt, type Fault } from '../../ui/ErrorSummary';
import { NativeSelect, Textarea, TextInput } from '../../ui/inputs';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Pager, usePager } from '../../ui/Pager';
import { Empty, Shown } from '../../ui/states';
import { AnswerSheet } from './AnswerSheet';
import { useConductText } from './conductText';
import './campaigns.css';

type Asked = LookUpPeopleQuery['lookUpPeople'][number];
type LookedUp = { name: string; response: ResponseLookUpMutation['responseLookUp']['response'] };

/** A custodian looks one person up, with a reason on record; custodians and auditors read the record. */
export default function LookUpsPage() {
  const t = useConductText();
  const viewer = useViewer();
  const custodian = viewer?.viewerCanLookUp ?? false;
  return (
    <Page title={t.lookUpTitle} lead={custodian ? t.lookUpLead : t.lookUpAuditLead}>
      {custodian && <Look />}
      <Record />
    </Page>
  );
}

function Look() {
  const t = useConductText();
  const pick = usePick();
  const read = useData(LookUpCampaignsDocument, {});
  const [campaign, setCampaign] = useState('');
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<Asked | null>(null);
  const [seen, setSeen] = useState<LookedUp | null>(null);
  const find = (event: FormEvent) => {
    event.preventDefault();
    setSeen(null);
    setSearch(typed.trim());
  };
  return (
    <section className="card" aria-labelledby="look">
      <h2 id="look">{t.lookUpStart}</h2>
      <Shown read={read} lines={3}>
        {({ lookUpCampaigns: list }) =>
          list.length === 0 ? (
            <p>{t.lookUpCampaignNone}</p>
          ) : (
            <form className="stack-s" onSubmit={find}>
              <NativeSelect
                label={t.lookUpCampaign}
                value={campaign}
                onChange={(e) => {
                  setCampaign(e.currentTarget.value);
                  setSeen(null);
                }}
                data={[{ value: '', label: t.lookUpChooseCampaign }, ...list.map((c) => ({ value: c.id, label: t.lookUpWave(pick(c.title), c.wave) }))]}
              />
              <TextInput label={t.lookUpSearch} description={t.lookUpSearchHint} value={typed} onChange={(e) => setTyped(e.currentTarget.value)} />
              <div>
                <Button type="submit" disabled={campaign === '' || typed.trim() === ''}>
                  {t.lookUpFind}
                </Button>
              </div>
            </form>
          )
        }
      </Shown>
      {campaign !== '' && search !== '' && <Found campaign={campaign} search={search} onChoose={setChosen} />}
      {chosen && (
        <AskDialog
          campaign={campaign}
          person={chosen}
          onClose={() => setChosen(null)}
          onSeen={(response) => {
            setSeen({ name: chosen.name, response });
            setChosen(null);
            setSearch('');
          }}
        />
      )}
      {seen && (
        <Outcome key={seen.name}>
          <p>{seen.response ? t.lookUpDone : t.lookUpNoAnswer(seen.name)}</p>
        </Outcome>
      )}
      {seen?.response && (
        <>
          <h3>{t.lookUpAnswers(seen.name)}</h3>
          <AnswerSheet definition={seen.response.definition} answers={seen.response.answers} />
        </>
      )}
    </section>
  );
}

function Found({ campaign, search, onChoose }: { campaign: string; search: string; onChoose: (person: Asked) => void }) {
  const t = useConductText();
  const pick = usePick();
  const read = useData(LookUpPeopleDocument, { campaign, search });
  return (
    <Shown read={read} lines={3}>
      {({ lookUpPeople: list }) =>
        list.length === 0 ? (
          <p role="status">{t.lookUpNobody}</p>
        ) : (
          <>
            <ul className="blocks">
              {list.map((p) => (
                <li key={p.person}>
                  <span>
                    <span className="strong">{p.name}</span> <span className="muted small">{pick(p.division)}</span>
                  </span>
                  <Button kind="quiet" onClick={() => onChoose(p)}>
                    {t.lookUpChoose(p.name)}
                  </Button>
                </li>
              ))}
            </ul>
            {list.length === 20 && <p className="muted small">{t.lookUpMore}</p>}
          </>
        )
      }
    </Shown>
  );
}

const noFaults: Fault[] = [];

function AskDialog({ campaign, person, onClose, onSeen }: { campaign: string; person: Asked; onClose: () => void; onSeen: (response: LookedUp['response']) => void }) {
  const t = useConductText();
  const client = useQueryClient();
  const change = useChange(ResponseLookUpDocument);
  const [reason, setReason] = useState('');
  const faults = change.data?.responseLookUp.userErrors ?? noFaults;
  const look = () =>
    change.mutate(
      { campaign, person: person.person, reason },
      {
        onSuccess: ({ responseLookUp: r }) => {
          if (r.userErrors.length > 0) return;
          void client.invalidateQueries({ queryKey: keyOf(LookUpsDocument) });
          onSeen(r.response);
        },
      },
    );
  return (
    <Confirm title={t.lookUpAskTitle(person.name)} open confirm={t.lookUpConfirm} busy={change.isPending} error={change.error} faults={faults} fieldOf={(f) => (f.path.at(-1) === 'reason' ? 'look-reason' : undefined)} onConfirm={look} onClose={onClose}>
      <p>{t.lookUpAskText}</p>
      <Textarea id="look-reason" label={t.lookUpReason} description={t.lookUpReasonHint} required maxLength={1000} value={reason} error={faultAt(faults, 'reason')} onChange={(e) => setReason(e.currentTarget.value)} />
    </Confirm>
  );
}

function Record() {
  const t = useConductText();
  const pick = usePick();
  const language = useLanguage();
  const { zone } = useDepartment();
  const pager = usePager(50);
  const read = useData(LookUpsDocument, { first: pager.size, after: pager.after });
  const columns: Column<LookUpsQuery['lookUps']['nodes'][number]>[] = [
    { key: 'when', title: t.lookUpWhen, cell: (l) => moment(l.at, zone, language) },
    { key: 'who', title: t.lookUpWho, cell: (l) => l.custodian },
    { key: 'whom', title: t.lookUpWhom, cell: (l) => l.person },
    { key: 'campaign', title: t.lookUpCampaign, cell: (l) => t.lookUpWave(pick(l.title), l.wave) },
    { key: 'why', title: t.lookUpWhy, cell: (l) => <span className="authored">{l.reason}</span> },
  ];
  return (
    <section className="card" aria-labelledby="record">
      <h2 id="record">{t.lookUpList}</h2>
      <Shown read={read} lines={4}>
        {({ lookUps: list }) =>
          list.totalCount === 0 ? (
            <Empty title={t.lookUpEmpty}>
              <p className="muted">{t.lookUpAuditLead}</p>
            </Empty>
          ) : (
            <>
              <DataTable caption={t.lookUpList} columns={columns} rows={list.nodes} keyOf={(l) => l.id} />
              <Pager pager={pager} shown={list.nodes.length} total={list.totalCount} info={list.pageInfo} waiting={read.isPlaceholderData} />
            </>
          )
        }
      </Shown>
    </section>
  );
}
