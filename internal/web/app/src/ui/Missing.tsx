import { Link } from 'react-router';
import { Page } from './Page';
import { useUiText } from './text';

/** The address names nothing, or nothing the reader may see; the two look the same. */
export function Missing() {
  const t = useUiText();
  return (
    <Page title={t.missing} narrow>
      <p>{t.failed.NOT_FOUND}</p>
      <div>
        <Link className="btn quiet" to="/">
          {t.toToday}
        </Link>
      </div>
    </Page>
  );
}
