const [major] = process.versions.node.split('.').map(Number)
if (major < 24) {
  process.stderr.write(
    `Sphere needs Node 24 or newer; this is Node ${process.versions.node}. Run 'npm ci' first: it brings its own Node, and 'npm start' and 'npm test' use that one.\n`,
  )
  process.exit(1)
}
