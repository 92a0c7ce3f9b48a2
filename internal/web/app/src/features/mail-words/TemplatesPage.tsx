import { useState } from 'react';
import { Link } from 'react-router';
import { MailTemplatesDocument, type MailTemplatesQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { moment } from '../../lib/format';
import { useData } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { DataTable, type Column } from '../../ui/DataTable';
import { Filters } from '../../ui/Filters';
import { NothingFound } from '../../ui/NothingFound';
import { Page } from '../../ui/Page';
import { SearchField } from '../../ui/SearchField';
import { Shown } from '../../ui/states';
import { useFeatureText } from './text';

type Template = MailTemplatesQuery['mailTemplates'][number];

/** Every kind of mail, and whose words it is written in. */
export default function TemplatesPage() {
  const t = useFeatureText();
  const pick = usePick();
  const [search, setSearch] = useState('');
  const read = useData(MailTemplatesDocument, {});
  const wanted = search.trim().toLocaleLowerCase();
  return (
    <Page title={t.title} lead={t.lead}>
      <Filters>
        <SearchField label={t.search} value={search} onChange={setSearch} />
      </Filters>
      <Shown read={read} lines={8}>
        {({ mailTemplates }) => {
          const rows = mailTemplates.filter((m) => pick(m.title).toLocaleLowerCase().includes(wanted)).sort((a, b) => pick(a.title).localeCompare(pick(b.title)));
          return rows.length === 0 ? <NothingFound onClear={() => setSearch('')} /> : <List rows={rows} />;
        }}
      </Shown>
    </Page>
  );
}

function List({ rows }: { rows: Template[] }) {
  const t = useFeatureText();
  const pick = usePick();
  const language = useLanguage();
  const { zone } = useDepartment();
  const columns: Column<Template>[] = [
    { key: 'kind', title: t.kind, cell: (m) => <Link to={`/outbox/words/${m.kind}`}>{pick(m.title)}</Link> },
    {
      key: 'words',
      title: t.words,
      cell: (m) => (m.changed.length === 0 ? t.house : <span className="chip on">{m.changed.length === 2 ? t.own.both : t.own[m.changed[0] === 'fr' ? 'fr' : 'en']}</span>),
    },
    {
      key: 'changed',
      title: t.changed,
      cell: (m) => {
        const [last] = m.versions;
        return last ? t.changedBy(moment(last.made, zone, language), last.author?.name ?? '') : '';
      },
    },
  ];
  return <DataTable caption={t.title} columns={columns} rows={rows} keyOf={(m) => m.kind} />;
}
