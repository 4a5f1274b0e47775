import { useState } from 'react'
import {
  Alert,
  Button,
  Checkbox,
  Chip,
  DataTable,
  DateInput,
  DescriptionList,
  Dialog,
  FieldSet,
  FileInput,
  FormErrors,
  FormField,
  Link,
  Radio,
  SearchField,
  Select,
  StateWord,
  Switch,
  Tabs,
  TextArea,
  TextInput,
} from '../index.ts'
import { promises } from './case-data.ts'
import { directorNav, GalleryShell } from './GalleryShell.tsx'

export function FormsView() {
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState(new URLSearchParams(location.search).has('dialog'))
  const [tab, setTab] = useState('een')
  return (
    <GalleryShell
      nav={directorNav(2)}
      keys={[
        { keys: ['Tab'], label: 'volgende' },
        { keys: ['B'], label: 'bel' },
      ]}
      saved="bewaard om 9.41"
    >
      <div className="rd-today">
        <div className="rd-stack">
          <h1>Velden en knoppen</h1>
          <FormErrors
            title="Twee dingen moeten nog"
            errors={[
              { fieldId: 'when', message: 'Wanneer: kies een dag vanaf vandaag' },
              { fieldId: 'who', message: 'Wie: kies wie dit belooft' },
            ]}
          />
          <FormField
            id="when"
            label="Wanneer is het klaar?"
            error="24 oktober is voorbij. Kies een dag vanaf vandaag."
            errorPrefix="Fout:"
          >
            {({ invalid, ...control }) => (
              <DateInput {...control} invalid={invalid} defaultValue="2026-10-24" />
            )}
          </FormField>
          <FormField id="files" label="Foto of document" hint="JPEG, PNG of PDF, hoogstens 5 MB">
            {(control) => (
              <FileInput
                {...control}
                multiple
                words={{ button: 'Kies bestanden', beside: 'of sleep ze hierheen' }}
              />
            )}
          </FormField>
          <FormField id="who" label="Wie belooft dit?">
            {({ invalid, ...control }) => (
              <Select {...control} invalid={invalid}>
                <option>Karin Postma</option>
                <option>Elif Demir</option>
              </Select>
            )}
          </FormField>
          <FormField id="what" label="Wat?" hint="In één zin">
            {({ invalid, ...control }) => (
              <TextInput {...control} invalid={invalid} placeholder="Proefplaats regelen" />
            )}
          </FormField>
          <FormField id="note" label="Notitie">
            {({ invalid, ...control }) => <TextArea {...control} invalid={invalid} rows={3} />}
          </FormField>
          <SearchField label="Zoek op naam" buttonLabel="Zoek" value={query} onChange={setQuery} />
          <FieldSet legend="Hoe bellen?">
            <Radio name="call" defaultChecked>
              ochtend
            </Radio>
            <Radio name="call">avond</Radio>
            <Checkbox defaultChecked>06 ·· ·· 31 77 klopt</Checkbox>
          </FieldSet>
          <div className="rd-row">
            <Switch id="letters" defaultChecked aria-label="Toetsen met één letter" />
            <Chip pressed onToggle={() => undefined}>
              werk
            </Chip>
            <Chip pressed={false} onToggle={() => undefined}>
              wonen
            </Chip>
          </div>
          <div className="rd-row">
            <Button variant="primary" shortcut="Ctrl ↵">
              Bewaar
            </Button>
            <Button shortcut="B">Bel Karin</Button>
            <Button variant="tertiary">Ik ben iemand anders</Button>
            <Button disabled>Kan nu niet</Button>
            <Button onClick={() => setOpen(true)}>Open venster</Button>
            <Link href="#meer">Vraag advies aan het CJG</Link>
          </div>
        </div>
        <aside className="rd-today-side">
          <Alert heading="Let op" headingLevel={2} severity="warning">
            <p>De termijn loopt door.</p>
          </Alert>
          <DescriptionList
            items={[
              { term: 'Voor wie', value: 'Sanne T.' },
              { term: 'Wanneer', value: 'vrijdag 4 december' },
            ]}
          />
          <Tabs
            label="Soort"
            active={tab}
            onChange={setTab}
            tabs={[
              { id: 'een', label: 'Plaat', content: <p>plaat</p> },
              { id: 'twee', label: 'Tabel', content: <p>tabel</p> },
            ]}
          />
          <DataTable
            caption="Wat is afgesproken?"
            rows={promises.slice(0, 6)}
            rowId={({ id }) => id}
            selectedId="proef"
            initialSort={{ columnId: 'title', direction: 'ascending' }}
            columns={[
              {
                id: 'state',
                label: 'staat',
                cell: (row) => <StateWord state={row.state} word={row.stateText} />,
                sortBy: (row) => row.stateText,
              },
              {
                id: 'title',
                label: 'afspraak',
                cell: (row) => row.title,
                sortBy: (row) => row.title,
                rowHeader: true,
              },
            ]}
          />
        </aside>
        <Dialog
          open={open}
          heading="Mag ik dit delen?"
          closeLabel="Sluit"
          onClose={() => setOpen(false)}
          footer={<Button variant="primary">Ja, deel dit</Button>}
        >
          <p>Karin ziet alleen dat Sanne een stageplek zoekt.</p>
        </Dialog>
      </div>
    </GalleryShell>
  )
}
