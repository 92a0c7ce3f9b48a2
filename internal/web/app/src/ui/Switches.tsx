import type { Language } from '../i18n/language';
import { setTheme, useScheme } from '../lib/theme';
import { Icon } from './Icon';
import { useUiText } from './text';

/** Names the other language in that language, and its own lang, so that it is read out right. */
export function LanguageSwitch({ onSwitch }: { onSwitch: (language: Language) => void }) {
  const t = useUiText();
  const other = t.switchToLanguage as Language;
  return (
    <button type="button" className="tool" lang={other} onClick={() => onSwitch(other)}>
      {t.switchTo}
    </button>
  );
}

export function ThemeSwitch() {
  const t = useUiText();
  const dark = useScheme() === 'dark';
  return (
    <button type="button" className="tool" onClick={() => setTheme(dark ? 'light' : 'dark')} aria-label={dark ? t.toLight : t.toDark} title={dark ? t.toLight : t.toDark}>
      <Icon name={dark ? 'sun' : 'moon'} />
    </button>
  );
}
