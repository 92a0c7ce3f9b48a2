import { useRef, useState } from 'react';
import { VocabularySetDocument } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { useChange } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { faultAt, type Fault } from '../../ui/ErrorSummary';
import { TextInput } from '../../ui/inputs';
import { languageOf, SectionForm } from './parts';
import { useSettingsText, useShowSettings, type SectionProps } from './useSettings';

const lists = ['ranks', 'positions', 'appointmentTypes'] as const;
type List = (typeof lists)[number] | 'stages';
type Word = { key: string; code: string; en: string; fr: string; retired: boolean };

/** The department's words: their labels, their order, and which are in use. */
export function Vocabulary({ settings, next }: SectionProps) {
  const t = useSettingsText();
  const { vocabulary } = useDepartment();
  const show = useShowSettings();
  const wordsOf = (list: List): Word[] => vocabulary[list].map((w) => ({ key: w.code, code: w.code, en: w.label.en, fr: w.label.fr, retired: w.retired }));
  const [words, setWords] = useState(() => ({ ranks: wordsOf('ranks'), positions: wordsOf('positions'), appointmentTypes: wordsOf('appointmentTypes'), stages: wordsOf('stages') }));
  const [years, setYears] = useState({ earlyYears: String(settings.earlyYears), midYears: String(settings.midYears) });
  const [saves, setSaves] = useState(0);
  const change = useChange(VocabularySetDocument);
  const faults = change.data?.vocabularySet.userErrors ?? [];
  const fieldOf = (fault: Fault) => {
    const list = [...lists, 'stages' as const].find((one) => fault.path.includes(one));
    if (!list) return fault.path.at(-1);
    const at = Number(fault.path.find((part) => /^\d+$/.test(part)) ?? 0);
    const word = words[list][at];
    return word ? `${list}-${word.key}-${languageOf(fault, word)}` : `${list}-add`;
  };
  const inputOf = (list: List) => words[list].map((w) => ({ code: w.code, label: { en: w.en, fr: w.fr }, retired: w.retired }));
  return (
    <SectionForm
      title={t.sections.vocabulary}
      lead={t.vocabularyText}
      faults={faults}
      fieldOf={fieldOf}
      error={change.error}
      saves={saves}
      busy={change.isPending}
      leadsOn={next !== undefined}
      onSubmit={() =>
        change.mutate(
          { input: { ranks: inputOf('ranks'), positions: inputOf('positions'), appointmentTypes: inputOf('appointmentTypes'), stages: inputOf('stages'), earlyYears: whole(years.earlyYears), midYears: whole(years.midYears) } },
          {
            onSuccess: ({ vocabularySet: r }) => {
              if (!show(r.settings)) return;
              setSaves((count) => count + 1);
              next?.();
            },
          },
        )
      }
    >
      {lists.map((list) => (
        <Words key={list} list={list} title={t[list]} words={words[list]} faults={faults} fieldOf={fieldOf} onChange={(changed) => setWords((all) => ({ ...all, [list]: changed }))} />
      ))}
      <Words list="stages" title={t.stages} words={words.stages} fixed faults={faults} fieldOf={fieldOf} onChange={(changed) => setWords((all) => ({ ...all, stages: changed }))} />
      <p className="muted small">{t.stagesText}</p>
      <div className="halves">
        {(['earlyYears', 'midYears'] as const).map((name) => (
          <TextInput
            key={name}
            id={name}
            type="number"
            inputMode="numeric"
            min={1}
            max={60}
            label={t[name]}
            value={years[name]}
            error={faultAt(faults, name)}
            onChange={(e) => {
              const { value } = e.currentTarget;
              setYears((all) => ({ ...all, [name]: value }));
            }}
          />
        ))}
      </div>
    </SectionForm>
  );
}

const whole = (typed: string) => Math.trunc(Number(typed)) || 0;

type WordsProps = { list: List; title: string; words: Word[]; fixed?: boolean; faults: Fault[]; fieldOf: (fault: Fault) => string | undefined; onChange: (words: Word[]) => void };

function Words({ list, title, words, fixed = false, faults, fieldOf, onChange }: WordsProps) {
  const t = useSettingsText();
  const language = useLanguage();
  const made = useRef(0);
  const put = (at: number, part: Partial<Word>) => onChange(words.map((w, i) => (i === at ? { ...w, ...part } : w)));
  const move = (from: number, to: number) => {
    const out = [...words];
    const [word] = out.splice(from, 1);
    if (word) out.splice(to, 0, word);
    onChange(out);
  };
  const own = faults.find((fault) => fieldOf(fault) === `${list}-add`);
  return (
    <fieldset className="stack-s">
      <legend>{title}</legend>
      <ol className="words">
        {words.map((w, i) => {
          const name = w[language] || w.en || t.newWord;
          return (
            <li key={w.key} className={w.retired ? 'word retired' : 'word'}>
              {(['en', 'fr'] as const).map((one) => (
                <TextInput
                  key={one}
                  id={`${list}-${w.key}-${one}`}
                  lang={one}
                  aria-label={one === 'en' ? t.inEnglish(t.term(title, i + 1)) : t.inFrench(t.term(title, i + 1))}
                  value={w[one]}
                  error={faults.find((fault) => fieldOf(fault) === `${list}-${w.key}-${one}`)?.message}
                  onChange={(e) => put(i, { [one]: e.currentTarget.value })}
                />
              ))}
              {!fixed && (
                <div className="row word-tools">
                  {w.retired && <span className="chip">{t.retired}</span>}
                  <button type="button" className="tool" aria-label={t.up(name)} disabled={i === 0} onClick={() => move(i, i - 1)}>
                    <span aria-hidden="true">↑</span>
                  </button>
                  <button type="button" className="tool" aria-label={t.down(name)} disabled={i === words.length - 1} onClick={() => move(i, i + 1)}>
                    <span aria-hidden="true">↓</span>
                  </button>
                  {w.code === '' ? (
                    <button type="button" className="tool" aria-label={t.drop(name)} onClick={() => onChange(words.filter((_, at) => at !== i))}>
                      <span aria-hidden="true">×</span>
                    </button>
                  ) : (
                    <button type="button" className="tool" aria-label={w.retired ? t.restore(name) : t.retire(name)} onClick={() => put(i, { retired: !w.retired })}>
                      <span aria-hidden="true">{w.retired ? '+' : '−'}</span>
                    </button>
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ol>
      {own && <p className="fault">{own.message}</p>}
      {!fixed && (
        <div className="row">
          <Button
            id={`${list}-add`}
            kind="quiet"
            onClick={() => {
              made.current += 1;
              onChange([...words, { key: `new${String(made.current)}`, code: '', en: '', fr: '', retired: false }]);
            }}
          >
            {t.add}
            <span className="unseen">: {title}</span>
          </Button>
        </div>
      )}
    </fieldset>
  );
}
