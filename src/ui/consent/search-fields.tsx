import { useId } from 'react'
import { harmCodes } from '../../indicators/htcds.ts'
import { harmWords } from '../../screening/harm-words.ts'
import type { Search } from '../../screening/search.ts'
import { needWords } from '../../screening/wording.ts'
import { needCodes, type Need } from '../../site/service.ts'
import type { Service } from '../../site/site.ts'
import { Select } from '../parts/select.tsx'

interface Searching {
  search: Search
  /** Where the search began: what the patient wants, and what was told. */
  start: Search
  services: readonly Service[]
  onChange: (change: Partial<Search>) => void
}

/** By need, people, age, language, kind of harm and distance. Nothing of it is kept. R-027 */
export function SearchFields({ search, start, services, onChange }: Searching) {
  return (
    <div className="search">
      <NeedField search={search} start={start} services={services} onChange={onChange} />
      <Select
        label="For"
        options={PEOPLE}
        value={search.people ?? 'any'}
        onChoose={(people) => onChange({ people: people === 'any' ? undefined : people })}
      />
      <AgeField age={search.age} onWrite={(age) => onChange({ age })} />
      <Select
        label="Language spoken"
        options={languagesOf(services)}
        value={search.language ?? ''}
        onChoose={(language) => onChange({ language: language === '' ? undefined : language })}
      />
      <HarmField search={search} start={start} services={services} onChange={onChange} />
      <Select
        label="How far"
        options={DISTANCES}
        value={String(search.withinKm ?? '')}
        onChoose={(km) => onChange({ withinKm: km === '' ? undefined : Number(km) })}
      />
    </div>
  )
}

const PEOPLE = [
  { value: 'any', label: 'Not said' },
  { value: 'women', label: 'Women' },
  { value: 'men', label: 'Men' },
] as const

const DISTANCES = [
  { value: '', label: 'Anywhere' },
  { value: '0', label: 'In town' },
  { value: '25', label: 'Up to 25 km' },
  { value: '100', label: 'Up to 100 km' },
]

/** Only languages that a service names, and one for all others: which it is, is for the phone call. */
function languagesOf(services: readonly Service[]) {
  const named = new Set(services.flatMap(({ serves }) => serves.languages))
  return [
    { value: '', label: 'Not looked at' },
    ...[...named].toSorted((a, b) => a.localeCompare(b)).map((value) => ({ value, label: value })),
    { value: 'another language', label: 'Another language' },
  ]
}

function NeedField({ search, start, services, onChange }: Searching) {
  const offered = needCodes.filter(
    (need) =>
      services.some((service) => service.needs.includes(need)) &&
      (need !== 'police' || start.needs.includes(need)),
  )
  const wanted = start.needs.length > 0 ? [{ value: 'wanted' as const, label: 'What the patient wants' }] : []
  const [only] = search.needs
  const value = search.needs === start.needs && wanted.length > 0 ? 'wanted' : (only ?? 'any')
  const needsOf = (chosen: Need | 'wanted' | 'any') => {
    if (chosen === 'wanted') return start.needs
    return chosen === 'any' ? [] : [chosen]
  }
  return (
    <Select
      label="Need"
      options={[
        ...wanted,
        { value: 'any' as const, label: 'Any need' },
        ...offered.map((need) => ({ value: need, label: needWords[need] })),
      ]}
      value={value}
      onChoose={(chosen) => onChange({ needs: needsOf(chosen) })}
    />
  )
}

function HarmField({ search: { harm }, start, onChange }: Searching) {
  const told = start.harm && 'told' in start.harm ? start.harm : undefined
  return (
    <Select
      label="Kind of harm"
      options={[
        { value: 'any' as const, label: 'Not looked at' },
        ...(told ? [{ value: 'told' as const, label: 'As told or seen today' }] : []),
        ...harmCodes.map((value) => ({ value, label: harmWords[value] })),
      ]}
      value={harm ? ('told' in harm ? 'told' : harm.chosen) : 'any'}
      onChoose={(chosen) => {
        if (chosen === 'told') return onChange({ harm: told })
        return onChange({ harm: chosen === 'any' ? undefined : { chosen } })
      }}
    />
  )
}

function AgeField({ age, onWrite }: { age: number | undefined; onWrite: (age: number | undefined) => void }) {
  const id = useId()
  return (
    <div>
      <label className="search__label" htmlFor={id}>
        Age in years
      </label>
      <input
        id={id}
        className="search__field"
        inputMode="numeric"
        maxLength={3}
        autoComplete="off"
        value={age ?? ''}
        onChange={({ target }) => onWrite(/^\d+$/.test(target.value) ? Number(target.value) : undefined)}
      />
    </div>
  )
}
