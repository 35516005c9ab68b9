import type { RecordProblem } from './problem.ts'
import { reading, saving, type Explanation, type Stopped } from './problem-words.ts'

/** The words for a problem. They are ours: what a server says is never shown, it may hold anything. */
export function explain(problem: RecordProblem): Explanation {
  if (problem.problem === 'session-ended')
    return {
      happened: 'Your session with the record has ended.',
      recorded: 'Nothing more was saved. Your answers are still here.',
      next: 'Sign in again from this page, then go on.',
    }
  if (problem.problem === 'taken-back')
    return {
      happened: 'You took it back.',
      recorded: 'Nothing of it is in the record. Your answers are still here.',
      next: 'Go back and change what you wrote, or finish without saving.',
    }
  const words = isReading(problem.doing) ? reading[problem.problem] : saving[problem.problem]
  const { happened, recorded, next, forIt } = words
  return { happened, recorded, next: forIt ? `${next} Tell IT: ${forSupport(problem)}.` : next }
}

function isReading(doing: Stopped['doing']): boolean {
  return doing.startsWith('read ') || doing.startsWith('search ')
}

/** Enough for IT to find the cause, and nothing about the patient. */
function forSupport(problem: Stopped): string {
  const seen = 'status' in problem ? problem.status : 'where' in problem ? problem.where : problem.problem
  return `${problem.doing}, ${seen}`
}
