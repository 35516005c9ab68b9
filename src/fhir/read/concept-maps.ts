/** Every map in the folder: a hospital adds its own codes there as a file, and changes no program. */
const files = import.meta.glob<unknown>('../../../fhir-resources/concept-maps/*.json', {
  eager: true,
  import: 'default',
})

export const conceptMaps: readonly unknown[] = Object.values(files)
