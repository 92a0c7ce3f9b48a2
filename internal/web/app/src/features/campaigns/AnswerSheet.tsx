import { useLanguage } from '../../i18n/language';
import { answersInWords } from './answersInWords';
import { useConductText } from './conductText';

/** What one person answered, on a page that prints. */
export function AnswerSheet({ definition, answers }: { definition: unknown; answers: unknown }) {
  const t = useConductText();
  const language = useLanguage();
  return (
    <dl className="answer-sheet">
      {answersInWords(definition, answers, language).map((q) => (
        <div key={q.name}>
          <dt>{q.title}</dt>
          {q.lines.length === 0 ? <dd className="muted">{t.noAnswer}</dd> : q.lines.map((line, i) => <dd key={i} className="authored">{line}</dd>)}
        </div>
      ))}
    </dl>
  );
}
