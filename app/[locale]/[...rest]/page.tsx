import { notFound } from 'next/navigation'

/** Addresses that nothing stands at get the not-found page of the reader's language. */
export default function Nowhere() {
  notFound()
}
