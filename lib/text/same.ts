/** The same keys, with any text: what the English catalogue must have for each Chinese one. */
export type Same<T> = { [K in keyof T]: T[K] extends string ? string : Same<T[K]> }
