/** One figure over the years: a line for the eyes, beside the table that says the same. */
export function Trend({ label, points }: { label: string; points: readonly { year: number; value: number }[] }) {
  if (points.length < 2) return null
  const [width, height, edge] = [240, 72, 10]
  const values = points.map(({ value }) => value)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const x = (at: number) => edge + (at * (width - 2 * edge)) / (points.length - 1)
  const y = (value: number) =>
    most === least ? height / 2 : height - edge - ((value - least) * (height - 2 * edge)) / (most - least)
  const path = points
    .map(({ value }, at) => `${at === 0 ? 'M' : 'L'}${x(at).toFixed(1)} ${y(value).toFixed(1)}`)
    .join(' ')
  const said = points.map(({ year, value }) => `${year}: ${value}`).join(', ')
  return (
    <figure className="trend">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${label} ${said}`}>
        <path d={path} fill="none" stroke="var(--color-deep)" strokeWidth="2" />
        {points.map(({ year, value }, at) => (
          <circle key={year} cx={x(at)} cy={y(value)} r="3.5" fill="var(--color-deep)" />
        ))}
      </svg>
      <figcaption>{label}</figcaption>
    </figure>
  )
}
