import { createServer, type Server } from 'node:net'

/** The mark by which this scanner finds a file infected. */
export const INFECTED = 'INFECTED-FOR-THE-TEST'

/** A scanner that speaks clamd's INSTREAM: pieces with their length before, an empty one at the end, then one line as the answer. */
export async function fakeClamd(): Promise<{ server: Server; address: string }> {
  const server = createServer((socket) => {
    let received = Buffer.alloc(0)
    socket.on('data', (data: Buffer) => {
      received = Buffer.concat([received, data])
      const text = received.toString('latin1')
      if (/^[zn]?PING/.test(text)) return void socket.end('PONG\n')
      if (/^[zn]?VERSION/.test(text)) return void socket.end('ClamAV 1.0.0\n')
      if (!received.subarray(-4).equals(Buffer.alloc(4))) return
      socket.end(text.includes(INFECTED) ? 'stream: Test-Signature FOUND\0' : 'stream: OK\0')
    })
    socket.on('error', () => undefined)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as { port: number }
  return { server, address: `127.0.0.1:${port}` }
}
