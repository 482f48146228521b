import aftercare from './aftercare'
import announcement from './announcement'
import application from './application'
import assignment from './assignment'
import audit from './audit'
import council from './council'
import cycle from './cycle'
import deliberation from './deliberation'
import desk from './desk'
import documentReview from './document-review'
import eligibility from './eligibility'
import form from './form'
import mail from './mail'
import mailing from './mailing'
import onSiteReview from './on-site-review'
import papers from './papers'
import people from './people'
import portal from './portal'
import publicity from './publicity'
import regulation from './regulation'
import rulebook from './rulebook'
import shell from './shell'
import supervision from './supervision'
import ui from './ui'
import unmet from './unmet'
import unmetAnnouncement from './unmet-announcement'
import unmetApplication from './unmet-application'
import unmetAudit from './unmet-audit'
import unmetCouncil from './unmet-council'
import unmetDeliberation from './unmet-deliberation'
import unmetDocumentReview from './unmet-document-review'
import unmetEligibility from './unmet-eligibility'
import unmetOnSiteReview from './unmet-on-site-review'
import unmetPapers from './unmet-papers'
import unmetPeople from './unmet-people'
import unmetPublicity from './unmet-publicity'
import unmetRules from './unmet-rules'
import unmetSupervision from './unmet-supervision'

/** Every word of the system in this language, a namespace a room. Sentences of refusals of all rooms make one namespace. */
export default {
  ui,
  rulebook,
  shell,
  regulation,
  people,
  announcement,
  application,
  form,
  eligibility,
  documentReview,
  assignment,
  onSiteReview,
  cycle,
  deliberation,
  publicity,
  council,
  supervision,
  aftercare,
  papers,
  portal,
  audit,
  desk,
  mail,
  mailing,
  acts: { ...cycle.acts, ...application.acts, ...people.acts },
  unmet: {
    ...unmet,
    ...unmetRules,
    ...unmetAnnouncement,
    ...unmetApplication,
    ...unmetEligibility,
    ...unmetDocumentReview,
    ...unmetOnSiteReview,
    ...unmetDeliberation,
    ...unmetPublicity,
    ...unmetCouncil,
    ...unmetSupervision,
    ...unmetPapers,
    ...unmetPeople,
    ...unmetAudit,
  },
}
