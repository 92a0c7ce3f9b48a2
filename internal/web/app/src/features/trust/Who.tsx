import type { AuditActorPartsFragment } from '../../gql/graphql';
import { useFeatureText } from './text';

/** Who acted, in words; a name narrows the list to its owner where that is offered. */
export function Who({ actor, onChoose }: { actor: AuditActorPartsFragment | null | undefined; onChoose?: (id: string) => void }) {
  const t = useFeatureText();
  if (!actor) return <span className="muted">{t.notShown}</span>;
  if (actor.purpose !== '') return <span className="muted">{t.system(actor.purpose)}</span>;
  if (!actor.person) return <span className="muted">{t.visitor}</span>;
  const { id, name } = actor.person;
  const words = name === '' ? id : name;
  return (
    <>
      {onChoose ? (
        <button type="button" className="link" aria-label={t.only(words)} onClick={() => onChoose(id)}>
          {words}
        </button>
      ) : (
        words
      )}
      {actor.for && <span className="muted small"> {t.actingFor(actor.for.name === '' ? actor.for.id : actor.for.name)}</span>}
    </>
  );
}
