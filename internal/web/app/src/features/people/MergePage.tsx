import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { PersonMergeDocument, PersonMergePreviewDocument, type MergeField, type PersonMergePreviewQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { useAddress } from '../../lib/address';
import { date } from '../../lib/format';
import { keyOf, useChange, useData } from '../../lib/query';
import { useTerm } from '../../lib/session';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { Checkbox, Radio } from '../../ui/inputs';
import { MailAddress } from '../../ui/MailAddress';
import { Notice } from '../../ui/Notice';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Empty, Shown } from '../../ui/states';
import { useUiText } from '../../ui/text';
import { useRecordsText } from './recordsText';
import { useFeatureText } from './text';
import './people.css';

type Preview = NonNullable<PersonMergePreviewQuery['personMergePreview']>;
type Person = Preview['kept'];

/** Two records side by side, what would move, and which of two words wins. */
export default function MergePage() {
  const t = useRecordsText();
  const [address, setAddress] = useAddress({ kept: '', gone: '' });
  const [done, setDone] = useState('');
  const read = useData(PersonMergePreviewDocument, { kept: address.kept, gone: address.gone });
  return (
    <Page
      title={t.mergeTitle}
      lead={t.mergeLead}
      above={
        <Link className="crumb" to="/people/duplicates">
          {t.twinsTitle}
        </Link>
      }
    >
      {done !== '' ? (
        <>
          <Outcome>
            <p>{t.merged(done)}</p>
          </Outcome>
          <div className="row">
            <Link className="btn" to={`/people/${address.kept}`}>
              {t.toPerson}
            </Link>
            <Link className="btn quiet" to="/people/duplicates">
              {t.twinsTitle}
            </Link>
          </div>
        </>
      ) : (
        <Shown read={read}>
          {({ personMergePreview: preview }) =>
            preview ? (
              <Compare key={preview.kept.id} of={preview} onSwap={() => setAddress({ kept: address.gone, gone: address.kept })} onDone={setDone} />
            ) : (
              <Empty title={t.notFound}>
                <Link className="btn" to="/people/duplicates">
                  {t.twinsTitle}
                </Link>
              </Empty>
            )
          }
        </Shown>
      )}
    </Page>
  );
}

function Compare({ of, onSwap, onDone }: { of: Preview; onSwap: () => void; onDone: (name: string) => void }) {
  const t = useRecordsText();
  const client = useQueryClient();
  const value = useValue();
  const [take, setTake] = useState<MergeField[]>([]);
  const [sure, setSure] = useState(false);
  const [asking, setAsking] = useState(false);
  const merge = useChange(PersonMergeDocument);
  const blocked = of.obstacles.length > 0;
  const send = () =>
    merge.mutate(
      { kept: of.kept.id, gone: of.gone.id, take, confirmed: sure },
      {
        onSuccess: ({ personMerge: r }) => {
          if (!r.merge) return;
          onDone(r.merge.kept.name);
          void client.invalidateQueries({ queryKey: keyOf(PersonMergePreviewDocument), refetchType: 'none' });
        },
      },
    );
  return (
    <>
      <div className="two">
        <Card title={t.keep} of={of.kept} />
        <Card title={t.goes} of={of.gone} />
      </div>
      <div className="row">
        <Button kind="quiet" onClick={onSwap}>
          {t.swap}
        </Button>
      </div>
      {blocked && (
        <Notice kind="danger" role="status">
          <p className="strong">{t.against}</p>
          <ul>
            {of.obstacles.map((o) => (
              <li key={o.key}>{o.message}</li>
            ))}
          </ul>
        </Notice>
      )}
      {!blocked && (
        <>
          {of.differ.length > 0 && (
            <section className="card stack" aria-labelledby="differ">
              <h2 id="differ">{t.differ}</h2>
              <p className="muted">{t.differText}</p>
              {of.differ.map((field) => (
                <Radio.Group key={field} label={t.fields[field]} value={take.includes(field) ? 'gone' : 'kept'} onChange={(which) => setTake((all) => (which === 'gone' ? [...all.filter((f) => f !== field), field] : all.filter((f) => f !== field)))}>
                  <div className="choices">
                    <Radio value="kept" label={value(of.kept, field)} />
                    <Radio value="gone" label={value(of.gone, field)} />
                  </div>
                </Radio.Group>
              ))}
            </section>
          )}
          <section className="card stack-s" aria-labelledby="moves">
            <h2 id="moves">{t.moves}</h2>
            {of.moves.length === 0 ? (
              <p className="muted">{t.movesNone}</p>
            ) : (
              <ul>
                {of.moves.map((m) => (
                  <li key={m.part}>
                    <span className="tabular strong">{m.count}</span> · {t.parts[m.part]}
                  </li>
                ))}
              </ul>
            )}
            {of.stays.length > 0 && (
              <>
                <p>{t.staysOwn}</p>
                <ul>
                  {of.stays.map((m) => (
                    <li key={m.part}>
                      <span className="tabular strong">{m.count}</span> · {t.parts[m.part]}
                    </li>
                  ))}
                </ul>
              </>
            )}
            <p className="muted small">{t.stays}</p>
          </section>
          {of.warnings.length > 0 && (
            <Notice>
              <ul>
                {of.warnings.map((w) => (
                  <li key={w.key}>{w.message}</li>
                ))}
              </ul>
              <Checkbox checked={sure} label={t.sure} onChange={(e) => setSure(e.currentTarget.checked)} />
            </Notice>
          )}
          <div className="row">
            <Button disabled={of.warnings.length > 0 && !sure} onClick={() => setAsking(true)}>
              {t.merge}
            </Button>
          </div>
        </>
      )}
      <Confirm title={t.mergeAsk(of.gone.email || of.gone.name, of.kept.email || of.kept.name)} open={asking} confirm={t.merge} busy={merge.isPending} error={merge.error} faults={merge.data?.personMerge.userErrors ?? []} onClose={() => setAsking(false)} onConfirm={send}>
        <p>{t.mergeAskText}</p>
      </Confirm>
    </>
  );
}

function Card({ title, of }: { title: string; of: Person }) {
  return (
    <section className="card stack-s">
      <p className="muted small">{title}</p>
      <h2>
        <Link to={`/people/${of.id}`}>{of.name}</Link>
      </h2>
      <ul className="plain">
        {of.addresses.map((a) => (
          <li key={a}>
            <MailAddress of={a} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a record says in a field. */
function useValue(): (of: Person, field: MergeField) => string {
  const words = useFeatureText();
  const ui = useUiText();
  const pick = usePick();
  const term = useTerm();
  const language = useLanguage();
  const day = (d: string | null | undefined) => (d ? date(d, language) : '');
  return (of, field) => {
    const said: Record<MergeField, string> = {
      NAME: of.name,
      EMAIL: of.email,
      DIVISION: of.division ? pick(of.division.name) : '',
      SITE: of.site ? pick(of.site.name) : '',
      RANK: term('ranks', of.rank),
      POSITION: term('positions', of.position),
      APPOINTMENT_TYPE: term('appointmentTypes', of.appointmentType),
      APPOINTED: day(of.appointed),
      PROMOTED: day(of.promoted),
      NEXT_REVIEW: [day(of.nextReview), of.nextReviewKind].filter((w) => w !== '').join(', '),
      LANGUAGE: of.language === 'fr' ? ui.french : ui.english,
      STATUS: words.statuses[of.recordedStatus ?? of.status],
    };
    return said[field] || words.notOnRecord;
  };
}
