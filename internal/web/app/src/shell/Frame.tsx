import type { ReactNode } from 'react';
import { usePick } from '../i18n/text';
import { useDepartment, useSwitchLanguage } from '../lib/session';
import { Icon } from '../ui/Icon';
import { LanguageSwitch, ThemeSwitch } from '../ui/Switches';
import { useUiText } from '../ui/text';
import { DemoBanner } from './DemoBanner';
import { SignedOutNotice } from './Root';
import { useShellText } from './text';

/** What surrounds every screen: skip link, banner, head with navigation, and whom to ask. */
export function Frame({ nav, tools, children }: { nav?: ReactNode; tools?: ReactNode; children: ReactNode }) {
  const t = useShellText();
  const ui = useUiText();
  const pick = usePick();
  const department = useDepartment();
  const switchLanguage = useSwitchLanguage();
  const name = pick(department.name);
  return (
    <>
      <a className="skip" href="#content">
        {ui.skip}
      </a>
      <DemoBanner />
      <header className="top">
        <div className="top-row">
          <a className="logo" href="/">
            <Icon name="laurel" size={24} />
            Laurel
          </a>
          {nav}
          <span className="push" />
          <div className="tools">
            {tools}
            <LanguageSwitch onSwitch={switchLanguage} />
            <ThemeSwitch />
          </div>
        </div>
      </header>
      <SignedOutNotice />
      <main className="main" id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        {name !== '' && (
          <p>
            {name}, {pick(department.institution)}
          </p>
        )}
        {department.helpContact !== '' && <p>{t.help(department.helpContact)}</p>}
      </footer>
    </>
  );
}
