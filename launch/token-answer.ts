import * as z from 'zod/mini'

const id = z.string().check(z.regex(/^[A-Za-z0-9\-.]{1,64}$/))

/** The token response, as far as it is used. `need_patient_banner`, `smart_style_url` and others change nothing here. */
const TokenAnswer = z.object({
  access_token: z.string().check(z.minLength(1)),
  token_type: z.string().check(z.regex(/^bearer$/i)),
  expires_in: z.optional(z.coerce.number()),
  refresh_token: z.optional(z.string()),
  scope: z.optional(z.string()),
  id_token: z.optional(z.string()),
  patient: z.optional(id),
  encounter: z.optional(id),
  intent: z.optional(z.string()),
})
export type TokenAnswer = z.infer<typeof TokenAnswer>

export function readTokenAnswer(json: unknown): TokenAnswer | undefined {
  const parsed = TokenAnswer.safeParse(json)
  return parsed.success ? parsed.data : undefined
}
