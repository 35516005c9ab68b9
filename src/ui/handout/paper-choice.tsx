import { useState, type ReactNode } from 'react'
import { list } from '../../consent/consent-sentence.ts'
import { lettersFor, type LetterFor } from '../../handout/letter.ts'
import { cardNumbers, sheetFor } from '../../handout/sheet.ts'
import { informationWords } from '../../screening/wording.ts'
import { Aside } from '../parts/aside.tsx'
import { Choice, type Option } from '../parts/choice.tsx'
import type { View } from '../view.ts'
import { LanguageChoice, NoWords } from './language-choice.tsx'
import { LetterPaper } from './letter-paper.tsx'
import { printPaper } from './print-paper.ts'
import { CardPaper, SheetPaper } from './sheet-paper.tsx'
import { useWordsIn } from './use-words-in.ts'

/** Which paper, seen on the screen as it would be printed. */
export function PaperChoice({ view }: { view: View }) {
  const [chosen, setChosen] = useState<string>()
  const letters = lettersOf(view)
  const options: Option<string>[] = [
    {
      value: 'sheet',
      label: 'A sheet of general numbers',
      hint: 'Anyone could have it. Nothing of the patient.',
    },
    { value: 'card', label: 'One number, very small', hint: 'A number without a name.' },
    ...letters.map((one) => ({
      value: letterValue(one),
      label: `A letter to ${one.service}`,
      hint:
        'letter' in one ? 'Their name and what they need, as far as they agreed.' : NO_LETTER[one.because],
      disabled: !('letter' in one),
    })),
  ]
  return (
    <>
      <Choice legend="What would they like?" options={options} value={chosen} onChoose={setChosen} />
      {chosen === 'sheet' && <Sheet key="sheet" view={view} />}
      {chosen === 'card' && <Card key="card" view={view} />}
      {letters.map(
        (one) => 'letter' in one && letterValue(one) === chosen && <Letter key={chosen} made={one} />,
      )}
    </>
  )
}

/** Two services may have one name. */
function letterValue({ id }: LetterFor): string {
  return `letter.${id}`
}

const NO_LETTER = {
  'name-tells': 'Not possible: its name would tell whoever finds the letter. Say the number instead.',
  police: 'Not possible: a letter to the police tells whoever finds it. Say the number instead.',
}

/** What a letter says, the patient said: it is there only while the questions are open. */
function lettersOf({ talking, chart, kept, site, now }: View): LetterFor[] {
  return talking && chart ? lettersFor({ kept, person: chart.person, site, at: now() }) : []
}

function Sheet({ view: { site, now } }: { view: View }) {
  const { code, choose, shown } = useWordsIn(site)
  return (
    <>
      <LanguageChoice site={site} code={code} onChoose={choose} />
      {shown.state === 'ready' ? (
        <Printable>
          <SheetPaper
            sheet={sheetFor(shown.words, site, now())}
            code={shown.code}
            direction={shown.direction}
          />
        </Printable>
      ) : (
        <NoWords shown={shown} />
      )}
    </>
  )
}

function Card({ view: { site, now } }: { view: View }) {
  const [number, setNumber] = useState<string>()
  const options = cardNumbers(site, now()).map(({ value, about }) => ({ value, label: `${about}: ${value}` }))
  return (
    <>
      <Choice legend="Which number?" options={options} value={number} onChoose={setNumber} />
      {number !== undefined && (
        <Printable key={number}>
          <CardPaper number={number} />
        </Printable>
      )}
    </>
  )
}

function Letter({ made: { letter, leftOut } }: { made: Extract<LetterFor, { letter: unknown }> }) {
  return (
    <>
      <Aside>Put it in a plain envelope: no name of a team or a service on it.</Aside>
      {leftOut.length > 0 && (
        <p className="govuk-body">
          Paper is found, so the letter leaves out: {list(leftOut.map((item) => informationWords[item]))}. The
          service is told when you save.
        </p>
      )}
      <Printable>
        <LetterPaper letter={letter} />
      </Printable>
    </>
  )
}

/** The paper on the screen, and the printer. On a shared one the next person takes what lies there. */
function Printable({ children }: { children: ReactNode }) {
  const [printed, setPrinted] = useState(false)
  const print = (page: Document) => {
    setPrinted(true)
    printPaper(page)
  }
  return (
    <>
      {children}
      <div className="govuk-button-group">
        <button
          type="button"
          className="govuk-button govuk-button--secondary"
          onClick={({ currentTarget }) => print(currentTarget.ownerDocument)}
        >
          Print
        </button>
      </div>
      <output className="govuk-body">
        {printed
          ? 'Go to the printer now and collect it yourself. Check that nothing is left there, and shred what is not taken.'
          : 'Printers are shared: know which one it is, and that you can go there at once. Do not save it as a file.'}
      </output>
    </>
  )
}
