import 'survey-core/survey-core.fontless.min.css';
import 'survey-core/i18n/french';
import { useEffect, useImperativeHandle, useMemo, useRef, type JSX, type Ref } from 'react';
import { CustomError, FunctionFactory, Helpers, Model, QuestionMatrixDropdownModel, QuestionMatrixModel, type Question } from 'survey-core';
import { ReactQuestionFactory, Survey } from 'survey-react-ui';
import type { Language } from '../../i18n/language';
import { wordsOf } from './definition';
import { functionsWith, likeTheServer, load } from './functions.js';
import settings from './settings.json';
import { theme } from './theme';
import './survey.css';

type Answers = Record<string, unknown>;
export type FormHandle = {
  /** Shows the page a question is on and puts the focus into it. */
  focusQuestion(name: string): void;
  /** Whether a question is asked after the answers given so far. */
  isShown(name: string): boolean;
  /** Puts other answers in the place of these. */
  replace(answers: Answers): void;
};

type Props = {
  definition: unknown;
  language: Language;
  answers: Answers;
  /** Words of the last button; without them there is none, as in a preview. */
  submitText?: string;
  /** Shows every question at once, also those asked only after certain answers, and takes none. */
  readOnly?: boolean;
  /** What the server did not accept, by question. */
  issues?: { question: string; message: string }[];
  /** How far it is when it appears; later changes come with the answers. */
  onReady?: (progress: Progress) => void;
  onChange?: (answers: Answers, progress: Progress) => void;
  onComplete?: (answers: Answers) => void;
  ref?: Ref<FormHandle>;
};
export type Progress = { answered: number; questions: number };

// A passage between questions is shown as words: authored markup never becomes part of the page.
function Passage({ question }: { question: Question & { locHtml: { renderedHtml: string } } }) {
  return <p className="authored passage">{wordsOf(question.locHtml.renderedHtml)}</p>;
}
// It is called with the properties of an element, although its type says a name.
ReactQuestionFactory.Instance.registerQuestion('html', Passage as unknown as (name: string) => JSX.Element);

// What expressions may call beside the renderer's own, as on the server.
for (const [name, run] of Object.entries(functionsWith(Helpers))) FunctionFactory.Instance.register(name, run);

/** The survey itself. Everything the renderer is and needs stays behind this component. */
export default function RespondentForm({ definition, language, answers, submitText, readOnly = false, issues = [], onReady, onChange, onComplete, ref }: Props) {
  const page = useRef(0);
  const survey = useMemo(() => {
    const made = newSurvey(definition, answers, language, readOnly);
    // A definition that changes, as while it is written, is looked at where one was.
    made.currentPageNo = page.current;
    made.onCurrentPageChanged.add(() => (page.current = made.currentPageNo));
    return made;
  }, [definition, readOnly]);
  const handlers = useRef({ onReady, onChange, onComplete });
  handlers.current = { onReady, onChange, onComplete };

  useEffect(() => {
    const changed = () => handlers.current.onChange?.({ ...(survey.data as Answers) }, progressOf(survey));
    const completing = (_: Model, options: { allow: boolean }) => {
      // The server decides whether the survey is complete; until it says so the answers stay open.
      options.allow = false;
      handlers.current.onComplete?.({ ...(survey.data as Answers) });
    };
    survey.onValueChanged.add(changed);
    survey.onCompleting.add(completing);
    handlers.current.onReady?.(progressOf(survey));
    return () => {
      survey.onValueChanged.remove(changed);
      survey.onCompleting.remove(completing);
    };
  }, [survey]);

  useEffect(() => {
    survey.locale = language;
  }, [survey, language]);

  useEffect(() => {
    if (submitText === undefined) survey.showCompleteButton = false;
    else survey.completeText = submitText;
  }, [survey, submitText]);

  useEffect(() => {
    for (const { question, message } of issues) survey.getQuestionByName(question)?.addError(new CustomError(message));
  }, [survey, issues]);

  useImperativeHandle(
    ref,
    () => ({
      focusQuestion: (name) => void survey.getQuestionByName(name)?.focus(),
      isShown: (name) => survey.getAllQuestions(true).some((question) => question.name === name),
      replace: (other) => {
        load(survey, other);
      },
    }),
    [survey],
  );

  return (
    <div className="respondent-form">
      <Survey model={survey} />
    </div>
  );
}

/** Of the questions that are asked now. Each row of a grid and each cell of a table is one, as
 * the server counts them. */
function progressOf(survey: Model): Progress {
  const progress = { answered: 0, questions: 0 };
  for (const question of survey.getAllQuestions(true)) {
    if (!question.hasInput) continue;
    if (question instanceof QuestionMatrixModel) {
      progress.questions += question.visibleRows.length;
      progress.answered += Object.keys((question.value ?? {}) as object).length;
      continue;
    }
    const asked = question instanceof QuestionMatrixDropdownModel ? (question.visibleRows ?? []).flatMap((row) => row.visibleQuestions) : [question];
    progress.questions += asked.length;
    progress.answered += asked.filter((one) => !one.isEmpty()).length;
  }
  return progress;
}

function newSurvey(definition: unknown, answers: Answers, language: Language, readOnly: boolean): Model {
  const survey = new Model(definition);
  Object.assign(survey, settings);
  likeTheServer(survey);
  survey.applyTheme(theme);
  survey.locale = language;
  // Setting nothing would take away the answers that a question begins with.
  if (Object.keys(answers).length > 0) load(survey, answers);
  if (readOnly) {
    survey.readOnly = true;
    survey.showInvisibleElements = true;
    survey.questionsOnPageMode = 'singlePage';
  }
  return survey;
}
