'use server'
import { action } from '@/lib/action'
import { describeEvidence } from '@/lib/use-cases/application/describe-evidence'
import { describeEvidenceInput } from '@/lib/use-cases/application/describe-evidence.input'
import { fileStampedForm } from '@/lib/use-cases/application/file-stamped-form'
import { fileStampedFormInput } from '@/lib/use-cases/application/file-stamped-form.input'
import { removeEvidence } from '@/lib/use-cases/application/remove-evidence'
import { removeEvidenceInput } from '@/lib/use-cases/application/remove-evidence.input'
import { reuseMaterial } from '@/lib/use-cases/application/reuse-material'
import { reuseMaterialInput } from '@/lib/use-cases/application/reuse-material.input'
import { saveApplication } from '@/lib/use-cases/application/save-application'
import { saveApplicationInput } from '@/lib/use-cases/application/save-application.input'
import { startApplication } from '@/lib/use-cases/application/start-application'
import { startApplicationInput } from '@/lib/use-cases/application/start-application.input'
import { submitApplication } from '@/lib/use-cases/application/submit-application'
import { submitApplicationInput } from '@/lib/use-cases/application/submit-application.input'
import { withdrawApplication } from '@/lib/use-cases/application/withdraw-application'
import { withdrawApplicationInput } from '@/lib/use-cases/application/withdraw-application.input'

export const startApplicationAction = action(startApplicationInput, startApplication, {
  redirect: ({ applicationId }) => `/applications/${applicationId}`,
})

export const saveApplicationAction = action(saveApplicationInput, saveApplication)

export const submitApplicationAction = action(submitApplicationInput, submitApplication, {
  done: 'application.overview.submitted',
})

export const withdrawApplicationAction = action(withdrawApplicationInput, withdrawApplication, {
  done: 'application.overview.withdrawn',
})

export const fileStampedFormAction = action(fileStampedFormInput, fileStampedForm, { done: 'application.stamped.done' })

export const reuseMaterialAction = action(reuseMaterialInput, reuseMaterial, {
  done: 'application.reuse.taken',
  naming: ({ fields, files }) => ({ fields: String(fields), files: String(files) }),
})

const toEvidence = ({ applicationId }: { applicationId: string }) => `/applications/${applicationId}/evidence`

export const describeEvidenceAction = action(describeEvidenceInput, describeEvidence, {
  done: 'application.evidence.described',
  redirect: toEvidence,
})

export const removeEvidenceAction = action(removeEvidenceInput, removeEvidence, {
  done: 'application.evidence.removed',
  redirect: toEvidence,
})
