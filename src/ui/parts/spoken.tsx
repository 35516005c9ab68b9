/** Words to be said, one sentence a line, large enough to read out or to turn the screen. */
export function Spoken({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <figure className="say-this">
      <figcaption className="say-this__title">{title}</figcaption>
      <blockquote className="say-this__words">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </blockquote>
    </figure>
  )
}
