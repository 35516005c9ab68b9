/**
 * All that a page gives to be said, line by line: to the patient, or where the patient may hear it. It stands in one
 * place so that every line is held to the reading age of eleven; `SayThis` takes nothing else. The questions stand with
 * what they ask about, and the words that are translated in `handout/words`. R-021 R-047 R-051
 */
export const said = {
  limits: [
    'I care for you whether you talk or not. You can stop at any time.',
    'What you tell me stays with the people who look after you here. That includes our own team for keeping people safe.',
    'A court can ask for a record. I cannot promise that no one else will ever read it.',
  ],
  limitsToChild: [
    'I care for you whether you talk or not. You can stop at any time.',
    'I cannot keep it a secret if you are not safe. I have to tell the people who keep young people safe.',
    'I will tell you who I talk to, and why.',
  ],
  interpreters: ['Here we always use our own interpreters.'],
  talk: [
    'May I ask about safety at work and at home?',
    'You can skip anything, or stop. Your care stays the same.',
  ],
  talkToChild: [
    'I would like to know if you are safe.',
    'You can skip any question. You have done nothing wrong.',
    'If you are not safe, I have to tell someone who can help.',
  ],
  notTheirFault: [
    'Thank you for telling me.',
    'Many people feel that way. What others did is not your fault.',
  ],
  others: [
    'I would like to ask about other people. You do not have to answer.',
    'If someone else is not safe, I have to tell our lead for safety.',
    'Our lead decides what happens next. I will write down no names and no places.',
  ],
  safety: [
    'You know best what is safe for you.',
    'I would like to hear what you think could happen.',
    'You can skip any of it.',
  ],
  safetyToChild: [
    'You know best what feels safe.',
    'You can skip any question.',
    'If you are not safe, I have to tell someone who can help.',
  ],
  safetyOnce: ['May I ask one thing, and then leave it?', 'You can say that you would rather not.'],
  wants: ['What would help most today?'],
  duty: [
    'I am worried about you, and I want you to be safe.',
    'I need to tell a person here whose job is to keep children safe.',
    'You are not in trouble. I will tell you what happens next.',
  ],
  writing: [
    'May I write down what we talked about?',
    'You can say what stays out. You can also say: write nothing.',
  ],
  writtenThen: [
    'Last time I wrote some notes without asking you. May they stay?',
    'You can say what should go.',
  ],
  counting: [
    'May we count you, without your name, to help other people?',
    'You can say no. Your care stays the same.',
  ],
  countedAs: [
    'We pass on the month, a wide age group, the hospital and what kind of harm it was.',
    'We pass on no name, no number and no words of yours.',
  ],
  notCounted: [
    'You can say no at any time before it is passed on.',
    'After that, no one can tell which line is yours.',
  ],
  stopped: ['I have stopped it. I will phone them too.'],
  stoppedBefore: ['Your yes to it has ended. I will phone them.'],
  afterStop: [
    'What they have read, we cannot take back. I will ask them to delete it.',
    'Our own notes stay, so that staff here can keep you safe.',
    'You can change your mind again at any time.',
  ],
  aboutNobody: ['I cannot talk about any patient, or say who is one.'],
  leaving: ['You can come back at any time, for any reason.'],
  /** The least a colleague needs, and no reason: whoever stands near may hear it. R-090 */
  nurseInCharge: [
    'Please do not leave this patient alone with a visitor.',
    'Give no news of them to anyone, and call me before they go home.',
  ],
} as const satisfies Record<string, readonly string[]>

export type Said = (typeof said)[keyof typeof said][number]
