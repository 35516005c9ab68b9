/** Beside every field for words: there is no place for it in the review, and words must not become one. R-014 */
export const NOT_THEIR_STATUS = 'Write nothing about their right to live or work here.'
