import { useState } from 'react';
import type { InstrumentPartsFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { listOf, usePick } from '../../i18n/text';
import { moment } from '../../lib/format';
import { useDepartment } from '../../lib/session';
import { DataTable, type Column } from '../../ui/DataTable';
import { NativeSelect } from '../../ui/inputs';
import { compare, isSame } from './compare';
import { ownLanguage, readable } from './definition/texts';
import { openDefinition, questionNamed } from './definition/tree';
import { nodeAt, listAt, isNode } from './definition/node';
import { useFeatureText } from './text';

type Version = InstrumentPartsFragment['versions'][number];

/** The published versions: what each changed, and with which others its results are read. */
export function Versions({ versions }: { versions: Version[] }) {
  const t = useFeatureText();
  const language = useLanguage();
  const { zone } = useDepartment();
  const columns: Column<Version>[] = [
    { key: 'number', title: t.version, cell: (v) => t.versionNumber(v.number) },
    { key: 'published', title: t.publishedOn, cell: (v) => moment(v.published, zone, language) },
    {
      key: 'change',
      title: t.columnChange,
      cell: (v) => (
        <>
          <span className={`chip ${v.change === 'BREAKING' ? 'bad' : ''}`}>{t.changeClasses[v.change]}</span>
          <span className="muted small version-pool">{v.pooledWith < v.number ? t.pooledWith(v.pooledWith) : t.versionAlone}</span>
        </>
      ),
    },
    { key: 'size', title: t.columnSize, cell: (v) => t.size(v.questions, v.minutes) },
    { key: 'languages', title: t.languages, cell: (v) => listOf(v.languages.map((l) => t.languageName(l)), language) },
    {
      key: 'sha256',
      title: t.fingerprint,
      cell: (v) => (
        <span className="mono" title={v.sha256}>
          {v.sha256.slice(0, 12)}
        </span>
      ),
    },
  ];
  return (
    <section className="stack-s" aria-labelledby="versions">
      <h2 id="versions">{t.versions}</h2>
      {versions.length === 0 ? (
        <p className="muted">{t.noVersions}</p>
      ) : (
        <>
          <p className="muted">{t.versionsText}</p>
          <DataTable caption={t.versions} columns={columns} rows={versions} keyOf={(v) => v.id} />
        </>
      )}
      {versions.length > 1 && <Compare versions={versions} />}
      {versions[0] && versions[0].scales.length > 0 && <Scales version={versions[0]} />}
    </section>
  );
}

function Compare({ versions }: { versions: Version[] }) {
  const t = useFeatureText();
  const language = useLanguage();
  const [from, setFrom] = useState(versions[1]?.id ?? '');
  const [to, setTo] = useState(versions[0]?.id ?? '');
  const find = (id: string) => versions.find((v) => v.id === id);
  const [before, after] = [find(from), find(to)];
  if (!before || !after) return null;
  const d = compare(before.definition, after.definition, language);
  const options = versions.map((v) => ({ value: v.id, label: t.versionNumber(v.number) }));
  return (
    <div className="card" role="group" aria-labelledby="compare">
      <h3 id="compare">{t.compare}</h3>
      <div className="filters">
        <NativeSelect label={t.compareFrom} value={from} onChange={(e) => setFrom(e.currentTarget.value)} data={options} />
        <NativeSelect label={t.compareTo} value={to} onChange={(e) => setTo(e.currentTarget.value)} data={options} />
      </div>
      {isSame(d) && <p>{t.compareNone}</p>}
      <Titles heading={t.added} titles={d.added} />
      <Titles heading={t.removed} titles={d.removed} />
      <Titles heading={t.retyped} titles={d.retyped} />
      {d.reworded.length > 0 && (
        <>
          <h4>{t.reworded}</h4>
          <ul>
            {d.reworded.map(({ from: was, to: is }, i) => (
              <li key={i}>
                <del>{was}</del> <ins>{is}</ins>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Titles({ heading, titles }: { heading: string; titles: string[] }) {
  if (titles.length === 0) return null;
  return (
    <>
      <h4>{heading}</h4>
      <ul>
        {titles.map((title, i) => (
          <li key={i}>{title}</li>
        ))}
      </ul>
    </>
  );
}

/** The scales of a version: what each is made of, and what a score of it needs. */
function Scales({ version }: { version: Version }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const definition = openDefinition(version.definition);
  const own = ownLanguage(definition);
  const words = (name: string, row: string) => {
    const found = questionNamed(definition, name);
    const node = found ? nodeAt(definition, found.path) : {};
    const title = readable(node['title'], language, own) || name;
    if (row === '') return title;
    const item = listAt(node, ['rows']).find((r) => String(isNode(r) ? r['value'] : r) === row);
    return readable(isNode(item) ? item['text'] : item, language, own) || row;
  };
  return (
    <div className="stack-s">
      <h3>{t.scalesTitle}</h3>
      <p className="muted">{t.scalesOf(version.number)}</p>
      {version.scales.map((scale) => (
        <details key={scale.code} className="card scale-card">
          <summary>
            <span className="strong">{pick(scale.title)}</span>
            <span className="muted small">
              {t.scaleItems(scale.items.length)} · {t.scaleTotals[scale.total]} · {t.scaleAtLeast(scale.atLeast, scale.items.length)}
              {scale.sem && ` · ${t.semLevels[scale.sem.level]}, ${t.semComponents[scale.sem.component]}`}
            </span>
          </summary>
          {scale.definition && <p>{pick(scale.definition)}</p>}
          <ul>
            {scale.items.map((item) => (
              <li key={`${item.name}.${item.row}`}>
                {words(item.name, item.row)} {item.reverse && <span className="muted small">({t.reversedItem})</span>}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
