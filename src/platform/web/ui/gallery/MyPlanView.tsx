import {
  ActCard,
  BigButton,
  ChoiceButtons,
  LanguageSwitch,
  PageFrame,
  PageLinks,
  PromiseGroup,
  PromiseItem,
  QuickExit,
  StateTotals,
  Voice,
} from '../index.ts'

export function MyPlanView() {
  const languages = new URLSearchParams(location.search).has('languages')
  return (
    <PageFrame
      title="Mijn plan"
      lead="Dag Rob. Nadia Haddou houdt het bij."
      municipality="Rondveld"
      labels={{ skip: 'Naar de inhoud' }}
      quickExit={<QuickExit label="Snel weg" href="#weer" />}
      {...(languages && {
        languageSwitch: (
          <LanguageSwitch
            label="Taal"
            languages={[
              { code: 'nl', name: 'Nederlands', href: '#nl', current: true },
              { code: 'en', name: 'English', href: '#en' },
            ]}
          />
        ),
      })}
    >
      <ActCard
        title="Wat doet u zelf?"
        what="Stuur uw laatste loonstrook"
        why="Voor vrijdag 27 november. Dan komt uw uitkering op tijd."
        action={<BigButton href="#foto">Maak een foto en stuur</BigButton>}
      />
      <h2>Wat is er afgesproken?</h2>
      <StateTotals
        label="Afspraken"
        totals={[
          { state: 'kept', words: '2 gaan goed' },
          { state: 'late', words: '1 te laat' },
          { state: 'silent', words: '1 stil' },
          { state: 'proposed', words: '1 vraag aan u' },
        ]}
      />
      <PromiseGroup goal={<Voice>Ik wil weer werken, maar niet dat het thuis misloopt.</Voice>}>
        <PromiseItem
          state="late"
          word="te laat: 6 dagen"
          title="Karin regelt een proefplek bij Fietspunt Van Rijn"
        >
          Beloofd op 18 november. Nadia belt Karin vandaag.
        </PromiseItem>
        <PromiseItem
          state="proposed"
          word="nieuw: klopt dit?"
          title="U gaat mee naar het gesprek op school"
          answer={
            <ChoiceButtons
              action="#answer"
              name="answer"
              choices={[
                { label: 'Ja, dat klopt', value: 'yes', variant: 'primary' },
                { label: 'Nee, dat klopt niet', value: 'no' },
              ]}
            />
          }
        >
          Vrijdag 4 december om 15.30 uur, met Wouter Bos.
        </PromiseItem>
        <PromiseItem state="kept" word="gedaan" title="U en Karin maakten uw cv">
          Op dinsdag 20 oktober.
        </PromiseItem>
      </PromiseGroup>
      <PromiseGroup goal={<Voice>Weer samen eten zonder ruzie.</Voice>}>
        <PromiseItem
          state="silent"
          word="we horen even niets"
          title="Elif praat met u over thuis, om de week"
        >
          Nadia vraagt aan Elif hoe het gaat. Gaat het niet goed? <a href="#zeg">Zeg het ons</a>
        </PromiseItem>
        <PromiseItem state="kept" word="gaat goed" title="Sanne maakt huiswerk bij Marja">
          Elke woensdag. Tot nu toe 7 van de 7 keer.
        </PromiseItem>
      </PromiseGroup>
      <PageLinks
        label="Verder"
        links={[
          { href: 'tel:0999550144', label: 'Bel Nadia: 0999 55 01 44' },
          { href: '#niet', label: 'Dit is niet wat wij afspraken' },
          { href: '#wie', label: 'Wie kan dit zien?' },
          { href: '#voor', label: 'Lees dit voor' },
          { href: '#druk', label: 'Druk mijn plan af' },
        ]}
      />
    </PageFrame>
  )
}
