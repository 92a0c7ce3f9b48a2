import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { MentorshipYearCloseDocument, MentorshipYearPreviewDocument, MentorshipYearsDocument, MentorshipYearsOpenDocument, type MentorshipYearPreviewMutation, type MentorshipYearsOpenQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { date, moment } from '../../lib/format';
import { useOnceKey } from '../../lib/once';
import { keyOf, useChange, useData } from '../../lib/query';
import { useDepartment, useViewer } from '../../lib/session';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Empty, Failed, Shown } from '../../ui/states';
import { useFeatureText } from './text';
import './years.css';

type Open = MentorshipYearsOpenQuery['mentorshipYearsOpen'][number];
type Preview = NonNullable<MentorshipYearPreviewMutation['mentorshipYearPreview']['preview']>;

/** The years that are closed, and those that may be. */
export default function YearsPage() {
  const t = useFeatureText();
  const language = useLanguage();
  const { zone } = useDepartment();
  const closes = useViewer()?.viewerCanCloseYears ?? false;
  const read = useData(MentorshipYearsDocument, {});
  const [done, setDone] = useState<{ id: string; name: string } | null>(null);
  return (
    <Page title={t.title} lead={t.lead} narrow>
      {done && (
        <Outcome key={done.id}>
          <p>
            {t.done(done.name)} <Link to={`/year-in-mentorship/${done.id}`}>{t.see}</Link>
          </p>
        </Outcome>
      )}
      <Shown read={read}>
        {({ mentorshipYears: years }) =>
          years.length === 0 ? (
            <Empty title={t.noneClosed}>
              <p>{closes ? t.noneClosedText : t.noneToRead}</p>
            </Empty>
          ) : (
            <section className="card stack-s" aria-labelledby="closed">
              <h2 id="closed">{t.closedYears}</h2>
              <ul className="years">
                {years.map((y) => (
                  <li key={y.id}>
                    <Link className="year" to={`/year-in-mentorship/${y.id}`}>
                      {y.name}
                    </Link>
                    <span className="muted small">
                      {t.period(date(y.starts, language), date(y.ends, language))} · {t.closedOn(moment(y.closed, zone, language))}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )
        }
      </Shown>
      {closes && read.data && <ToClose onDone={setDone} />}
    </Page>
  );
}

function ToClose({ onDone }: { onDone: (year: { id: string; name: string }) => void }) {
  const t = useFeatureText();
  const language = useLanguage();
  const client = useQueryClient();
  const read = useData(MentorshipYearsOpenDocument, {});
  const preview = useChange(MentorshipYearPreviewDocument);
  const [asking, setAsking] = useState<Open | null>(null);
  const look = (o: Open) => {
    setAsking(o);
    preview.mutate({ kind: o.kind, begins: o.begins });
  };
  const shown = preview.data?.mentorshipYearPreview.preview;
  return (
    <section className="card stack-s" aria-labelledby="open">
      <h2 id="open">{t.openYears}</h2>
      {preview.error && <Failed error={preview.error} />}
      <ErrorSummary faults={preview.data?.mentorshipYearPreview.userErrors ?? []} fieldOf={() => undefined} />
      <Shown read={read} lines={3}>
        {({ mentorshipYearsOpen: open }) =>
          open.length === 0 ? (
            <p className="muted">{t.noneOpen}</p>
          ) : (
            <>
              <p className="muted small">{t.kindHint}</p>
              <ul className="years">
                {open.map((o) => (
                  <li key={o.kind + o.name}>
                    <span className="year">{o.name}</span>
                    <span className="muted small">
                      {t.kinds[o.kind]}, {t.period(date(o.starts, language), date(o.ends, language))}
                    </span>
                    <Button kind="quiet" busy={preview.isPending && asking === o} aria-label={t.closeOf(o.name)} onClick={() => look(o)}>
                      {t.close}
                    </Button>
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Shown>
      {shown && asking && (
        <Sure
          open={asking}
          preview={shown}
          onClose={() => preview.reset()}
          onDone={(year) => {
            preview.reset();
            void client.invalidateQueries({ queryKey: keyOf(MentorshipYearsDocument) });
            void client.invalidateQueries({ queryKey: keyOf(MentorshipYearsOpenDocument) });
            onDone(year);
          }}
        />
      )}
    </section>
  );
}

function Sure({ open: o, preview: p, onClose, onDone }: { open: Open; preview: Preview; onClose: () => void; onDone: (year: { id: string; name: string }) => void }) {
  const t = useFeatureText();
  const pick = usePick();
  const key = useOnceKey();
  const close = useChange(MentorshipYearCloseDocument);
  const lists: [string, { en: string; fr: string }[]][] = [
    [t.surveysHeld(p.surveys.length), p.surveys.map((s) => s.title)],
    [t.roundsHeld(p.rounds.length), p.rounds],
    [t.awardsHeld(p.awards.length), p.awards],
  ];
  return (
    <Confirm
      title={t.closeTitle(p.name)}
      open
      confirm={t.closeDo}
      busy={close.isPending}
      error={close.error}
      faults={close.data?.mentorshipYearClose.userErrors ?? []}
      onClose={onClose}
      onConfirm={() => close.mutate({ kind: o.kind, begins: o.begins, key: key(o.kind + o.name) }, { onSuccess: ({ mentorshipYearClose: { year } }) => year && onDone(year) })}
    >
      <p>{t.closeText}</p>
      <p className="strong">{t.willHold}</p>
      <ul>
        {lists.map(([what, titles]) => (
          <li key={what}>
            {what}
            {titles.length > 0 && <span className="muted small"> {titles.map(pick).join('; ')}</span>}
          </li>
        ))}
        <li>{t.counted(p.counted)}</li>
        <li>{t.asked(p.asked)}</li>
        {p.unasked > 0 && <li>{t.unasked(p.unasked)}</li>}
      </ul>
    </Confirm>
  );
}
