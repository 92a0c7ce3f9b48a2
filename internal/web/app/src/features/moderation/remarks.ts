import type { RemarkModerationPartsFragment } from '../../gql/graphql';

export type RemarkModeration = RemarkModerationPartsFragment;
export type ModeratedRemark = RemarkModeration['remarks'][number];

// The server holds to these two, and what is said here of what will happen follows them.

/** People who have to have written to a question for any of it to be quoted. */
export const enoughToQuote = 5;
/** Those who have to have written in a language for it to tell nobody. */
const enoughInLanguage = 3;

/** Remarks by the question they answer, in the order the questions come. */
function byQuestion(all: ModeratedRemark[]): ModeratedRemark[][] {
  const groups = new Map<string, ModeratedRemark[]>();
  for (const r of all) {
    const question = `${r.title.en}\n${r.title.fr}`;
    groups.set(question, [...(groups.get(question) ?? []), r]);
  }
  return [...groups.values()];
}

/** Remarks of one question whose language would tell who wrote them. */
function rareOf(group: ModeratedRemark[]): ModeratedRemark[] {
  const writers = (language: string) => group.filter((r) => r.language === language).length;
  return group.filter((r) => r.language !== '' && writers(r.language) < group.length && writers(r.language) + writers('') < enoughInLanguage);
}

/** The remarks that tell who wrote them by the language they are in. */
export function rareLanguages(m: RemarkModeration): Set<string> {
  const open = m.remarks.filter((r) => !r.notToMentor && r.state !== 'WITHHELD');
  return new Set(byQuestion(open).flatMap(rareOf).map((r) => r.id));
}

export type QuestionStanding = { title: { en: string; fr: string }; written: number; accepted: number; pending: number; quoted: number };

/** How far each question is from being quoted. What was edited may be in another language than it
 * was written in: of the rest, those whose language is rare are left out. */
export function standingOf(m: RemarkModeration): QuestionStanding[] {
  return byQuestion(m.remarks.filter((r) => !r.notToMentor)).flatMap((group) => {
    const accepted = group.filter((r) => r.state === 'ACCEPTED');
    const rare = new Set(rareOf(accepted).filter((r) => r.edited === ''));
    const through = accepted.filter((r) => !rare.has(r)).length;
    const [first] = group;
    if (!first) return [];
    return [{ title: first.title, written: group.length, accepted: accepted.length, pending: group.filter((r) => r.state === 'PENDING').length, quoted: through >= enoughToQuote ? through : 0 }];
  });
}

/** What a report is called where its mentor is not named. */
export const codeOf = (report: string) => report.slice(-4).toUpperCase();
