export default {
  papers: {
    title: 'Papers of the leading group’s meeting',
    note: 'Meeting papers, internal',
    contents: 'Contents',
    agenda: '1. Agenda',
    rules: '2. Rules of the vote, and members',
    ruleText:
      'The meeting needs {quorum} of those due; a candidate passes with {pass} of those who may vote on it in favour; the ballot is {ballot}. A recused member doesn’t count for that candidate.',
    part: 'Part',
    candidates: '3. Candidates',
    rank: 'Composite rank',
    zone: 'Area',
    documentScore: 'Document score',
    composite: 'Composite score',
    report: '5. Composite evaluation',
    reports: '6. Visits and hearings',
    none: '(none)',
  },
} as const
