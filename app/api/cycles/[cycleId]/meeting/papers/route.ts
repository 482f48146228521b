import { getTranslations } from 'next-intl/server'
import { meetingPaper } from '@/lib/documents/meeting-paper'
import { renderPdf } from '@/lib/documents/pdf'
import { getActor } from '@/lib/session'
import { seeMeetingPapers } from '@/lib/use-cases/deliberation/see-meeting-papers'

type Context = { params: Promise<{ cycleId: string }> }
type View = NonNullable<Awaited<ReturnType<typeof seeMeetingPapers>>>

const time = (locale: string) =>
  new Intl.DateTimeFormat(locale, { timeZone: 'Asia/Shanghai', dateStyle: 'long', timeStyle: 'short' })

async function paperOf(view: View, locale: 'zh-CN' | 'en') {
  const [t, cycle, zone, colour] = await Promise.all([
    getTranslations({ locale, namespace: 'deliberation.papers' }),
    getTranslations({ locale, namespace: 'cycle' }),
    getTranslations({ locale, namespace: 'people.zones' }),
    getTranslations({ locale, namespace: 'form.options.warningColour' }),
  ])
  const { meeting, members, candidates, checks, findings, summary } = view
  const { quorum, pass, ballot } = view.cycle.rulebook.meeting
  const score = (text: string | null) => (text === null ? '' : Number(text).toFixed(2))
  return meetingPaper(
    {
      agenda: meeting.agenda,
      members: members.map(({ name, post, isChair }) => [
        name,
        post,
        isChair ? cycle('roles.chair') : cycle('roles.member'),
      ]),
      candidates: candidates.map(({ lane, rank, name, zone: area, documentScore, score: composite }) => [
        cycle(`lanes.${lane}`),
        String(rank),
        name,
        zone.has(area as 'gaoxin') ? zone(area as 'gaoxin') : '',
        score(documentScore),
        score(composite),
      ]),
      checks: candidates.flatMap(({ applicationId, name }) => {
        const check = checks.get(applicationId)
        const found = check && cycle(check.isClean ? 'check.clean' : 'check.notClean')
        return [
          [name, check ? colour(check.colour as 'green') : cycle('check.missing'), found ?? '', check?.note ?? ''],
        ]
      }),
      summary,
      reports: candidates.map(({ applicationId, name }) => {
        const found = findings.get(applicationId)
        const visits = (found?.visit ?? []).flatMap(({ strengths, opportunities, verified }) => [
          { title: cycle('fields.strengths'), text: strengths },
          { title: cycle('fields.opportunities'), text: opportunities },
          { title: cycle('fields.verified'), text: verified },
        ])
        const hearing = found?.questions ? [{ title: cycle('fields.questions'), text: found.questions }] : []
        return { name, texts: [...visits, ...hearing] }
      }),
    },
    {
      title: t('title'),
      subtitle: view.cycle.title,
      note: t('note'),
      contents: t('contents'),
      cover: [
        [cycle('fields.heldAt'), time(locale).format(meeting.heldAt)],
        [cycle('fields.place'), meeting.place],
        [cycle('meeting.ballot'), cycle(`meeting.${ballot}`)],
      ],
      agenda: t('agenda'),
      rules: t('rules'),
      ruleText: t('ruleText', { quorum: quorum.join('/'), pass: pass.join('/'), ballot: cycle(`meeting.${ballot}`) }),
      members: cycle('meeting.group'),
      memberHead: [cycle('fields.name'), cycle('fields.post'), t('part')],
      candidates: t('candidates'),
      candidateHead: [
        cycle('candidates.lane'),
        t('rank'),
        cycle('fields.applicant'),
        t('zone'),
        t('documentScore'),
        t('composite'),
      ],
      checks: cycle('check.title'),
      checkHead: [cycle('check.name'), cycle('check.colour'), cycle('check.records'), cycle('check.note')],
      report: t('report'),
      reports: t('reports'),
      none: t('none'),
    },
  )
}

/** The papers of the leading group's meeting as one file (A18). */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const view = await seeMeetingPapers(await getActor(), (await params).cycleId)
  if (!view) return new Response('Not found', { status: 404 })
  const locale = new URL(request.url).searchParams.get('locale') === 'en' ? 'en' : 'zh-CN'
  const paper = await paperOf(view, locale)
  const pdf = await renderPdf('meeting', paper)
  return new Response(pdf as BodyInit, {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename*=UTF-8''${encodeURIComponent(`${view.cycle.title}-${paper.title}.pdf`)}`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}
