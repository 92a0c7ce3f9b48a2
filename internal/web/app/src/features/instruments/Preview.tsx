import { lazy, Suspense, useState } from 'react';
import { useLanguage, type Language } from '../../i18n/language';
import { Button } from '../../ui/Button';
import { Checkbox, NativeSelect } from '../../ui/inputs';
import { Loading } from '../../ui/states';
import { useFeatureText } from './text';

const RespondentForm = lazy(() => import('../../ui/survey/RespondentForm'));

type Choice = { key: string; label: string; definition: unknown; languages: Language[] };

/** The questionnaire as those who answer will see it. The renderer is loaded when it is asked for. */
export function Preview({ choices, begun = false }: { choices: Choice[]; begun?: boolean }) {
  const t = useFeatureText();
  const reading = useLanguage();
  const [open, setOpen] = useState(begun);
  const [key, setKey] = useState('');
  const [language, setLanguage] = useState<Language | null>(null);
  const [trying, setTrying] = useState(false);
  const shown = choices.find((c) => c.key === key) ?? choices[0];
  if (!shown) return null;
  if (!open) {
    return (
      <div>
        <Button kind="quiet" onClick={() => setOpen(true)}>
          {t.previewShow}
        </Button>
      </div>
    );
  }
  const spoken = [language, reading].find((l) => l !== null && shown.languages.includes(l)) ?? shown.languages[0] ?? 'en';
  return (
    <div className="stack">
      <div className="filters">
        {choices.length > 1 && (
          <NativeSelect label={t.previewOf} value={shown.key} onChange={(e) => setKey(e.currentTarget.value)} data={choices.map((c) => ({ value: c.key, label: c.label }))} />
        )}
        <NativeSelect
          label={t.previewLanguage}
          value={spoken}
          onChange={(e) => setLanguage(e.currentTarget.value as Language)}
          data={shown.languages.map((l) => ({ value: l, label: t.languageName(l) }))}
        />
        <Checkbox label={t.previewTry} checked={trying} onChange={(e) => setTrying(e.currentTarget.checked)} />
      </div>
      <p className="muted">{trying ? t.previewTrying : t.previewAll}</p>
      <div className="narrow" lang={spoken}>
        <Suspense fallback={<Loading lines={6} />}>
          <RespondentForm key={`${shown.key} ${String(trying)}`} definition={shown.definition} language={spoken} answers={noAnswers} readOnly={!trying} />
        </Suspense>
      </div>
    </div>
  );
}

const noAnswers = {};
