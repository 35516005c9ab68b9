import type { Service } from './service.ts'

/** What no single setting of a service can say. */
export function contradictionsOf(services: readonly Service[]): string[] {
  return services.flatMap((service, at) => [...police(service, at), ...ages(service, at)])
}

/** Whoever agrees to a bed must not find that they agreed to the police as well. R-137 */
function police({ kind, needs }: Service, at: number): string[] {
  const alone = needs.every((need) => need === 'police')
  if (kind === 'police-unit' ? alone : !needs.includes('police')) return []
  return [
    `services[${at}].needs: ${JSON.stringify(needs)} mixes the police with other help, and they are a separate choice. Use needs ["police"] with kind "police-unit" and with no other, for example a second service for the police.`,
  ]
}

function ages({ serves: { ages: span } }: Service, at: number): string[] {
  if (span?.from === undefined || span.to === undefined || span.from <= span.to) return []
  return [
    `services[${at}].serves.ages.to: ${span.to} is below from, ${span.from}. Use the greatest age it takes, for example ${span.from + 7}.`,
  ]
}
