/** A certificate to print, in a window of its own. */
export function CertificateLink({ honourId, label }: { honourId: string; label: string }) {
  return (
    <a href={`/api/honours/${honourId}/certificate`} target="_blank" rel="noreferrer">
      {label}
    </a>
  )
}
