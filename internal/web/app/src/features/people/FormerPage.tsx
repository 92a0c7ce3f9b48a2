import { Link } from 'react-router';
import { Page } from '../../ui/Page';
import { useRecordsText } from './recordsText';

/** Where somebody who has left comes in: to their own documents. */
export default function FormerPage() {
  const t = useRecordsText();
  const ways = [
    ['/recognition', t.formerRecognition],
    ['/feedback/records', t.formerRecords],
    ['/dossiers', t.formerDossiers],
  ] as const;
  return (
    <Page title={t.formerTitle} lead={t.formerLead} narrow>
      <ul className="plain">
        {ways.map(([to, label]) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}
