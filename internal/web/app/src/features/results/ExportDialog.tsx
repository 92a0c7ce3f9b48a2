import { useState } from 'react';
import { ExportOptionsDocument, ReleaseExportDocument, ResponsesExportDocument, type ExportFormat, type ExportLayout, type ExportOptionsQuery, type FiguresFormat } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { useChange, useData } from '../../lib/query';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ErrorSummary, faultAt } from '../../ui/ErrorSummary';
import { NativeSelect, Radio, Textarea } from '../../ui/inputs';
import { Notice } from '../../ui/Notice';
import { Outcome } from '../../ui/Outcome';
import { Failed, Shown } from '../../ui/states';
import { useExportText } from './exportText';

type Props = { campaign: string; release: string };
type Campaign = NonNullable<ExportOptionsQuery['campaign']>;

/** Opens the choice of what to take away and how. */
export function ExportButton(props: Props) {
  const t = useExportText();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {t.open}
      </Button>
      {open && <ExportDialog {...props} onClose={close} />}
    </>
  );
}

function ExportDialog({ campaign, release, onClose }: Props & { onClose: () => void }) {
  const t = useExportText();
  const read = useData(ExportOptionsDocument, { campaign });
  const [what, setWhat] = useState<'figures' | 'answers'>('figures');
  return (
    <Dialog title={t.title} open onClose={onClose}>
      <Shown read={read}>
        {({ campaign: c }) => (
          <div className="stack">
            {c?.viewerCanExport ? (
              <Radio.Group label={t.what} value={what} onChange={(value) => setWhat(value === 'answers' ? 'answers' : 'figures')}>
                <div className="stack-s">
                  <Radio value="figures" label={t.figures} />
                  <Radio value="answers" label={t.answers} />
                </div>
              </Radio.Group>
            ) : (
              <p className="muted">{t.answersRefused}</p>
            )}
            {c?.viewerCanExport && what === 'answers' ? <Answers campaign={c} onClose={onClose} /> : <Figures release={release} onClose={onClose} />}
          </div>
        )}
      </Shown>
    </Dialog>
  );
}

const figuresFormats: FiguresFormat[] = ['CSV', 'XLSX'];

function Figures({ release, onClose }: { release: string; onClose: () => void }) {
  const t = useExportText();
  const [format, setFormat] = useState<FiguresFormat>('CSV');
  const read = useData(ReleaseExportDocument, { release, format });
  const file = read.isPlaceholderData ? undefined : read.data?.releaseExport;
  return (
    <>
      <p>{t.figuresText}</p>
      <NativeSelect label={t.format} value={format} onChange={(e) => setFormat(e.currentTarget.value as FiguresFormat)} data={figuresFormats.map((value) => ({ value, label: t.figuresFormats[value] }))} />
      {read.error && <Failed error={read.error} />}
      <div className="actions">
        <Button kind="quiet" onClick={onClose}>
          {t.close}
        </Button>
        {file && (
          <a className="btn" href={file.url} download>
            {t.download(file.name)}
          </a>
        )}
      </div>
    </>
  );
}

const formats: ExportFormat[] = ['CSV', 'XLSX', 'SPSS', 'R', 'REDCAP', 'CODEBOOK', 'JSON_LINES'];
const layouts: ExportLayout[] = ['WIDE', 'WIDE_LABELS', 'LONG'];

function Answers({ campaign, onClose }: { campaign: Campaign; onClose: () => void }) {
  const t = useExportText();
  const own = useLanguage();
  const [format, setFormat] = useState<ExportFormat>('CSV');
  const [layout, setLayout] = useState<ExportLayout>('WIDE');
  const [language, setLanguage] = useState<string>(own);
  const [reason, setReason] = useState('');
  const change = useChange(ResponsesExportDocument);
  const { download, userErrors: faults = [] } = change.data?.responsesExport ?? {};
  // Another choice makes another file.
  const then = (act: () => void) => {
    change.reset();
    act();
  };
  if (download) {
    return (
      <>
        <Outcome>
          <p>{t.ready}</p>
          <p>
            <a href={download.url} download>
              {t.download(download.name)}
            </a>
          </p>
        </Outcome>
        <div className="actions">
          <Button kind="quiet" onClick={onClose}>
            {t.close}
          </Button>
        </div>
      </>
    );
  }
  return (
    <>
      {change.error && <Failed error={change.error} />}
      <ErrorSummary faults={faults} fieldOf={(f) => `export-${f.path.at(-1) ?? ''}`} />
      <NativeSelect id="export-format" label={t.format} value={format} onChange={(e) => { const { value } = e.currentTarget; then(() => setFormat(value as ExportFormat)); }} data={formats.map((value) => ({ value, label: t.formats[value] }))} />
      {format === 'CSV' && (
        <NativeSelect id="export-layout" label={t.layout} value={layout} onChange={(e) => { const { value } = e.currentTarget; then(() => setLayout(value as ExportLayout)); }} data={layouts.map((value) => ({ value, label: t.layouts[value] }))} />
      )}
      <NativeSelect
        id="export-language"
        label={t.language}
        value={language}
        onChange={(e) => { const { value } = e.currentTarget; then(() => setLanguage(value)); }}
        data={[
          { value: 'en', label: t.languages.en },
          { value: 'fr', label: t.languages.fr },
        ]}
      />
      <Textarea id="export-reason" label={t.reason} description={t.reasonHint} required maxLength={1000} value={reason} error={faultAt(faults, 'reason')} onChange={(e) => setReason(e.currentTarget.value)} />
      <Notice>
        <p>{t.holds[campaign.mode]}</p>
      </Notice>
      <div className="actions">
        <Button kind="quiet" onClick={onClose}>
          {t.close}
        </Button>
        <Button busy={change.isPending} onClick={() => change.mutate({ campaign: campaign.id, format, layout: format === 'CSV' ? layout : 'WIDE', language, reason })}>
          {change.isPending ? t.preparing : t.prepare}
        </Button>
      </div>
    </>
  );
}
