import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { MocRecordsDocument, ViewerMocSetDocument, type MocRecordPartsFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { date, moment, number } from '../../lib/format';
import { keyOf, useChange, useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Checkbox } from '../../ui/inputs';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { Empty, Failed, Shown } from '../../ui/states';
import { useFeatureText } from './text';
import './feedback.css';

/** The records of a person's reflections, and whether any are made. */
export default function RecordsPage() {
  const t = useFeatureText();
  const read = useData(MocRecordsDocument, {});
  return (
    <Page
      title={t.documents}
      lead={t.recordsLead}
      above={
        <Link className="crumb no-print" to="/feedback">
          {t.title}
        </Link>
      }
      narrow
    >
      <Shown read={read}>
        {({ mocRecords: records, viewer }) => (
          <>
            <TakesPart now={viewer?.viewerTakesPartInMoc ?? false} />
            <Notice>
              <p>{t.caveat}</p>
            </Notice>
            {records.length === 0 ? (
              <Empty title={t.recordsNone}>
                <p className="muted">{t.recordsNoneText}</p>
              </Empty>
            ) : (
              records.map((r) => <RecordCard key={r.id} record={r} />)
            )}
          </>
        )}
      </Shown>
    </Page>
  );
}

function TakesPart({ now }: { now: boolean }) {
  const t = useFeatureText();
  const client = useQueryClient();
  const change = useChange(ViewerMocSetDocument);
  const [chosen, setChosen] = useState(now);
  const set = (participates: boolean) => {
    setChosen(participates);
    change.mutate({ participates }, { onError: () => setChosen(!participates), onSuccess: () => void client.invalidateQueries({ queryKey: keyOf(MocRecordsDocument) }) });
  };
  return (
    <section className="card no-print">
      {change.error && <Failed error={change.error} />}
      <Checkbox label={t.moc} description={t.mocText} checked={chosen} onChange={(e) => set(e.currentTarget.checked)} />
      <p className="muted small" role="status">
        {change.isSuccess && t.mocSaved}
      </p>
    </section>
  );
}

/** One record: hours first, credits as information. */
export function RecordCard({ record: r }: { record: MocRecordPartsFragment }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const { zone } = useDepartment();
  const hours = Number.isInteger(r.hours) ? number(r.hours, language) : number(r.hours, language, 2);
  return (
    <article className="card stack-s" aria-labelledby={`record-${r.id}`}>
      <h2 id={`record-${r.id}`}>{t.recordTitle}</h2>
      <p className="record-hours">{t.hours(hours)}</p>
      <p>
        {date(r.on, language)} · {t.section(r.section, r.framework)}
      </p>
      <p>{pick(r.source)}</p>
      <p className="muted small">{typeof r.credits === 'number' ? t.credits(number(r.credits, language, 2)) : t.noRate}</p>
      <p className="row">
        <a className="btn quiet" href={r.pdf} download>
          {t.pdf}
        </a>
        <a href={r.page}>{t.page}</a>
      </p>
      <p className="muted small">{t.made(moment(r.made, zone, language))}</p>
    </article>
  );
}
