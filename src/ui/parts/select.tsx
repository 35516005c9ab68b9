import { useId } from 'react'

/** One of a list that is too long to lie open. */
export function Select<Value extends string>({
  label,
  options,
  value,
  onChoose,
}: {
  label: string
  options: readonly { value: Value; label: string }[]
  value: Value
  onChoose: (value: Value) => void
}) {
  const id = useId()
  const choose = (written: string) => {
    const chosen = options.find((option) => option.value === written)
    if (chosen) onChoose(chosen.value)
  }
  return (
    <div>
      <label className="search__label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="search__field"
        value={value}
        onChange={(event) => choose(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
