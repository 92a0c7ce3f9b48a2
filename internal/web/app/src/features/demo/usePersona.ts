import { PersonaSignInDocument } from '../../gql/graphql';
import { useChange } from '../../lib/query';

/** Becomes a person of the demo and begins where that person's try begins. The page is loaded
 * anew, so that nothing of the person before stays on it. */
export function usePersona() {
  const signIn = useChange(PersonaSignInDocument);
  return {
    become: (persona: { id: string; path: string }) =>
      signIn.mutate({ persona: persona.id }, { onSuccess: ({ personaSignIn }) => personaSignIn.viewer && location.assign(persona.path) }),
    pending: signIn.isPending ? signIn.variables.persona : null,
    error: signIn.error,
  };
}

/** Puts the demo back to its start. */
export async function resetDemo(): Promise<void> {
  await fetch('/demo/reset', { method: 'POST', credentials: 'same-origin' });
  location.assign('/');
}
