import type { Instrument, Item, Question } from '../../instruments/instrument.ts'
import type { InstrumentRead } from '../../instruments/instrument-read.ts'
import { replyTo, repliesTo, type Replies } from '../../instruments/replies.ts'
import { standingOf, type Standing } from '../../instruments/standing.ts'
import { Button } from '../parts/button.tsx'
import type { View } from '../view.ts'
import { FixedAnswer } from './fixed-answer.tsx'
import { FindingsFold } from './not-offered.tsx'
import { QuestionField } from './question-field.tsx'
import { SumLine } from './sum-line.tsx'

/** One instrument as it is written, with what its own rules ask now. Nothing is answered before the patient does. */
export function InstrumentForm({
  view,
  read: { setting, findings, instrument },
}: {
  view: View
  read: Extract<InstrumentRead, { offered: true }>
}) {
  const replies = repliesTo(view.kept.replies, setting.id)
  const form = { view, instrument, replies, standing: standingOf(instrument, replies) }
  const begun = Object.keys(replies).length > 0
  return (
    <section className="instrument" aria-label={setting.name}>
      <h2>{setting.name}</h2>
      {setting.language !== undefined && (
        <p className="govuk-hint">It is written in this language: {setting.language}.</p>
      )}
      <Items items={instrument.items} form={form} />
      <SumLine instrument={instrument} replies={replies} />
      <Button
        look="second"
        disabled={!begun}
        onPress={() => view.tell({ type: 'replies-taken-back', instrument: setting.id })}
      >
        Take these answers back<span className="govuk-visually-hidden">: {setting.name}</span>
      </Button>
      <p className="govuk-hint">Answers taken back are gone at once and are never written.</p>
      <FindingsFold findings={findings} />
    </section>
  )
}

interface Form {
  view: View
  instrument: Instrument
  replies: Replies
  standing: Standing
}

function Items({ items, form }: { items: readonly Item[]; form: Form }) {
  return items
    .filter((item) => form.standing.isAsked(item))
    .map((item) => <ItemShown key={item.linkId} item={item} form={form} />)
}

function ItemShown({ item, form }: { item: Item; form: Form }) {
  if (item.item === 'sentence') return <p className="govuk-body instrument__sentence">{item.text}</p>
  if (item.item === 'question') return <QuestionShown question={item} form={form} />
  return (
    <section className="instrument__group" aria-label={item.text || undefined}>
      {item.text !== '' && <h3>{item.text}</h3>}
      <Items items={item.items} form={form} />
    </section>
  )
}

function QuestionShown({ question, form }: { question: Question; form: Form }) {
  const { view, instrument, replies } = form
  const shown = question.fixed ? (
    <FixedAnswer question={question} />
  ) : (
    <QuestionField
      question={question}
      reply={replyTo(replies, question)}
      onReply={(reply) =>
        view.tell({ type: 'replied', instrument: instrument.setting.id, question: question.linkId, reply })
      }
    />
  )
  return (
    <div className="instrument__question">
      {!question.hidden && shown}
      <div className="instrument__beneath">
        <Items items={question.items} form={form} />
      </div>
    </div>
  )
}
