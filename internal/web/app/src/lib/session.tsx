import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, type ReactNode } from 'react';
import { LanguageSetDocument, ShellDocument, type ShellQuery } from '../gql/graphql';
import { setLanguage, type Language } from '../i18n/language';
import { usePick } from '../i18n/text';
import { keyOf, useChange } from './query';

export type Department = ShellQuery['department'];
export type Viewer = NonNullable<ShellQuery['viewer']>;

const Session = createContext<ShellQuery | null>(null);

export function SessionProvider({ value, children }: { value: ShellQuery; children: ReactNode }) {
  return <Session value={value}>{children}</Session>;
}

function useShell(): ShellQuery {
  const shell = useContext(Session);
  if (!shell) throw new Error('used outside SessionProvider');
  return shell;
}

export function useDepartment(): Department {
  return useShell().department;
}

/** Who is signed in, or null. */
export function useViewer(): Viewer | null {
  return useShell().viewer ?? null;
}

/** Asks again who is signed in; everything else on the page is asked again too. */
export function useReloadSession(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: keyOf(ShellDocument) }).then(() => client.invalidateQueries());
}

/** Switches the language here and, for who is signed in, on their record, where mails look. */
export function useSwitchLanguage(): (language: Language) => void {
  const viewer = useViewer();
  const save = useChange(LanguageSetDocument);
  return (language) => {
    setLanguage(language, { remember: true });
    if (viewer) save.mutate({ language });
  };
}

type Vocabulary = keyof Omit<Department['vocabulary'], '__typename'>;

/** The label of a code of the department's vocabulary; an unknown code speaks for itself. */
export function useTerm(): (list: Vocabulary, code: string) => string {
  const { vocabulary } = useDepartment();
  const pick = usePick();
  return (list, code) => {
    const term = vocabulary[list].find((t) => t.code === code);
    return term ? pick(term.label) : code;
  };
}
