export default {
  certificate: {
    after: 'After the award',
    title: 'Certificate of honour',
    body: 'In the {edition}, the {lane} of the year {year} is conferred.',
    congratulation: 'This certificate is given in recognition.',
    number: 'Certificate {number}',
    decision: '{number}',
    issuer: 'The People’s Government of Nanchang',
    scan: 'Scan to check that it is genuine and in force',
    lanes: {
      award: 'Nanchang Mayor’s Quality Award (organization)',
      nomination: 'Nanchang Mayor’s Quality Award, nomination',
      individual: 'Nanchang Mayor’s Quality Award (individual)',
    },
    open: 'Certificate (PDF)',
  },
} as const
