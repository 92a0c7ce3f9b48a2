import { useState, type FormEvent } from 'react';
import { MeetingNoteAddDocument } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { moment, number } from '../../lib/format';
import { useChange } from '../../lib/query';
import { useDepartment } from '../../lib/session';
import { Button } from '../../ui/Button';
import { ErrorSummary, faultAt, type Fault } from '../../ui/ErrorSummary';
import { Checkbox, Textarea } from '../../ui/inputs';
import { Failed } from '../../ui/states';
import { useKeep } from './cache';
import type { Item } from './MeetingPage';
import { useFeatureText } from './text';

const noFaults: Fault[] = [];
const most = 5000;

/** What was said of a nomination, and a place to note more while the meeting lasts. */
export function Notes({ cycle, item, ended }: { cycle: string; item: Item; ended: boolean }) {
  const t = useFeatureText();
  const language = useLanguage();
  const { zone } = useDepartment();
  const keep = useKeep(cycle);
  const add = useChange(MeetingNoteAddDocument);
  const [text, setText] = useState('');
  const [own, setOwn] = useState(false);
  const faults = add.data?.meetingNoteAdd.userErrors ?? noFaults;
  const id = `note-${item.nomination}`;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate(
      { nomination: item.nomination, text, private: own },
      {
        onSuccess: ({ meetingNoteAdd: { meeting } }) => {
          if (!meeting) return;
          setText('');
          void keep.meeting(meeting);
        },
      },
    );
  };
  return (
    <div className="stack-s notes">
      {item.notes.length === 0 ? (
        <p className="muted small">{t.noNotes}</p>
      ) : (
        <ul className="note-list">
          {item.notes.map((note) => (
            <li key={note.id}>
              <p className="authored">{note.text}</p>
              <p className="muted small row">
                {t.noteBy(note.author.name, moment(note.written, zone, language))}
                {note.private && <span className="chip">{t.privateChip}</span>}
              </p>
            </li>
          ))}
        </ul>
      )}
      {!ended && (
        <form className="stack-s" onSubmit={submit} noValidate>
          {add.error && <Failed error={add.error} />}
          <ErrorSummary faults={faults} fieldOf={() => id} />
          <Textarea id={id} label={t.note} description={t.noteHint} minRows={2} maxLength={most} value={text} error={faultAt(faults, 'text')} onChange={(e) => setText(e.currentTarget.value)} />
          <p className="muted small">{t.characters(number([...text].length, language), number(most, language))}</p>
          <Checkbox label={t.notePrivate} checked={own} onChange={(e) => setOwn(e.currentTarget.checked)} />
          <div className="row">
            <Button type="submit" kind="quiet" busy={add.isPending}>
              {t.noteAdd}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}
