import { lazy, Suspense, useEffect, useMemo, useRef, useState, type SyntheticEvent } from 'react';
import enRespond from '../../../i18n/en/respond';
import frRespond from '../../../i18n/fr/respond';
import { useLanguage, type Language } from '../../../i18n/language';
import { Boundary } from '../../../ui/Boundary';
import { Button } from '../../../ui/Button';
import { NativeSelect } from '../../../ui/inputs';
import { Loading } from '../../../ui/states';
import { withTextHint } from '../../../ui/survey/definition';
import type { FormHandle } from '../../../ui/survey/RespondentForm';
import { isNode, type Node } from '../definition/node';
import { readable } from '../definition/texts';
import { kindOf, questionNamed } from '../definition/tree';
import { short } from '../definition/words';
import { useEditorText } from './text';
import { useWork } from './work';

const RespondentForm = lazy(() => import('../../../ui/survey/RespondentForm'));

const pauseMs = 400;

type Props = {
  /** The question to show, each time it is asked for. */
  wanted: { name: string } | null;
  onEdit: (name: string) => void;
};

/** The questionnaire as somebody who answers sees it, with questions that come and go. It follows
 * what is written, a moment later. */
export function LivePreview({ wanted, onEdit }: Props) {
  const t = useEditorText();
  const { definition, offered, own } = useWork();
  const reading = useLanguage();
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? reading;
  const shown = useSlowly(definition);
  const ready = useMemo(() => withTextHint(previewable(shown), { en: enRespond.noPatients, fr: frRespond.noPatients }), [shown]);
  const [answers, setAnswers] = useState<Record<string, unknown>>({});
  const [here, setHere] = useState('');
  const [absent, setAbsent] = useState('');
  const form = useRef<FormHandle>(null);
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    if (!wanted || !drawn) return;
    const there = form.current?.isShown(wanted.name) ?? false;
    setAbsent(there ? '' : wanted.name);
    if (there) form.current?.focusQuestion(wanted.name);
  }, [wanted, drawn]);
  const note = (event: SyntheticEvent) => {
    const name = (event.target as Element).closest('[data-name]')?.getAttribute('data-name');
    if (name && questionNamed(definition, name)) setHere(name);
  };
  const title = (name: string) => short(readable(questionNamed(definition, name)?.node['title'], language, own)) || name;
  const languages = offered.filter((l): l is Language => l === 'en' || l === 'fr');
  return (
    <div className="stack-s">
      <div className="row row-end">
        <NativeSelect label={t.previewLanguage} value={language} onChange={(e) => setChosen(e.currentTarget.value as Language)} data={languages.map((l) => ({ value: l, label: t.languageName(l) }))} />
        <Button
          kind="quiet"
          onClick={() => {
            setAnswers({});
            form.current?.replace({});
          }}
        >
          {t.clearAnswers}
        </Button>
      </div>
      <p className="muted small">{t.previewText}</p>
      {absent !== '' && (
        <p role="status" className="small">
          {t.previewAbsent(title(absent))}
        </p>
      )}
      {here !== '' && questionNamed(definition, here) && (
        <p>
          <button type="button" className="link" onClick={() => onEdit(here)}>
            {t.editThis(title(here))}
          </button>
        </p>
      )}
      <section className="preview-sheet" aria-label={t.preview} lang={language} onFocus={note} onClick={note}>
        <Boundary>
          <Suspense fallback={<Loading lines={6} />}>
            <RespondentForm ref={form} definition={ready} language={language} answers={answers} onReady={() => setDrawn(true)} onChange={setAnswers} />
          </Suspense>
        </Boundary>
      </section>
    </div>
  );
}

/** A value as it was a moment ago, so that not every letter draws a survey anew. */
function useSlowly<T>(value: T): T {
  const [slow, setSlow] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value]);
  return slow;
}

/** The definition without what the survey would not take: elements outside the profile, and
 * whatever would fetch something from elsewhere. */
export function previewable(definition: Node): Node {
  const clean = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(clean);
    if (!isNode(part)) return part;
    const out: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(part)) {
      if (key === 'choicesByUrl' || key === 'logo' || key === 'backgroundImage' || key === 'locale') continue;
      out[key] = key === 'elements' && Array.isArray(value) ? value.filter((e) => isNode(e) && kindOf(e) !== 'unknown').map(clean) : clean(value);
    }
    return out;
  };
  return { ...(clean(definition) as Node), ...(typeof definition['locale'] === 'string' ? { locale: definition['locale'] } : {}) };
}
