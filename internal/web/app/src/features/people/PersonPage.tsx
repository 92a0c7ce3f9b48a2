import { Fragment } from 'react';
import { Link, useParams } from 'react-router';
import { PersonDocument, type PersonPartsFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { date } from '../../lib/format';
import { useData } from '../../lib/query';
import { useTerm, useViewer } from '../../lib/session';
import { MailAddress } from '../../ui/MailAddress';
import { Missing } from '../../ui/Missing';
import { Page } from '../../ui/Page';
import { Shown } from '../../ui/states';
import { useUiText } from '../../ui/text';
import { Leaving } from './Leaving';
import { Roles } from './Roles';
import { Timeline } from './Timeline';
import { useFeatureText } from './text';
import './people.css';

/** One person: everything on record, and the roles they hold. */
export default function PersonPage() {
  const { id = '' } = useParams();
  const read = useData(PersonDocument, { id });
  return <Shown read={read}>{({ person }) => (person ? <Person person={person} /> : <Missing />)}</Shown>;
}

function Person({ person }: { person: PersonPartsFragment }) {
  const t = useFeatureText();
  const pick = usePick();
  const term = useTerm();
  const viewer = useViewer();
  const lead = [term('ranks', person.rank), person.division ? pick(person.division.name) : ''].filter((word) => word !== '').join(', ');
  return (
    <Page
      title={person.name}
      lead={lead}
      above={
        viewer?.viewerCanSeePeople && (
          <Link className="crumb" to="/people">
            {t.title}
          </Link>
        )
      }
    >
      <div className="two">
        <Record person={person} />
        <Addresses person={person} />
      </div>
      <Timeline person={person.id} />
      {person.viewerCanAnnounceLeaving && <Leaving person={person} />}
      <Roles person={person} />
    </Page>
  );
}

function Record({ person: p }: { person: PersonPartsFragment }) {
  const t = useFeatureText();
  const ui = useUiText();
  const pick = usePick();
  const term = useTerm();
  const language = useLanguage();
  const day = (value: string | null | undefined) => (value ? date(value, language) : '');
  const review = [day(p.nextReview), reviewKind(p.nextReviewKind, t.reviewKinds)].filter((word) => word !== '').join(', ');
  const facts: [string, string][] = [
    [t.division, p.division ? pick(p.division.name) : ''],
    [t.site, p.site ? pick(p.site.name) : ''],
    [t.rank, term('ranks', p.rank)],
    [t.position, term('positions', p.position)],
    [t.appointmentType, term('appointmentTypes', p.appointmentType)],
    [t.stage, term('stages', p.stage)],
    [t.appointed, day(p.appointed)],
    [t.promoted, day(p.promoted)],
    [t.nextReview, review],
    [t.language, p.language === 'fr' ? ui.french : ui.english],
    [t.status, t.statuses[p.status]],
  ];
  return (
    <section className="card" aria-labelledby="record">
      <h2 id="record">{t.onRecord}</h2>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd className={value === '' ? 'muted' : 'tabular'}>{value === '' ? t.notOnRecord : value}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}

function reviewKind(written: string, known: { CFAR: string; PROMOTION: string }): string {
  return written === 'CFAR' || written === 'PROMOTION' ? known[written] : written;
}

function Addresses({ person }: { person: PersonPartsFragment }) {
  const t = useFeatureText();
  return (
    <section className="card" aria-labelledby="addresses">
      <h2 id="addresses">{t.addresses}</h2>
      {person.addresses.length === 0 ? (
        <p>{t.noAddress}</p>
      ) : (
        <>
          <ul className="plain">
            {person.addresses.map((address) => (
              <li key={address}>
                <MailAddress of={address} /> {address === person.email && person.addresses.length > 1 && <span className="chip">{t.addressMain}</span>}
              </li>
            ))}
          </ul>
          <p className="muted small">{t.addressesHint}</p>
        </>
      )}
    </section>
  );
}
