/**
 * What a code stands for, where its words alone could be taken for more or for less by whoever reads an entry without
 * the app. By code system.
 */
export const definitions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  answer: {
    'reported-today': 'Somebody told the clinician of it today. Who it was stands beside it.',
    observed: 'The clinician saw or heard it. Nobody told of it.',
    'not-reported-today': 'It was asked and not told. That does not mean that it is not so.',
    'not-asked': 'Nobody asked. Nothing is known.',
    declined: 'The patient would rather not say. It is a whole answer, and no sign of anything.',
    'not-safe-to-ask': 'It was left out, because asking could have done harm.',
  },
  concern: {
    'none-recorded': 'The clinician recorded no concern today. Nothing is ruled out by it.',
    some: 'The clinician was concerned and did not judge it serious.',
    serious: 'The clinician judged that the team has to know of it the same day.',
    'danger-now': 'The clinician judged that somebody was in danger. Help comes before everything else.',
    'past-safe-now':
      'The patient told of harm that is over, and the clinician judged that they are safe now.',
  },
  asking: {
    done: 'The patient was asked in private, as far as they wished.',
    partly: 'The talk began and ended early. What was not reached was not asked.',
    'not-safe': 'Nothing was asked, because privacy or an interpreter was missing.',
    'could-not-take-part': 'Nothing was asked, because the patient could not take part or decide.',
    declined: 'The patient did not want to talk about it. Care is the same.',
  },
  origin: {
    auto: 'It was filled in from the record, and nobody changed it.',
    override: 'It was filled in from the record, and a person put something else in its place.',
    manual: 'A person put it in. Nothing had been filled in before.',
  },
  weighed: {
    'worth-asking': 'The clinician marked what the record says as something to ask about. It is no finding.',
    explained: 'The clinician knows another reason for what the record says.',
  },
  basis: {
    consent: 'An adult agreed to this referral, to what is shared and until when.',
    'duty-to-protect': 'The patient is under 18 or may be. Nobody’s agreement was asked for or needed.',
  },
  documentation: {
    'care-note': 'This entry was saved, and a care note without a reason on the chart.',
    'team-only': 'This entry was saved, and nothing on the chart points to it.',
    nothing: 'Nothing was to be saved.',
  },
  sight: {
    'only-patient': 'The patient said that nobody else sees their online record, post or bills.',
    'someone-else': 'Somebody else may see them, so everything is kept from the patient’s side.',
    'not-known': 'Nobody knows, which counts as somebody else.',
  },
  phone: {
    safe: 'The patient said that they may be called, and how.',
    'not-safe': 'They must not be called.',
    'not-known': 'Nobody knows, so they must not be called.',
  },
  'task-purpose': {
    review: 'The team looks at the review and gives advice.',
    'follow-up': 'The team sees to it that the next visit happens.',
    retry: 'Somebody offers the talk again.',
    'ask-alone': 'Somebody offers the talk again, once nobody else is near.',
    'ask-on-waking': 'Somebody asks the patient once they are able to take part.',
  },
  'care-note': {
    'phone-first': 'Phone the number in the note before contact or discharge. It says nothing about why.',
  },
}
