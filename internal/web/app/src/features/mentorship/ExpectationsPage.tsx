import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DueTasksDocument, ExpectationsAcknowledgeDocument, ExpectationsDocument, type ExpectationsPartsFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { date, dayIn, number } from '../../lib/format';
import { keyOf, useChange, useData } from '../../lib/query';
import { useDepartment, useViewer } from '../../lib/session';
import { Button } from '../../ui/Button';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { Outcome } from '../../ui/Outcome';
import { Page } from '../../ui/Page';
import { Failed, Shown } from '../../ui/states';
import { linesOf, parts } from './lines';
import { useMentoringText } from './mentoringText';
import { NewVersion } from './NewVersion';
import { Back } from './parts';
import { useFeatureText } from './text';
import './mentorship.css';

/** What the department means by mentorship and expects of each role; those who may, publish anew. */
export default function ExpectationsPage() {
  const t = useFeatureText();
  const viewer = useViewer();
  const client = useQueryClient();
  const read = useData(ExpectationsDocument, {});
  const [writing, setWriting] = useState(false);
  const [published, setPublished] = useState(false);
  if (writing && read.data) {
    return (
      <NewVersion
        version={read.data.expectations}
        onStop={() => setWriting(false)}
        onPublished={(expectations) => {
          client.setQueryData(keyOf(ExpectationsDocument, {}), { expectations });
          setWriting(false);
          setPublished(true);
        }}
      />
    );
  }
  return (
    <Page
      key="read"
      title={t.title}
      above={<Back />}
      lead={t.lead}
      actions={
        viewer?.viewerCanSetDepartment &&
        read.data && (
          <Button
            kind="quiet"
            onClick={() => {
              setPublished(false);
              setWriting(true);
            }}
          >
            {t.edit}
          </Button>
        )
      }
    >
      <Shown read={read} lines={8}>
        {({ expectations }) => (
          <>
            <Version version={expectations} published={published} />
            <Acknowledge version={expectations.id} />
          </>
        )}
      </Shown>
    </Page>
  );
}

function Version({ version, published }: { version: ExpectationsPartsFragment; published: boolean }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const { zone } = useDepartment();
  const edition = number(version.number, language);
  return (
    <>
      {published && (
        <Outcome>
          <p>{t.published(edition)}</p>
        </Outcome>
      )}
      <section className="card definition" aria-labelledby="definition">
        <h2 id="definition">{t.definition}</h2>
        <p className="authored">{pick(version.definition)}</p>
        <p className="edition muted">{t.version(edition, date(dayIn(zone, new Date(version.published)), language))}</p>
      </section>
      <div className="expectations">
        {parts
          .filter((part) => part !== 'definition')
          .map((part) => (
            <section key={part} className="card" aria-labelledby={part}>
              <h2 id={part}>{t[part]}</h2>
              <ul className="expected">
                {linesOf(pick(version[part])).map((line, i) => (
                  <li key={i}>{line}</li>
                ))}
              </ul>
            </section>
          ))}
      </div>
    </>
  );
}

/** Says that the reader has read the version in force; once said, it stands. */
function Acknowledge({ version }: { version: string }) {
  const t = useMentoringText();
  const client = useQueryClient();
  const read = useData(DueTasksDocument, {});
  const say = useChange(ExpectationsAcknowledgeDocument);
  if (!read.data) return null;
  const done = read.data.dueTasks.some((task) => task.kind === 'EXPECTATIONS' && task.about === version);
  return (
    <div className="stack-s no-print">
      {say.error && <Failed error={say.error} />}
      <ErrorSummary faults={say.data?.expectationsAcknowledge.userErrors ?? []} fieldOf={() => undefined} />
      {done ? (
        <p role="status">{t.acknowledged}</p>
      ) : (
        <div>
          <Button
            kind="quiet"
            busy={say.isPending}
            onClick={() => say.mutate({ expectations: version }, { onSuccess: ({ expectationsAcknowledge: r }) => r.userErrors.length === 0 && client.setQueryData(keyOf(DueTasksDocument, {}), { dueTasks: r.tasks }) })}
          >
            {t.acknowledge}
          </Button>
        </div>
      )}
    </div>
  );
}
