import 'server-only'
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { DeleteObjectCommand, GetObjectCommand, HeadObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import type { ObjectStorage } from './env'
import type { Store } from './store'

const isAbsent = (error: unknown) => {
  const status = (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode
  return status === 404
}

/** Files in a bucket under their sha256. An endpoint of one's own (MinIO and the like) is asked by path, not by a name of the bucket's. */
export function s3Store({ bucket, endpoint, region, credentials }: ObjectStorage): Store {
  const client = new S3Client({ region, credentials, ...(endpoint && { endpoint, forcePathStyle: true }) })
  const of = (sha256: string) => ({ Bucket: bucket, Key: `${sha256.slice(0, 2)}/${sha256}` })
  const put = (sha256: string, body: Readable | Uint8Array) =>
    new Upload({ client, params: { ...of(sha256), Body: body }, queueSize: 2 }).done()
  return {
    has: (sha256) =>
      client.send(new HeadObjectCommand(of(sha256))).then(
        () => true,
        (error) => {
          if (isAbsent(error)) return false
          throw error
        },
      ),
    keepBytes: async (sha256, bytes) => void (await put(sha256, bytes)),
    keepFile: async (sha256, path) => void (await put(sha256, createReadStream(path))),
    read: async (sha256) => {
      const answer = await client.send(new GetObjectCommand(of(sha256))).catch((error) => {
        if (isAbsent(error)) return null
        throw error
      })
      return answer?.Body instanceof Readable ? answer.Body : null
    },
    drop: async (sha256) => void (await client.send(new DeleteObjectCommand(of(sha256)))),
  }
}
