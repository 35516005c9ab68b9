/** Said wherever 'it is only a relative' would be the easy explanation. R-138 */
export const RELATIVE_OR_CARER = 'A relative or carer can also be the person causing harm.'
