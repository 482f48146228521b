/** An English gloss of the regulation, paragraph by paragraph; the Chinese text alone is law. */
export const ARTICLES_EN: Readonly<Record<number, readonly string[]>> = {
  1: [
    'These Measures are made to carry out the new development philosophy, advance the strategy of a city strong in quality, and lead organizations of all kinds to high-quality development, under the Product Quality Law of the PRC, the Opinions of the Jiangxi Provincial Party Committee and Government on Quality Improvement Actions to Build a Province Strong in Quality (赣发〔2018〕16号) and other laws and rules, in the light of Nanchang’s situation.',
  ],
  2: [
    'These Measures apply to assessment, reward and supervision of the Nanchang Mayor’s Quality Award (“the award”).',
  ],
  3: [
    'The award is the highest honour for quality founded by the Nanchang Municipal People’s Government. It goes mainly to organizations (enterprises and public institutions) of Nanchang with legal personality that have introduced performance excellence management, set a marked example, lead their industry and achieved marked results through quality, and to individuals who have made an outstanding contribution to a city strong in quality.',
  ],
  4: [
    'Assessment uses the latest editions of the national standards “Criteria for performance excellence” (GB/T 19580) and “Guidelines for implementing the criteria” (GB/Z 19579).',
  ],
  5: [
    'Assessment follows the principles of voluntary application, science and impartiality, openness and fairness, and choosing the best among the good, and charges no fee of any kind.',
  ],
  6: [
    'The award is assessed once every 2 years. In each edition no more than 2 organizations and no more than 2 individuals win the award, and no more than 3 organizations the nomination award; where nobody meets the conditions, places may stay vacant.',
  ],
  7: [
    'The municipal leading group for a city strong in quality and famous brands (“the leading group”) is responsible for the assessment. Its main duties are:',
    '(1) to organize, promote, guide and supervise the assessment;',
    '(2) to examine and approve the assessment standards, implementation guidelines, working procedures, management rules and other working norms;',
    '(3) to deliberate on the results and submit the list of intended winners to the municipal government for approval.',
  ],
  8: [
    'The office of the leading group (“the office”) does the daily work of the assessment. Its main duties are:',
    '(1) to organize the drafting of assessment criteria, working procedures, management rules and other working norms;',
    '(2) to set qualification standards and rules for assessors, to form independent expert assessment teams, and to examine and supervise how assessors do their duty;',
    '(3) to organize the assessment and, together with the departments concerned, to investigate and supervise the operation, good faith, compliance and social responsibility of applicants and winners;',
    '(4) to accept applications and to organize assessment, publicity and promotion;',
    '(5) to submit results to the municipal government and the leading group, and to report on progress, effects and suggestions for improvement;',
    '(6) to do other work assigned by the municipal government and the leading group.',
  ],
  9: [
    'Competent municipal departments, county and district governments, administrative committees of development zones, market supervision departments and industry associations cultivate, mobilize and recommend applicants of their own system, area or industry, and publicize and spread the experience and achievements of winning organizations and individuals.',
  ],
  10: [
    'An organization that applies shall meet these basic conditions:',
    '(1) it is lawfully registered within the administrative area of Nanchang, has legal personality and has lawfully operated for at least 5 years;',
    '(2) it complies with national, provincial and municipal policies on industry, quality, environment and so on, and lawfully holds the qualifications that it needs;',
    '(3) it holds an ISO 9001 certificate or another internationally accepted management system certification, effectively in operation for at least 3 years, and has applied performance excellence management for at least 2 years, with marked results through quality and an outstanding contribution to society;',
    '(4) an organization in production or business leads its industry in the main economic, technical, safety and quality indicators and has made a profit in each of the last 2 years; a non-profit organization stands in the front rank of its industry by its contribution to society;',
    '(5) it actively fulfils its social responsibility, has a good record of good faith and a good reputation, and is marked green in the enterprise supervision warning system. In the last 3 years it has had no larger accident for which it is responsible in quality, safety, pollution, public health or food safety, no larger complaint about quality, no objection, claim or return over quality through its own fault, no failure in national, provincial or municipal quality spot checks, no larger breach of faith in labour protection, and no other record of violation;',
    '(6) small and medium enterprises with intellectual property of their own, strong innovation, advanced quality management, in line with industrial policy and with good growth are encouraged to apply.',
  ],
  11: [
    'An individual who applies shall meet these basic conditions:',
    '(1) long engaged in research on quality management, its practice or quality work at the base, with at least 10 years in work concerned with quality;',
    '(2) has made an outstanding contribution to introducing and spreading performance excellence management and brought good economic and social results to the own organization;',
    '(3) is well recognized by society, and the achievements in quality work are generally acknowledged;',
    '(4) the own organization has had no larger accident for which it is responsible in quality, safety, pollution, public health or food safety in the last 3 years;',
    '(5) has broken no law or regulation, keeps professional ethics and social norms, and is well known in society.',
  ],
  12: [
    'The procedure of assessment is: public announcement, application, eligibility check, document review, on-site review, collective deliberation by the leading group in a meeting, publicity, and deliberation by the executive meeting of the municipal government.',
  ],
  13: [
    'Public announcement. The office sends the notice to apply to the members of the leading group, the municipal departments concerned, county and district governments and administrative committees of development zones, and publishes the call for applications in the media.',
  ],
  14: [
    'Application. Organizations and individuals that meet the conditions and wish to take part assess themselves against the assessment standards, write a self-assessment report, truthfully fill in the application form of the award, and hand the application with its supporting evidence to the office within the time set.',
  ],
  15: [
    'Eligibility check. It is done by letter: the office compiles the organizations and individuals that applied, asks the members of the leading group and the tax, human resources, and discipline inspection and supervision departments for their opinions, and determines the list of those that meet the conditions.',
  ],
  16: [
    'Document review. The office organizes assessment teams to review the documents of those found eligible and to write a report on the review; from the highest score to the lowest it proposes the organizations and individuals that enter on-site review (in principle no more than 10 organizations and no more than 4 individuals). The office tells in writing those that don’t enter.',
  ],
  17: [
    'On-site review. The assessment team visits and assesses the organizations that entered and writes an expert report. A visit lasts no more than 2 days. From the reports on documents and visit the team ranks by composite score, writes a comprehensive report and proposes to the office the candidates for the award and the nomination award.',
    'Individuals who passed document review answer the team’s questions on how they put performance excellence management into practice and defend their work; the team ranks them by score and proposes to the office the candidates for the individual award.',
  ],
  18: [
    'Deliberation by the leading group. From the candidates proposed the office writes a comprehensive report and submits it to the leading group’s meeting, which deliberates collectively and determines the preliminary list of winners.',
  ],
  19: [
    'Publicity. The office publishes the preliminary list determined by the leading group through the news media, for no less than 7 days.',
  ],
  20: [
    'Executive meeting of the municipal government. The office reports the preliminary list that has passed publicity to the executive meeting, which deliberates and determines it; it is then announced to the public.',
  ],
  21: [
    'The municipal government commends the organizations that win the award or the nomination award and the individuals who win the award, and issues plaques and certificates. An organization that wins the award receives a single prize of 500,000 yuan, an individual who wins it a single prize of 10,000 yuan.',
    'An organization that has already won a national or provincial quality award (nominations included) isn’t rewarded again. An individual who has received no money for a national or provincial quality award receives the single prize of 10,000 yuan; one who has isn’t rewarded again.',
    'A winning organization fully funded by the budget receives the honour only, and no prize money.',
  ],
  22: [
    'Prize money and the costs of managing and promoting the award are borne by the budget. Income and expenditure are supervised by the municipal finance, audit, supervision and other departments concerned.',
  ],
  23: [
    'Organizations and individuals that won the award may apply again after 10 years (the year of the award not counted). Who wins again receives certificate and title but no prize money, and takes no seat of that edition.',
  ],
  24: ['Organizations that won the nomination award may go on applying for the award.'],
  25: [
    'To make full use of the award’s example, winning organizations shall, following the office’s promotion plan, provide data on their improvement, speak and exchange in public, share their experience with society and send excellent assessors, actively fulfil their social responsibility and help to raise quality management across the city.',
  ],
  26: [
    'The office and the departments concerned shall visit winning enterprises regularly, learn of their operation and quality management in time, and urge them to cherish the honour and keep improving.',
  ],
  27: [
    'Where an organization obtained the honour by fraud or other improper means, the office verifies it and submits it to the leading group and to the municipal government for approval; then the honour is revoked, plaque and certificate are taken back, the prize money is recovered, the public is told, and the organization may not apply again within 5 years.',
    'Where after the award an accident of quality, safety, environment or the like has a grave adverse effect on society, the office may ask the municipal government to approve that the title be revoked and plaque, certificate and prize money be recovered.',
  ],
  28: [
    'Bodies and persons that take part in the assessment shall lawfully keep the business and technical secrets of applicants, keep strict discipline, be impartial and honest, and assess strictly by rules and procedures. Who breaks the discipline of assessment is criticized or barred from assessment, as the case may be; who commits a crime is held criminally liable.',
  ],
  29: [
    'Winning organizations may use the title in promoting their image and shall state the year of the award when they do; they may not mark the title on products or packaging.',
  ],
  30: [
    'Apart from the bodies named in these Measures, no organization or individual may carry out assessment activities connected with the award under any name. Nobody may forge or misuse its mark, plaque or certificate; who does is held liable under the law.',
  ],
  31: ['These Measures take effect on 1 December 2021.'],
}
