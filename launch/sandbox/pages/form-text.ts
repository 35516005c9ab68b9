/** What was typed or chosen in a form; undefined where there is no such field. */
export function formText(form: FormData, name: string): string | undefined {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : undefined
}
