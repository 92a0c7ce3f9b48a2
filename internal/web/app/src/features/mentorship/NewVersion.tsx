import { useState, type FormEvent } from 'react';
import { ExpectationsPublishDocument, type ExpectationsPartsFragment } from '../../gql/graphql';
import { useLanguage, type Language } from '../../i18n/language';
import { number } from '../../lib/format';
import { useChange } from '../../lib/query';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { ErrorSummary, faultAt, type Fault } from '../../ui/ErrorSummary';
import { Textarea } from '../../ui/inputs';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { Failed } from '../../ui/states';
import { useUiText } from '../../ui/text';
import { changed, linesOf, parts, tidy, wordsOf, type Part } from './lines';
import { useFeatureText } from './text';

type Props = { version: ExpectationsPartsFragment; onStop: () => void; onPublished: (version: ExpectationsPartsFragment) => void };

const languages: Language[] = ['en', 'fr'];

/** A new version, written in both languages from the words of the one in force. */
export function NewVersion({ version, onStop, onPublished }: Props) {
  const t = useFeatureText();
  const ui = useUiText();
  const language = useLanguage();
  // The version it began with, even if another one is published meanwhile.
  const [before] = useState(() => wordsOf(version));
  const [words, setWords] = useState(before);
  const [asking, setAsking] = useState<'publish' | 'stop' | null>(null);
  const [unchanged, setUnchanged] = useState(false);
  const publish = useChange(ExpectationsPublishDocument);
  const faults = publish.data?.expectationsPublish.userErrors ?? [];
  const input = tidy(words);
  const differing = changed(before, input);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setUnchanged(differing.length === 0);
    if (differing.length > 0) setAsking('publish');
  };
  const confirm = () =>
    publish.mutate(
      { input },
      {
        onSettled: () => setAsking(null),
        onSuccess: ({ expectationsPublish: r }) => r.expectations && onPublished(r.expectations),
      },
    );
  return (
    <Page key="write" title={t.editTitle} lead={t.editLead(number(version.number, language))}>
      <form className="stack" onSubmit={submit} noValidate>
        {publish.error && <Failed error={publish.error} />}
        <ErrorSummary faults={faults} fieldOf={(fault) => fieldOf(fault, words)} />
        {unchanged && (
          <Notice role="alert">
            <p>{t.nothingChanged}</p>
          </Notice>
        )}
        {parts.map((part) => (
          <div key={part} className="card" role="group" aria-labelledby={part}>
            <h2 id={part}>{t.parts[part]}</h2>
            <p className="muted small">{part === 'definition' ? t.definitionHint : t.listHint}</p>
            <div className="halves">
              {languages.map((written) => (
                <Textarea
                  key={written}
                  id={`${part}-${written}`}
                  lang={written}
                  label={written === 'en' ? ui.english : ui.french}
                  minRows={part === 'definition' ? 4 : 6}
                  required
                  withAsterisk={false}
                  value={words[part][written]}
                  error={words[part][written].trim() === '' ? faultAt(faults, part) : undefined}
                  onChange={(e) => {
                    const { value } = e.currentTarget;
                    setWords((all) => ({ ...all, [part]: { ...all[part], [written]: value } }));
                  }}
                />
              ))}
            </div>
          </div>
        ))}
        <div className="row">
          <Button type="submit" busy={publish.isPending}>
            {t.publish}
          </Button>
          <Button kind="quiet" onClick={() => (changed(before, words).length > 0 ? setAsking('stop') : onStop())}>
            {t.stop}
          </Button>
        </div>
      </form>
      <Confirm
        title={t.publishTitle(number(version.number + 1, language))}
        open={asking === 'publish'}
        confirm={t.publish}
        busy={publish.isPending}
        onClose={() => setAsking(null)}
        onConfirm={confirm}
      >
        <p>{t.publishParts}</p>
        <ul>
          {differing.map((part) => (
            <li key={part}>
              {part === 'definition' ? t.parts.definition : t.publishLines(t.parts[part], linesOf(before[part][language]).length, linesOf(input[part][language]).length)}
            </li>
          ))}
        </ul>
        <p>{t.publishText}</p>
      </Confirm>
      <Confirm title={t.stopTitle} open={asking === 'stop'} confirm={t.stopConfirm} kind="danger" busy={false} onClose={() => setAsking(null)} onConfirm={onStop}>
        <p>{t.stopText}</p>
      </Confirm>
    </Page>
  );
}

/** The field a fault belongs to: the language it names, else the one that is empty. */
function fieldOf(fault: Fault, words: Record<Part, { en: string; fr: string }>): string | undefined {
  const part = parts.find((p) => fault.path.includes(p));
  if (!part) return undefined;
  const named = languages.find((l) => fault.path.at(-1) === l);
  return `${part}-${named ?? (words[part].en.trim() === '' ? 'en' : 'fr')}`;
}
