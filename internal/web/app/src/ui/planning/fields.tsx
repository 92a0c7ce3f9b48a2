import type { CollectionNoticeInput } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { number } from '../../lib/format';
import type { Fault } from '../ErrorSummary';
import { NativeSelect, Textarea, TextInput } from '../inputs';
import { Notice } from '../Notice';
import { noticeParts, type Both, type NoticePart } from './notice';
import { usePlanningText } from './text';
import './planning.css';

export type Field<T> = { value: T; onChange: (value: T) => void; fault: string | undefined };

/** The published versions to choose from. */
type Choices = { instruments: { nodes: { title: Both; versions: { id: string; number: number; languages: string[]; questions: number; minutes: number }[] }[] } };

/** Of a text in two languages, a fault is about the one that is missing. */
export function faultIn(language: 'en' | 'fr', value: Both, fault: string | undefined): string | undefined {
  return value[language].trim() === '' || (value.en.trim() !== '' && value.fr.trim() !== '') ? fault : undefined;
}

export function TitleField({ value, onChange, fault }: Field<Both>) {
  const t = usePlanningText();
  return (['en', 'fr'] as const).map((language) => (
    <TextInput
      key={language}
      id={`title-${language}`}
      label={t.texts.title[language]}
      lang={language}
      required
      maxLength={300}
      value={value[language]}
      error={faultIn(language, value, fault)}
      onChange={(e) => onChange({ ...value, [language]: e.currentTarget.value })}
    />
  ));
}

/** The notice of collection in its three parts, each in both languages. */
export function NoticeFields({ value, onChange, faults, newest }: { value: CollectionNoticeInput; onChange: (value: CollectionNoticeInput) => void; faults: Fault[]; newest: (Record<NoticePart, Both> & { number: number }) | null | undefined }) {
  const t = usePlanningText();
  const language = useLanguage();
  const unchanged = newest && noticeParts.every((p) => value[p].en === newest[p].en && value[p].fr === newest[p].fr);
  const faultOf = (part: NoticePart) => faults.find((f) => f.path.at(-1) === part)?.message;
  return (
    <>
      <h3>{t.notice}</h3>
      <p className="muted small">{t.noticeLead}</p>
      {unchanged && (
        <p className="muted small" role="status">
          {t.noticeUsed(number(newest.number, language))}
        </p>
      )}
      {noticeParts.map((part) => (
        <fieldset key={part} className="notice-part">
          <legend>{t.noticeNames[part]}</legend>
          <p className="muted small">{t.noticeHints[part]}</p>
          <div className="halves">
            {(['en', 'fr'] as const).map((l) => (
              <Textarea
                key={l}
                id={`notice-${part}-${l}`}
                label={t.inLanguage[l](t.noticeNames[part])}
                lang={l}
                required
                maxLength={4000}
                rows={part === 'contact' ? 2 : 4}
                value={value[part][l]}
                error={faultIn(l, value[part], faultOf(part))}
                onChange={(e) => onChange({ ...value, [part]: { ...value[part], [l]: e.currentTarget.value } })}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </>
  );
}

export function VersionField({ choices, value, onChange, fault }: Field<string> & { choices: Choices }) {
  const t = usePlanningText();
  const pick = usePick();
  const versions = choices.instruments.nodes.flatMap((i) => i.versions.map((v) => ({ ...v, title: pick(i.title) })));
  const chosen = versions.find((v) => v.id === value);
  return (
    <>
      <NativeSelect
        id="version"
        required
        label={t.version}
        description={t.versionHint}
        value={chosen ? value : ''}
        error={fault}
        onChange={(e) => onChange(e.currentTarget.value)}
        data={[{ value: '', label: t.chooseVersion }, ...versions.map((v) => ({ value: v.id, label: t.versionOption(v.title, v.number, v.questions, v.minutes) }))]}
      />
      {chosen && chosen.languages.length === 1 && (
        <Notice>
          <p>{t.oneLanguage(chosen.languages[0] ?? '')}</p>
        </Notice>
      )}
    </>
  );
}
