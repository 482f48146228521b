import type { Form, Step } from './form'
import { COMMITMENTS, HONOUR_COLUMNS, OTHER_HONOURS } from './form-shared'
import { REGIONS } from './regions'

const identity: Step = {
  key: 'identity',
  fields: [
    { key: 'isLegalPerson', type: 'choice', options: ['yes', 'no'], required: true, article: 'A10' },
    { key: 'foundedOn', type: 'date', required: true, article: 'A10' },
    { key: 'registrar', type: 'text' },
    { key: 'region', type: 'choice', options: REGIONS, required: true, article: 'A10' },
    { key: 'industry', type: 'text', required: true },
    { key: 'registeredAddress', type: 'text', required: true, article: 'A10' },
    { key: 'businessAddress', type: 'text', required: true },
    { key: 'postcode', type: 'text' },
    { key: 'legalRepresentative', type: 'text', required: true },
    { key: 'controller', type: 'text' },
    { key: 'registeredCapital', type: 'amount', unit: 'wan' },
    { key: 'ownership', type: 'choice', options: ['state', 'collective', 'private', 'foreign', 'mixed', 'public'] },
    { key: 'isListed', type: 'choice', options: ['yes', 'no'] },
    { key: 'isProfit', type: 'choice', options: ['profit', 'nonProfit'], required: true, article: 'A10' },
    { key: 'isFullyFunded', type: 'choice', options: ['yes', 'no'], required: true, article: 'A21' },
    { key: 'size', type: 'choice', options: ['large', 'medium', 'small', 'micro', 'none'], article: 'A10' },
    { key: 'mainProducts', type: 'longText', maximum: 300, required: true },
    { key: 'brands', type: 'text' },
    { key: 'staff', type: 'integer', unit: 'people', required: true },
    { key: 'technicians', type: 'integer', unit: 'people' },
    { key: 'qualityStaff', type: 'integer', unit: 'people' },
    { key: 'chiefQualityOfficer', type: 'text' },
    { key: 'recommendingBody', type: 'body', article: 'A9' },
  ],
}

const contact: Step = {
  key: 'contact',
  fields: [
    { key: 'contactDepartment', type: 'text' },
    { key: 'contactName', type: 'text', required: true },
    { key: 'contactMobile', type: 'phone', required: true },
    { key: 'contactPhone', type: 'phone' },
    { key: 'contactEmail', type: 'email', required: true },
    { key: 'contactAddress', type: 'text' },
    { key: 'contactPostcode', type: 'text' },
  ],
}

const system: Step = {
  key: 'system',
  fields: [
    {
      key: 'certificates',
      type: 'rows',
      most: 12,
      required: true,
      article: 'A10',
      columns: [
        {
          key: 'system',
          type: 'choice',
          options: ['quality', 'environment', 'safety', 'energy', 'information', 'food', 'industry'],
          required: true,
        },
        { key: 'number', type: 'text', required: true },
        { key: 'body', type: 'text', required: true },
        { key: 'scope', type: 'text' },
        { key: 'firstIssuedOn', type: 'date', required: true },
        { key: 'validUntil', type: 'date', required: true },
      ],
    },
    { key: 'excellenceSince', type: 'date', required: true, article: 'A10' },
    { key: 'excellenceHow', type: 'longText', maximum: 500, required: true, article: 'A10' },
    { key: 'licences', type: 'longText', maximum: 500, article: 'A10' },
  ],
}

const economy: Step = {
  key: 'economy',
  fields: [
    {
      key: 'economy',
      type: 'years',
      required: true,
      article: 'A10',
      lines: [
        { key: 'totalAssets', unit: 'wan', required: true },
        { key: 'netAssets', unit: 'wan' },
        { key: 'revenue', unit: 'wan', required: true },
        { key: 'profit', unit: 'wan', required: true },
        { key: 'netProfit', unit: 'wan', required: true, article: 'A10' },
        { key: 'tax', unit: 'wan', required: true },
        { key: 'exports', unit: 'wan' },
        { key: 'research', unit: 'wan', required: true },
        { key: 'productivity', unit: 'wanPerPerson' },
        { key: 'income', unit: 'wanPerPerson' },
      ],
    },
    { key: 'marketShare', type: 'percent', unit: 'percent' },
    { key: 'position', type: 'longText', maximum: 500, required: { field: 'isProfit', is: 'profit' }, article: 'A10' },
    {
      key: 'socialContribution',
      type: 'longText',
      maximum: 800,
      required: { field: 'isProfit', is: 'nonProfit' },
      article: 'A10',
    },
  ],
}

const quality: Step = {
  key: 'quality',
  fields: [
    {
      key: 'quality',
      type: 'years',
      required: true,
      lines: [
        { key: 'passRate', unit: 'percent', required: true },
        { key: 'lossRate', unit: 'percent' },
        { key: 'satisfaction', unit: 'percent', required: true },
        { key: 'complaints', unit: 'times', required: true },
        { key: 'complaintsSolved', unit: 'percent' },
      ],
    },
    { key: 'internationalStandards', type: 'integer', unit: 'items' },
    { key: 'nationalStandards', type: 'integer', unit: 'items' },
    { key: 'otherStandards', type: 'integer', unit: 'items' },
    { key: 'inventionPatents', type: 'integer', unit: 'items' },
    { key: 'otherPatents', type: 'integer', unit: 'items' },
    { key: 'platforms', type: 'longText', maximum: 300 },
  ],
}

const compliance: Step = {
  key: 'compliance',
  fields: [
    {
      key: 'compliance',
      type: 'compliance',
      required: true,
      article: 'A10',
      lines: [
        'productInspection',
        'worksInspection',
        'serviceInspection',
        'environment',
        'safetyInspection',
        'accident',
        'complaint',
        'labour',
        'illegal',
      ],
    },
    {
      key: 'warningColour',
      type: 'choice',
      options: ['green', 'yellow', 'orange', 'red', 'none'],
      required: true,
      article: 'A10',
    },
  ],
}

const summary: Step = {
  key: 'summary',
  fields: [
    { key: 'qualityModel', type: 'longText', maximum: 1000, required: true },
    { key: 'achievements', type: 'longText', maximum: 1500, required: true, article: 'A10' },
    { key: 'innovation', type: 'longText', maximum: 1000 },
    { key: 'sharing', type: 'longText', maximum: 1000, required: true, article: 'A25' },
  ],
}

/** Its fields: `domain.md` 2.2. The steps of the self-evaluation follow the pinned criteria edition and are put in between. */
export function organizationForm(profileLimit: number, report: readonly Step[]): Form {
  return {
    version: '2026-1',
    kind: 'organization',
    steps: [
      identity,
      contact,
      system,
      {
        key: 'honours',
        fields: [{ key: 'honours', type: 'rows', most: 20, article: 'A21', columns: HONOUR_COLUMNS }, OTHER_HONOURS],
      },
      economy,
      quality,
      compliance,
      {
        key: 'profile',
        fields: [{ key: 'profile', type: 'longText', maximum: profileLimit, required: true, article: 'A14' }],
      },
      summary,
      ...report,
      { key: 'declaration', fields: COMMITMENTS },
    ],
  }
}
