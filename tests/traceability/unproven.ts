/** The requirements that no test can prove, each with why. */
export const unproven: Readonly<Record<string, string>> = {}
