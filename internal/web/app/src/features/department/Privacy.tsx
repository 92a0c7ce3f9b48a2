import { Link } from 'react-router';
import { useSettingsText } from './useSettings';

/** The privacy impact assessment, filled from the settings. */
export function Privacy() {
  const t = useSettingsText();
  return (
    <section className="card">
      <h2>{t.sections.privacy}</h2>
      <p>{t.piaText}</p>
      <div className="row">
        <a className="btn" href="/d/privacy/assessment/page">
          {t.piaPage}
        </a>
        <a className="btn quiet" href="/d/privacy/assessment.pdf" download>
          {t.piaPdf}
        </a>
        <a className="btn quiet" href="/d/privacy/assessment.md" download>
          {t.piaMarkdown}
        </a>
      </div>
      <p>
        <Link to="/mentorship/expectations">{t.expectationsLink}</Link>
      </p>
    </section>
  );
}
