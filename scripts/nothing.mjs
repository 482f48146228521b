// Stands in for `server-only` outside of Next.
export {}
