import { setTimeout as wait } from 'node:timers/promises'
import type { FaultHook, Interaction } from '../rest/access.ts'
import { catalogue } from './catalogue.ts'
import type { Fault, Setting } from './fault.ts'
import { concerns, concernsCall } from './narrowing.ts'

/** The faults that are switched on. */
export interface FaultSwitches {
  hook: FaultHook
  /** Only for a name in the catalogue. */
  switchOn(setting: Setting): void
  switchOff(): void
  /** As they were set, `times` being what is left of them. */
  active(): readonly Setting[]
}

interface Active {
  fault: Fault
  setting: Setting
}

export function faultSwitches(): FaultSwitches {
  let on: Active[] = []

  /** Whether a fault that could happen does: not while it still lets some pass, and not once it is used up. */
  function happens(due: Active): boolean {
    const { after = 0, times } = due.setting
    if (after > 0) {
      due.setting = { ...due.setting, after: after - 1 }
      return false
    }
    if (times === undefined) return true
    due.setting = { ...due.setting, times: times - 1 }
    on = on.filter(({ setting }) => setting.times !== 0)
    return true
  }

  return {
    hook: hookFor(() => on, happens),
    switchOn(setting) {
      const fault = catalogue.get(setting.fault)
      if (!fault) throw new Error(`There is no fault '${setting.fault}'. GET /sandbox/faults lists them.`)
      on.push({ fault, setting })
    },
    switchOff() {
      on = []
    },
    active: () => on.map(({ setting }) => setting),
  }
}

function hookFor(on: () => readonly Active[], happens: (due: Active) => boolean): FaultHook {
  // The store asks for leave and then, in the same breath, hands over what it is about to write.
  let writing: Interaction = 'c'

  return {
    async before(sent) {
      let call = sent
      for (const active of on()) {
        if (!active.fault.before || !concernsCall(active.fault, active.setting, call)) continue
        const interference = active.fault.before(call, active.setting)
        if (interference === undefined || !happens(active)) continue
        if ('wait' in interference) await wait(interference.wait)
        else if ('call' in interference) call = interference.call
        else return interference
      }
      return call === sent ? undefined : { call }
    },
    refuse(interaction, type) {
      writing = interaction
      for (const active of on()) {
        if (!concerns(active.fault, active.setting, interaction, type)) continue
        const refused = active.fault.refuse?.(interaction, type, active.setting)
        if (refused && happens(active)) return refused
      }
      return undefined
    },
    write(resource) {
      const { resourceType: type }: { resourceType?: string } = resource
      return on()
        .filter(({ fault, setting }) => concerns(fault, setting, writing, type ?? ''))
        .reduce((stored, active) => {
          const changed = active.fault.write?.(stored)
          return changed && happens(active) ? changed : stored
        }, resource)
    },
    async after(call, given) {
      let answer = given
      for (const active of on()) {
        if (!concernsCall(active.fault, active.setting, call)) continue
        const changed = active.fault.after?.(call, answer)
        if (changed === undefined || !happens(active)) continue
        if (changed === 'drop') return 'drop'
        answer = changed
      }
      return answer
    },
    declare: (statement) =>
      on().reduce((said, { fault, setting }) => fault.declare?.(said, setting) ?? said, statement),
  }
}
