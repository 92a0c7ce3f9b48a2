import { useState } from 'react';
import { Notice } from '../../../ui/Notice';
import { useErrorText } from '../../../ui/states';
import { nodeAt, str, type Path } from '../definition/node';
import { readable } from '../definition/texts';
import { partAt } from '../definition/tree';
import { short } from '../definition/words';
import { useLanguage } from '../../../i18n/language';
import { useEditorText } from './text';
import { useWork, type Problem } from './work';

/** Everything that stands in the way of publishing, each with the way to it, and what an import told. */
export function Problems({ onGo }: { onGo: (problem: Problem) => void }) {
  const t = useEditorText();
  const { problems, checked, saving } = useWork();
  const blocking = problems.filter((p) => p.blocking);
  const told = problems.filter((p) => !p.blocking);
  if (!checked.draft) return <p role="status">{t.checking}</p>;
  return (
    <div className="stack" id="problems" tabIndex={-1}>
      <Completeness />
      {blocking.length === 0 ? (
        <Notice kind="done">
          <p>{t.nothingToMend}</p>
        </Notice>
      ) : (
        <section className="stack-s" aria-labelledby="blocking">
          <h2 id="blocking">{t.toMendTitle(blocking.length)}</h2>
          <List problems={blocking} onGo={onGo} />
        </section>
      )}
      {told.length > 0 && (
        <section className="stack-s" aria-labelledby="told">
          <h2 id="told">{t.toldTitle(told.length)}</h2>
          <p className="muted small">{t.toldText}</p>
          <List problems={told} onGo={onGo} settles />
        </section>
      )}
      {saving.phase !== 'clean' && (
        <p className="muted small" role="status">
          {t.checkedBefore}
        </p>
      )}
    </div>
  );
}

/** How complete the questionnaire is in each of its languages. */
function Completeness() {
  const t = useEditorText();
  const { checked, languages } = useWork();
  const missing = new Map((checked.draft?.untranslated ?? []).map((u) => [u.language, u.count]));
  return (
    <ul className="completeness">
      {languages.map((language) => {
        const n = missing.get(language) ?? 0;
        return (
          <li key={language}>
            <span className={`chip ${n === 0 ? 'on' : 'bad'}`}>{t.languageName(language)}</span> {n === 0 ? t.complete : t.untranslated(n)}
          </li>
        );
      })}
    </ul>
  );
}

function List({ problems, onGo, settles = false }: { problems: Problem[]; onGo: (problem: Problem) => void; settles?: boolean }) {
  const t = useEditorText();
  const { definition, own } = useWork();
  const language = useLanguage();
  const where = (path: Path) => {
    const part = partAt(path);
    if (part.length === 0) return t.wholeTitle;
    const node = nodeAt(definition, part);
    const title = short(readable(node['title'] ?? node['html'], language, own)) || str(node, 'name') || str(node, 'code');
    return part[0] === 'pages' && part.length === 2 ? `${t.pageNumber((part[1] as number) + 1)}${title === '' ? '' : `: ${title}`}` : title || t.untitled;
  };
  return (
    <ul className="problems">
      {problems.map((p, i) => (
        <li key={`${p.written} ${p.code} ${String(i)}`}>
          {p.path ? (
            <button type="button" className="link" onClick={() => onGo(p)}>
              {where(p.path)}
            </button>
          ) : (
            <span className="muted">{settles ? <span className="mono">{p.written}</span> : t.gone}</span>
          )}
          <span>{p.message}</span>
          {settles && <Settle problem={p} />}
        </li>
      ))}
    </ul>
  );
}

/** Strikes off something an import told, once the author has dealt with it. */
function Settle({ problem }: { problem: Problem }) {
  const t = useEditorText();
  const say = useErrorText();
  const { saving, settle, announce, focus } = useWork();
  const [error, setError] = useState<unknown>(null);
  const act = () => {
    if (saving.phase !== 'clean') return;
    setError(null);
    settle(problem.written).then(
      () => {
        announce(t.settled);
        focus('problems');
      },
      (err: unknown) => setError(err),
    );
  };
  return (
    <>
      <button type="button" className="link" aria-disabled={saving.phase !== 'clean' || undefined} onClick={act}>
        {t.settle}
        <span className="unseen"> {problem.message}</span>
      </button>
      {error !== null && (
        <p className="fault" role="alert">
          {say(error)}
        </p>
      )}
    </>
  );
}
