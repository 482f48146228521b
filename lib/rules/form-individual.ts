import type { Form, Step } from './form'
import { COMMITMENTS, HONOUR_COLUMNS, OTHER_HONOURS } from './form-shared'

const identity: Step = {
  key: 'identity',
  fields: [
    { key: 'gender', type: 'choice', options: ['female', 'male'] },
    { key: 'ethnicGroup', type: 'text' },
    { key: 'birthMonth', type: 'month', required: true },
    { key: 'politicalStatus', type: 'text' },
    {
      key: 'education',
      type: 'choice',
      options: ['doctor', 'master', 'bachelor', 'college', 'secondary'],
      required: true,
    },
    { key: 'major', type: 'text' },
    { key: 'professionalTitle', type: 'text' },
    { key: 'qualification', type: 'text' },
    { key: 'recommendingBody', type: 'body', article: 'A9' },
  ],
}

const contact: Step = {
  key: 'contact',
  fields: [
    { key: 'contactMobile', type: 'phone', required: true },
    { key: 'contactEmail', type: 'email', required: true },
    { key: 'contactAddress', type: 'text' },
  ],
}

const work: Step = {
  key: 'work',
  fields: [
    { key: 'employerName', type: 'text', required: true, article: 'A11' },
    { key: 'employerCode', type: 'text', required: true, article: 'A11' },
    { key: 'department', type: 'text' },
    { key: 'post', type: 'text', required: true },
    { key: 'qualityWorkSince', type: 'date', required: true, article: 'A11' },
    {
      key: 'career',
      type: 'rows',
      most: 20,
      required: true,
      columns: [
        { key: 'from', type: 'month', required: true },
        { key: 'until', type: 'text' },
        { key: 'unit', type: 'text', required: true },
        { key: 'post', type: 'text', required: true },
      ],
    },
  ],
}

const compliance: Step = {
  key: 'compliance',
  fields: [
    { key: 'compliance', type: 'compliance', required: true, article: 'A11', lines: ['employerAccident', 'violation'] },
  ],
}

const deeds: Step = {
  key: 'deeds',
  fields: [
    { key: 'deedsShort', type: 'longText', maximum: 500, required: true, article: 'A11' },
    { key: 'outcomes', type: 'longText', maximum: 2000 },
  ],
}

const employer: Step = {
  key: 'employer',
  fields: [
    { key: 'employerOpinion', type: 'longText', maximum: 500, required: true, article: 'A11' },
    { key: 'employerSigner', type: 'text', required: true },
    { key: 'employerSignedOn', type: 'date' },
  ],
}

/** Its fields: `domain.md` 2.3. The steps of the self-evaluation follow the criteria for individuals. */
export function individualForm(report: readonly Step[]): Form {
  return {
    version: '2026-1',
    kind: 'individual',
    steps: [
      identity,
      contact,
      work,
      {
        key: 'honours',
        fields: [{ key: 'honours', type: 'rows', most: 20, article: 'A21', columns: HONOUR_COLUMNS }, OTHER_HONOURS],
      },
      compliance,
      deeds,
      ...report,
      employer,
      { key: 'declaration', fields: COMMITMENTS },
    ],
  }
}
