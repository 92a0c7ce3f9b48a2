import { useLanguage } from '../../i18n/language';
import { answersInWords } from './answersInWords';
import { useConductText } from './conductText';

/** What one person answered, on a page that prints. */
export function AnswerSheet({ definition, answers }: { definition: unknown; answers: unknown }) {
  const t = useConductText();
  const language = useLanguage();
  const all = answersInWords(definition, answers, language);
  const given = all.filter((q) => q.lines.length > 0);
  return (
    <>
      <dl className="answer-sheet">
        {given.map((q) => (
          <div key={q.name}>
            <dt>{q.title}</dt>
            {q.lines.map((line, i) => (
              <dd key={i} className="authored">
                {line}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {all.length > given.length && <p className="muted small">{t.leftOut(all.length - given.length)}</p>}
    </>
  );
}
