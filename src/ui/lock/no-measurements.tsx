const ROWS = ['Temperature', 'Pulse', 'Breathing rate', 'Blood pressure', 'Oxygen level']

/** A table of any record, with nothing in it. */
export function NoMeasurements() {
  return (
    <table className="cover__table">
      <thead>
        <tr>
          <th scope="col">Measurement</th>
          <th scope="col">Last</th>
          <th scope="col">Time</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map((row) => (
          <tr key={row}>
            <th scope="row">{row}</th>
            <td>–</td>
            <td>–</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
