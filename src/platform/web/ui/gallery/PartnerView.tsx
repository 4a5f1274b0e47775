import {
  AnswerHistory,
  BigButton,
  ChoiceButtons,
  FactList,
  FormField,
  Icon,
  PageFrame,
  PartnerColumns,
  PartnerPromise,
  PulseChoice,
  RequestFrom,
  StateMark,
  TextArea,
  ThatLine,
} from '../index.ts'

export function PartnerView() {
  return (
    <PageFrame
      municipality="Rondom"
      audience="voor Wouter Bos, mbo De Waard"
      layout="partner"
      labels={{ skip: 'Naar de inhoud' }}
      barEnd={<span className="rd-meta">link werkt tot 19.30 uur</span>}
    >
      <PartnerColumns
        labels={{ mine: 'Mijn afspraken', pulse: 'Hoe loopt het' }}
        mine={
          <>
            <h2>Mijn afspraken</h2>
            <p className="rd-meta">4 open, bij 3 huishoudens in 2 gemeenten</p>
            <ul>
              <PartnerPromise
                current
                href="#1"
                state="proposed"
                word="nieuw verzoek"
                title="Vaste begeleider voor Sanne T."
                detail="Rondveld · antwoord graag voor do 26 nov"
              />
              <PartnerPromise
                href="#2"
                state="at-risk"
                word="loopt risico"
                title="Stageplek voor Sanne T."
                detail="Rondveld · vr 27 november"
              />
              <PartnerPromise
                href="#3"
                state="accepted"
                word="afgesproken"
                title="Intake Milan K., niveau 2"
                detail="Rondveld · di 1 december"
              />
            </ul>
          </>
        }
        request={
          <>
            <RequestFrom
              initials="NH"
              line={
                <>
                  <b>Nadia Haddou</b> vraagt u iets
                </>
              }
              detail="regievoerder Rondveld · bel 0999 55 01 44"
            />
            <h1>Wilt u één vaste begeleider voor Sanne regelen?</h1>
            <FactList
              facts={[
                { term: 'Voor wie', value: 'Sanne T., 17 jaar, mbo 2 Techniek' },
                { term: 'Resultaat', value: 'Sanne weet bij wie ze elke dag terechtkan' },
                { term: 'Wanneer', value: <b>voor vrijdag 4 december</b> },
                { term: 'Waarom u', value: 'Sanne en haar vader vroegen om u' },
              ]}
            />
            <ChoiceButtons
              action="#answer"
              name="answer"
              layout="first"
              choices={[
                {
                  label: 'Ja, dat doe ik',
                  value: 'accept',
                  variant: 'primary',
                  mark: <StateMark state="accepted" size={20} />,
                },
                { label: 'Andere datum', value: 'date', mark: <StateMark state="renegotiated" size={20} /> },
                { label: 'Ik zoek het uit', value: 'look', mark: <Icon name="clock" size={20} /> },
                { label: 'Dat kan ik niet', value: 'decline', mark: <StateMark state="broken" size={20} /> },
              ]}
              below={
                <FormField id="note" label="Iets erbij zeggen?" hint="mag leeg blijven">
                  {({ invalid, ...control }) => (
                    <TextArea {...control} invalid={invalid} name="note" rows={2} />
                  )}
                </FormField>
              }
            />
            <ThatLine title="Elif Demir" detail="CJG · betrokken sinds oktober, kan gebeld worden" />
          </>
        }
        pulse={
          <form action="#pulse" method="post">
            <h2>En hoe loopt dit?</h2>
            <p>
              <b>Stageplek met begeleiding voor Sanne</b>
            </p>
            <p className="rd-meta">afgesproken voor vrijdag 27 november</p>
            <PulseChoice
              legend="Hoe loopt de stageplek?"
              name="pulse"
              chosen="risk"
              options={[
                { value: 'ok', state: 'accepted', label: 'op schema' },
                { value: 'risk', state: 'at-risk', label: 'loopt risico' },
                { value: 'call', state: 'silent', label: 'bel mij' },
              ]}
            />
            <FormField id="need" label="Wat is er nodig?" hint="één zin is genoeg">
              {({ invalid, ...control }) => (
                <TextArea
                  {...control}
                  invalid={invalid}
                  name="need"
                  rows={2}
                  defaultValue="De plek vervalt per 1 december, ik zoek een andere."
                />
              )}
            </FormField>
            <BigButton>Stuur naar Nadia</BigButton>
            <AnswerHistory
              label="Eerdere antwoorden"
              answers={[
                { id: '1', state: 'accepted', word: 'op schema', date: 'di 10 november' },
                { id: '2', state: 'accepted', word: 'op schema', date: 'di 27 oktober' },
              ]}
            />
          </form>
        }
      />
    </PageFrame>
  )
}
