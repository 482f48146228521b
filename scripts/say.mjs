/** Ends the program with one sentence in both languages. */
export function refuse(english, chinese) {
  console.error(`\n✖ ${english}\n  ${chinese}\n`)
  process.exit(1)
}

/** One line of progress. */
export function say(text) {
  console.log(`• ${text}`)
}
