import { deciding, opening, options, signed } from '../../handout/showing.ts'
import { englishForPatients } from '../../handout/review.ts'
import type { Line } from '../../handout/words.ts'
import { Picture } from './picture.tsx'
import { SayLines } from './say-lines.tsx'
import type { WordsIn } from './use-words-in.ts'

type Ready = Extract<WordsIn, { state: 'ready' }>

/** The same help four ways: to say, to sign, to read, to point at. */
export function Shown(shows: { way: 'voice' | 'sign' } | { way: 'text' | 'pictures'; words: Ready }) {
  switch (shows.way) {
    case 'voice':
      return <Said />
    case 'sign':
      return <SayLines title="For a registered interpreter to sign" lines={signed} />
    case 'text':
      return <Text {...shows.words} />
    case 'pictures':
      return <Pictures {...shows.words} />
  }
}

function Said() {
  return (
    <>
      <SayLines title="Say, or let a professional interpreter say" lines={opening} />
      {options.map(({ name, how, good }) => (
        <SayLines key={name} title={englishForPatients[name]} lines={[how, good]} />
      ))}
      <SayLines title="Then help them decide" lines={deciding} />
    </>
  )
}

function Text({ words, code, direction }: Ready) {
  const paragraphs = (lines: readonly Line[]) => lines.map((line) => <p key={line}>{words[line]}</p>)
  return (
    <article className="show" lang={code} dir={direction}>
      {paragraphs(opening)}
      {options.map(({ name, how, good }) => (
        <section key={name}>
          <h2>{words[name]}</h2>
          <p>{words[how]}</p>
          <p>{words[good]}</p>
        </section>
      ))}
      {paragraphs(deciding)}
    </article>
  )
}

function Pictures({ words, code, direction }: Ready) {
  return (
    <article className="show" lang={code} dir={direction}>
      <ul className="pictures">
        {options.map(({ picture, name }) => (
          <li key={name}>
            <Picture of={picture} />
            {words[name]}
          </li>
        ))}
      </ul>
      <p>{words['you-choose']}</p>
      <p>{words['come-back']}</p>
    </article>
  )
}
