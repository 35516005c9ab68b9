import type { Topic } from '../indicators/indicator.ts'

export const topicWords: Record<Topic, string> = {
  work: 'Work and pay',
  living: 'Where they live, and who decides',
  control: 'Freedom, papers, phone and money',
  threats: 'Threats and harm',
  journey: 'Getting here, and the people with them',
  health: 'Health and feelings',
}
