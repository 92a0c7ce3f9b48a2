import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { StrictMode, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { startTheme } from './lib/theme';

startTheme();

// Those who answer get a page without the department's screens and their library.
const respondent = /^\/[isf](\/|$)/.test(location.pathname);
const side: Promise<{ default: ComponentType }> = respondent ? import('./shell/RespondentSide') : import('./shell/DepartmentSide');

const root = document.getElementById('root');
if (root) {
  void side.then(({ default: Side }) =>
    createRoot(root).render(
      <StrictMode>
        <Side />
      </StrictMode>,
    ),
  );
}
