import type { ReactNode } from 'react';
import { NavLink, useParams } from 'react-router';
import { Missing } from '../../ui/Missing';
import { Page } from '../../ui/Page';
import { Shown } from '../../ui/states';
import { Changes } from './Changes';
import { Contacts } from './Contacts';
import { Logo } from './Logo';
import { Mail } from './Mail';
import { Minimums } from './Minimums';
import { MocForm } from './MocForm';
import { Names } from './Names';
import { Places } from './Places';
import { Privacy } from './Privacy';
import { Retention } from './Retention';
import { useFeatureText } from './text';
import { useSettings, useSettingsText, type SectionProps } from './useSettings';
import { Vocabulary } from './Vocabulary';
import './department.css';

const sections: Record<string, (props: SectionProps) => ReactNode> = {
  names: () => (
    <>
      <Names />
      <Logo />
    </>
  ),
  contacts: Contacts,
  mail: Mail,
  vocabulary: Vocabulary,
  places: Places,
  minimums: Minimums,
  retention: Retention,
  privacy: Privacy,
  moc: MocForm,
  changes: Changes,
};

/** What the department has set, part by part. */
export default function DepartmentPage() {
  const t = useFeatureText();
  const s = useSettingsText();
  const { section = 'names' } = useParams();
  const read = useSettings();
  const Section = sections[section];
  if (!Section) return <Missing />;
  return (
    <Page title={t.title} lead={t.lead}>
      <div className="settings">
        <nav className="settings-nav no-print" aria-label={s.sectionsLabel}>
          {Object.keys(sections).map((key) => (
            <NavLink key={key} to={key === 'names' ? '/department' : `/department/${key}`} end>
              {s.sections[key as keyof typeof s.sections]}
            </NavLink>
          ))}
        </nav>
        <div className="stack settings-body">
          <Shown read={read}>{({ departmentSettings }) => <Section settings={departmentSettings} />}</Shown>
        </div>
      </div>
    </Page>
  );
}
